import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as catalogueSharedWords } from '@cm/catalogue/web/words.ts';

export const words = defineWords(
  'sales',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [catalogueSharedWords],
);
