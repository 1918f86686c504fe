import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'delivery.queued': 'في الانتظار',
  'delivery.sending': 'جارٍ الإرسال',
  'delivery.sent': 'مُرسل',
  'delivery.failed': 'فشل',
  'delivery.suppressed': 'لم يُرسل',
} as const satisfies Translation<typeof french, 'ar'>;
