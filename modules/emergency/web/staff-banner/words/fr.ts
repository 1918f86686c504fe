export const catalogue = {
  'banner.label': 'Accès d’urgence en cours',
  'banner.open': 'Accès d’urgence ouvert : {{role}}',
  'banner.watched': 'Chacun de vos actes porte cette mention au journal',
  'banner.left': 'Reste',
  'banner.end': 'Terminer',
} as const;
