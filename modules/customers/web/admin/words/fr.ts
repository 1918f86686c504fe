export const catalogue = {
  'organisation.customer-categories': 'Catégories de clients',
  'categories.empty': 'Aucune catégorie',
  'categories.customerEmpty': 'Les catégories servent à trier les clients.',
  'categories.add': 'Ajouter une catégorie',
  'categories.arabic': 'En arabe',
  'categories.english': 'En anglais',
  'categories.untranslated': 'Non traduit',
  'categories.position': 'Ordre',
  'categories.positionHint': 'Les plus petits nombres viennent en premier.',
} as const;
