export const catalogue = {
  'scan.unscanned': 'Non analysé par un antivirus',
  'scan.scanning': 'Analyse antivirus en cours',
  'scan.failed': 'En attente de l’antivirus',
  'scan.infected': 'Refusé par l’antivirus',
} as const;
