import type { Words } from '@cm/kit/i18n';

/** What the module is called where its permissions and its settings are listed. */
export const label: Words = { fr: 'Facturation', ar: 'الفوترة', en: 'Billing' };

/** What the subjects of its events are called. */
export const subjects: Readonly<Record<string, Words>> = {
  invoice: { fr: 'Facture', ar: 'فاتورة', en: 'Invoice' },
  credit_note: { fr: 'Avoir', ar: 'فاتورة دائنة', en: 'Credit note' },
  payment: { fr: 'Paiement', ar: 'دفع', en: 'Payment' },
};
