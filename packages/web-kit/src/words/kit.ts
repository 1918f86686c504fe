import { defineWords } from '../i18n/words.ts';
import { words as uiWords } from './ui.ts';

export const words = defineWords(
  'kit',
  {
    fr: () => import('./kit/fr.ts'),
    ar: () => import('./kit/ar.ts'),
    en: () => import('./kit/en.ts'),
  },
  [uiWords],
);
