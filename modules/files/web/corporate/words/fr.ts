export const catalogue = {
  'upload.rules': 'PDF, images, texte ou archives ; 25 Mo au plus par fichier, 10 fichiers.',
  'upload.rulesOne': 'PDF, images, texte ou archives ; 25 Mo au plus.',
} as const;
