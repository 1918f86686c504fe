import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as factorWords } from '../../factors/words.ts';

export const words = defineWords(
  'identity.sms',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [factorWords],
);
