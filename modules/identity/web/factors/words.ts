import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as identityWords } from '../words.ts';

export const words = defineWords(
  'identity.factors',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [identityWords],
);
