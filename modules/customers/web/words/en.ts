import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'kyc.draft': 'To complete',
  'kyc.submitted': 'Submitted',
  'kyc.in_review': 'Under review',
  'kyc.approved': 'Approved',
  'kyc.rejected': 'Rejected',
  'kyc.expired': 'Expired',
  'document.missing': 'To provide',
  'document.provided': 'Provided',
  'document.verified': 'Verified',
  'document.rejected': 'Refused',
  'customer.prospect': 'Prospect',
  'customer.pending': 'Pending',
  'customer.active': 'Active',
  'customer.suspended': 'Suspended',
  'customer.closed': 'Closed',
  'customer.anonymised': 'Anonymised',
  'customerKind.individual': 'Individual',
  'customerKind.company': 'Company',
  'customerKind.public_body': 'Public body',
  'customerKind.association': 'Association',
} as const satisfies Translation<typeof french, 'en'>;
