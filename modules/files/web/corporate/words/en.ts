import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'upload.rules': 'PDF, images, text or archives; at most 25 MB each, 10 files.',
  'upload.rulesOne': 'PDF, images, text or archives; at most 25 MB.',
} as const satisfies Translation<typeof french, 'en'>;
