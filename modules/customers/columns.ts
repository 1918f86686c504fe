import type { Columns } from '@cm/kit/columns';
import { customerKind } from '@cm/identity';
import { locale } from '@cm/kit/i18n';
import { invitationOutcome, membershipEnd, offerOutcome } from './contact.ts';
import { askingOutcome, contactPointKind } from './contact-point.ts';
import { customerState } from './customer.ts';
import { categoryKyc } from './category.ts';
import { exceptionKind } from './exception.ts';
import { identityKeyKind } from './identity-keys.ts';
import { importArrival, importChoice, importFormat, importState, importVerdict } from './import.ts';
import { givenDocumentState, kycItemKind, kycState, kycVerdict } from './kyc.ts';
import { mergeState } from './merge.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'customers.customers.kind': customerKind,
  'customers.customers.state': customerState,
  'customers.customers.locale': locale,
  'customers.identity_keys.kind': identityKeyKind,
  'customers.categories.kyc': categoryKyc,
  'customers.exceptions.kind': exceptionKind,
  'customers.contacts.locale': locale,
  'customers.invitations.outcome': invitationOutcome,
  'customers.memberships.ended_by': membershipEnd,
  'customers.contact_points.kind': contactPointKind,
  'customers.contact_points.locale': locale,
  'customers.contact_point_askings.outcome': askingOutcome,
  'customers.ownership_offers.outcome': offerOutcome,
  'customers.imports.format': importFormat,
  'customers.imports.state': importState,
  'customers.imports.arrive_as': importArrival,
  'customers.merges.state': mergeState,
  'customers.import_rows.verdict': importVerdict,
  'customers.import_rows.choice': importChoice,
  'customers.kyc_verifications.state': kycState,
  'customers.kyc_documents.state': givenDocumentState,
  'customers.kyc_checks.kind': kycItemKind,
  'customers.kyc_checks.verdict': kycVerdict,
};
