import { defineWords } from '@cm/web-kit/i18n/words.ts';

export const words = defineWords(
  'customers.contactPoints',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [],
);
