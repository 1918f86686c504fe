export const catalogue = {
  'actor.me': 'Moi',
  'actor.staff': 'Un collègue',
  'actor.customer': 'Le client',
  'actor.system': 'Le système',
  'payments.record': 'Enregistrer un paiement',
} as const;
