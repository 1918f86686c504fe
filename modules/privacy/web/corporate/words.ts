import { words as customersWords } from '@cm/customers/web/corporate/words.ts';
import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as sharedWords } from '../words.ts';

export const words = defineWords(
  'privacy.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [customersWords, sharedWords],
);
