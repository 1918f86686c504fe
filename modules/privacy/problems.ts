import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('privacy', {
  not_found: 404,
  /** The same person asks the same already. */
  asked_already: 409,
  /** What to correct, or what is objected to, is not said. */
  details_needed: 422,
  /** A person is not closed, an account is. */
  accounts_are_closed: 422,
  /** Only its owner asks for a whole account. */
  owner_only: 403,
  /** It was answered or taken back. */
  closed: 409,
  /** Somebody examines it first. */
  not_examined: 409,
  /** What it asks for is being erased. */
  being_erased: 409,
  /** Something stands in the way of the erasure, such as a debt. */
  erasure_hindered: 409,
  /** Whom it is about has no account to erase: the account of the customer names them. */
  nobody_to_erase: 409,
  /** It is done when the data are erased, which two people decide. */
  erasure_needed: 409,
  /** There is no copy to fetch, or not any more. */
  no_copy: 410,
  /** Received on a day that is still to come. */
  day_to_come: 422,
  /** The operator has no such purpose, or does not use that channel for it. */
  purpose_not_found: 404,
  /** Whoever agreed was shown another text than the present one. */
  text_changed: 409,
  /** No such entry of a register. */
  record_not_found: 404,
  /** The authority cannot have been told before the breach was discovered. */
  notified_before: 422,
  /** Whether the people are told is decided with a word on how, or why not. */
  decision_unexplained: 422,
  /** It is closed once the authority is told and the people are told or not, with the reason. */
  breach_open: 422,
});
