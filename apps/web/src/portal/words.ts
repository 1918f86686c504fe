import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as catalogueWords } from '@cm/catalogue/web/words.ts';
import { words as kitPortalWords } from '@cm/web-kit/words/portal.ts';

export const words = defineWords(
  'app.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [kitPortalWords, catalogueWords],
);
