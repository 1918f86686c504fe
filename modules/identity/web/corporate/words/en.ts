import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'actor.me': 'Me',
  'actor.staff': 'A colleague',
  'actor.customer': 'The customer',
  'actor.system': 'The system',
  'payments.record': 'Record a payment',
} as const satisfies Translation<typeof french, 'en'>;
