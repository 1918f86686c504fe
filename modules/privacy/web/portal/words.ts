import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as sharedWords } from '../words.ts';

export const words = defineWords(
  'privacy.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [sharedWords],
);
