import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as catalogueDocumentWords } from './document-words.ts';

export const words = defineWords(
  'catalogue',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [catalogueDocumentWords],
);
