import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';
import { words as catalogueSharedWords } from '@cm/catalogue/web/words.ts';
import { words as kitPortalWords } from '@cm/web-kit/words/portal.ts';
import { words as salesSharedWords } from '../words.ts';

export const words = defineWords(
  'sales.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [catalogueDocumentWords, catalogueSharedWords, kitPortalWords, salesSharedWords],
);
