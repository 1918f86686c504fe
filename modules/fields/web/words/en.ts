import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'value.yes': 'Yes',
  'value.no': 'No',
  'value.none': 'Not filled in',
  'hint.shape': 'Shape: {{shape}} (9 = a digit, A = a letter, * = either).',
  'hint.between': 'From {{min}} to {{max}}.',
  'hint.from': 'From {{min}} on.',
  'hint.until': 'Up to {{max}}.',
} as const satisfies Translation<typeof french, 'en'>;
