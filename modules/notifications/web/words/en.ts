import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'delivery.queued': 'Queued',
  'delivery.sending': 'Sending',
  'delivery.sent': 'Sent',
  'delivery.failed': 'Failed',
  'delivery.suppressed': 'Not sent',
} as const satisfies Translation<typeof french, 'en'>;
