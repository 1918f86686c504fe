export const catalogue = {
  'invoice.draft': 'Brouillon',
  'invoice.issued': 'Émise',
  'payment.unpaid': 'À payer',
  'payment.partially_paid': 'Payée en partie',
  'payment.paid': 'Payée',
  'payment.overdue': 'En retard',
  'mode.cash': 'Espèces',
  'mode.transfer': 'Virement',
  'mode.cheque': 'Chèque',
  'mode.card': 'Carte CIB / EDAHABIA',
  'mode.ccp': 'Versement CCP',
} as const;
