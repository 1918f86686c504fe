import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'todo.seeCatalogue': 'See the catalogue',
  'todo.complete': 'Complete',
  'action.pdf': 'Download the PDF',
  'filter.all': 'All',
  'filter.allFeminine': 'All',
  'column.number': 'Number',
  'column.state': 'Status',
  'column.date': 'Date',
  'column.ttc': 'Total incl. tax',
  'record.named': '{{name}}:',
} as const satisfies Translation<typeof french, 'en'>;
