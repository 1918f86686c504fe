import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as adminWords } from '../words.ts';

export const words = defineWords(
  'identity.admin.applications',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [adminWords],
);
