import { defineWords } from '@cm/web-kit/i18n/words.ts';

export const words = defineWords(
  'catalogue.document',
  {
    fr: () => import('./document-words/fr.ts'),
    ar: () => import('./document-words/ar.ts'),
    en: () => import('./document-words/en.ts'),
  },
  [],
);
