export const catalogue = {
  'support.title': 'Accès du support à votre espace',
  'support.hint':
    'Pour vous aider, un membre de notre support peut voir cet espace comme vous le voyez, en lecture seule : il ne peut rien modifier, payer, accepter ni supprimer, et n’ouvre pas vos documents d’identité. Il ne le peut que si vous l’autorisez.',
  'support.none': 'Vous n’autorisez pas le support à voir cet espace.',
  'support.open': 'Autorisé jusqu’au {{until}}, par {{name}}.',
  'support.each':
    'Chaque consultation dure une demi-heure au plus ; la personne dont l’espace est ouvert en est prévenue par e-mail, avec le motif.',
  'support.ownerOnly': 'Seul le propriétaire du compte peut l’autoriser.',
  'support.give': 'Autoriser',
  'support.giveTitle': 'Autoriser le support à voir cet espace ?',
  'support.giveText':
    'Il verra, en lecture seule, ce que voient les membres de votre compte : factures, services, tickets, commandes. Vous pouvez retirer l’autorisation à tout moment : qui consulte alors en sort aussitôt.',
  'support.days': 'Pendant',
  'support.days.1': '24 heures',
  'support.days.7': '7 jours',
  'support.days.30': '30 jours',
  'support.days.90': '90 jours',
  'support.given': 'Le support peut voir cet espace.',
  'support.withdraw': 'Retirer l’autorisation',
  'support.withdrawn': 'Le support ne voit plus cet espace.',
} as const;
