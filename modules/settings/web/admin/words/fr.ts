export const catalogue = {
  'nav.settings': 'Paramètres',
  'settings.readOnly': 'Votre rôle permet de voir les paramètres, pas de les modifier.',
  'settings.saved': 'Paramètre enregistré.',
  'settings.changed': 'Modifié',
  'settings.refused_one': '{{count}} valeur est à corriger.',
  'settings.refused_many': '{{count}} de valeurs sont à corriger.',
  'settings.refused_other': '{{count}} valeurs sont à corriger.',
  'setting.days': 'jours',
  'setting.item': 'Élément',
  'setting.addItem': 'Ajouter',
  'setting.removeItem': 'Retirer : {{name}}',
} as const;
