export const catalogue = {
  'todo.seeCatalogue': 'Voir le catalogue',
  'todo.complete': 'Compléter',
  'action.pdf': 'Télécharger le PDF',
  'filter.all': 'Tous',
  'filter.allFeminine': 'Toutes',
  'column.number': 'Numéro',
  'column.state': 'État',
  'column.date': 'Date',
  'column.ttc': 'Total TTC',
  'record.named': '{{name}} :',
} as const;
