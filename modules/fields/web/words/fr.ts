export const catalogue = {
  'value.yes': 'Oui',
  'value.no': 'Non',
  'value.none': 'Non renseigné',
  'hint.shape': 'Forme : {{shape}} (9 = un chiffre, A = une lettre, * = l’un ou l’autre).',
  'hint.between': 'De {{min}} à {{max}}.',
  'hint.from': 'À partir de {{min}}.',
  'hint.until': 'Jusqu’à {{max}}.',
} as const;
