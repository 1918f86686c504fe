import { defineWords } from '../i18n/words.ts';

export const words = defineWords(
  'portal',
  {
    fr: () => import('./portal/fr.ts'),
    ar: () => import('./portal/ar.ts'),
    en: () => import('./portal/en.ts'),
  },
  [],
);
