import { defineWords } from '@cm/web-kit/i18n/words.ts';

export const words = defineWords(
  'sales.terms',
  {
    fr: () => import('./terms-words/fr.ts'),
    ar: () => import('./terms-words/ar.ts'),
    en: () => import('./terms-words/en.ts'),
  },
  [],
);
