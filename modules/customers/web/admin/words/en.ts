import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.customer-categories': 'Customer categories',
  'categories.empty': 'No category',
  'categories.customerEmpty': 'Categories sort the customers.',
  'categories.add': 'Add a category',
  'categories.arabic': 'In Arabic',
  'categories.english': 'In English',
  'categories.untranslated': 'Not translated',
  'categories.position': 'Order',
  'categories.positionHint': 'The smallest numbers come first.',
} as const satisfies Translation<typeof french, 'en'>;
