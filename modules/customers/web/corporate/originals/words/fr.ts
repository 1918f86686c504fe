export const catalogue = {
  'originals.show': 'Afficher',
  'originals.showOf': 'Afficher {{name}} en entier',
  'originals.recorded': 'Affichage consigné dans le journal d’audit.',
  'originals.closed':
    'Vous voyez l’état du dossier, pas les pièces : les ouvrir demande le droit « Ouvrir les pièces d’identité et voir en entier les numéros personnels ».',
  'originals.closedTitle': 'Pièces non consultables',
  'originals.editHint': 'Masqué : laissez-le tel quel pour le garder, remplacez-le ou videz-le pour le changer.',
  'originals.export':
    'NIN et RIB sortent masqués (•••• et les 4 derniers chiffres) : les avoir en entier demande un droit.',
  'originals.exportFull': 'NIN et RIB sortent en entier ; le journal d’audit le retient.',
} as const;
