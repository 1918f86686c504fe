import { defineWords } from '@cm/web-kit/i18n/words.ts';

export const words = defineWords(
  'customers.addresses',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [],
);
