import { defineWords } from '../i18n/words.ts';
import { words as uiWords } from './ui.ts';

export const words = defineWords(
  'common',
  {
    fr: () => import('./common/fr.ts'),
    ar: () => import('./common/ar.ts'),
    en: () => import('./common/en.ts'),
  },
  [uiWords],
);
