export const catalogue = {
  'nav.home': "Vue d'ensemble",
  'nav.users': 'Utilisateurs',
  'nav.roles': 'Rôles',
  'nav.groups': 'Groupes et catégories',
  'nav.templates': 'Modèles',
  'nav.settings': 'Paramètres',
  'nav.audit': 'Audit',
  'nav.logins': 'Journal des connexions',
  'nav.jobs': 'Tâches et envois',
  'nav.tenants': 'Tenants',
} as const;
