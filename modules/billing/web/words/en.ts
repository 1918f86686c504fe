import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'invoice.draft': 'Draft',
  'invoice.issued': 'Issued',
  'payment.unpaid': 'To pay',
  'payment.partially_paid': 'Partly paid',
  'payment.paid': 'Paid',
  'payment.overdue': 'Overdue',
  'mode.cash': 'Cash',
  'mode.transfer': 'Bank transfer',
  'mode.cheque': 'Cheque',
  'mode.card': 'CIB / EDAHABIA card',
  'mode.ccp': 'CCP payment',
} as const satisfies Translation<typeof french, 'en'>;
