import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('customers', {
  not_found: 404,
  contact_not_found: 404,
  category_not_found: 404,
  document_not_found: 404,
  note_not_found: 404,
  note_of_another: 403,
  /** Nobody in service who may read the customer. */
  unknown_mention: 400,
  too_many_mentions: 400,
  /** {max} */
  too_many_pinned: 409,
  /** {from, to} */
  wrong_state: 409,
  contact_exists: 409,
  own_rights: 403,
  /** {right}: nobody gives a right that they do not hold. */
  right_not_held: 403,
  /** Whose account it is keeps every right and stays, until another one owns it. */
  owner: 409,
  has_owner: 409,
  not_the_owner: 403,
  is_member: 409,
  not_a_member: 409,
  not_invited: 409,
  /** Of somebody invited or in: the address is theirs. */
  contact_address: 409,
  /** Unknown, forged, answered, taken back or too old. */
  invitation_invalid: 410,
  /** Of one's own by its id: none of that id waits for one's answer. */
  no_invitation: 404,
  /** The address has an account: its owner signs in and accepts there. */
  invitation_sign_in: 409,
  offer_exists: 409,
  no_offer: 404,
  /** {state} */
  may_not_order: 409,
  kyc_required: 409,
  kyc_not_found: 404,
  /** {from, to} */
  kyc_wrong_state: 409,
  /** {type}: the checklist of this kind of customer does not name it. */
  kyc_unknown_document: 404,
  /** A document has no verdict of the virus scanner, or a bad one: nobody has seen it. */
  kyc_unchecked: 409,
  /** Neither a number that the customer gave nor a document that it handed in. */
  kyc_unknown_item: 404,
  /** {unseen, wrong}: what was not looked at as it stands, and what was found wrong. */
  kyc_not_all_right: 409,
  /** The first approval was one's own. */
  kyc_second_person: 403,
  /** {field, state} */
  identity_locked: 409,
  too_many: 409,
  /** {count}; its errors name the customers: {id, number, name, reasons}. */
  probable_duplicates: 409,
  /** Of one customer nothing is said against itself. */
  same_customer: 409,
  not_told_apart: 404,
  /** Its errors name what forbids it: {code: CustomerMergeObstacle}. */
  merge_forbidden: 409,
  /** Whoever owns the kept customer sees all of it: that has to be said. */
  merge_owner_unticked: 409,
  /** {field}: what a verification proves goes with it. */
  merge_unproven: 409,
  merge_not_found: 404,
  /** {why: CustomerUndoObstacle} */
  undo_forbidden: 409,
  contact_point_not_found: 404,
  contact_point_exists: 409,
  /** Whoever reads the address said that it is not theirs: this customer has it asked no more. */
  contact_point_refused: 409,
  /** A number, or an address that said yes already. */
  contact_point_unasked: 409,
  /** Forged, answered, replaced or too old, or of an address that is there no more. */
  contact_point_link_invalid: 410,
  exception_not_found: 404,
  /** One of the kind counts on some of the days. */
  exception_overlap: 409,
  exception_over: 409,
  address_not_found: 404,
  /** Another address of the customer is the one that documents are sent to. */
  mailing_address_taken: 409,
  /** {max} */
  too_many_addresses: 409,
  /** No active colleague, or one who may not read customers. */
  unknown_account_manager: 400,
  import_not_found: 404,
  import_row_not_found: 404,
  /** {state} */
  import_wrong_state: 409,
  /** Only a row that another customer has the marks of waits for a choice. */
  import_no_choice: 409,
  /** An address and a name are needed, and each column that is named must be there. */
  import_mapping: 422,
  /** {megabytes} */
  import_too_large: 413,
  import_not_text: 422,
  import_empty: 422,
  /** A dump of a database without the clients of WHMCS. */
  import_no_clients: 422,
  /** {line} of the file */
  import_bad_quotes: 422,
  /** {row}, below the headings */
  import_line_too_long: 422,
  /** {line} of the file */
  import_bad_sql: 422,
  /** {max} */
  import_too_many_rows: 422,
  /** {max} */
  import_too_many_columns: 422,
  /** {max} letters */
  import_cell_too_long: 422,
});
