import { defineWords } from '../i18n/words.ts';

export const words = defineWords(
  'staff',
  {
    fr: () => import('./staff/fr.ts'),
    ar: () => import('./staff/ar.ts'),
    en: () => import('./staff/en.ts'),
  },
  [],
);
