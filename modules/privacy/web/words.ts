import { defineWords } from '@cm/web-kit/i18n/words.ts';

/** What a request is, whoever looks at it. */
export const words = defineWords(
  'privacy',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [],
);
