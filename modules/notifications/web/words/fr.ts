export const catalogue = {
  'delivery.queued': 'En file',
  'delivery.sending': 'Envoi en cours',
  'delivery.sent': 'Envoyé',
  'delivery.failed': 'Échec',
  'delivery.suppressed': 'Non envoyé',
} as const;
