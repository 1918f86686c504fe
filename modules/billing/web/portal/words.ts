import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as billingSharedWords } from '../words.ts';
import { words as catalogueDocumentWords } from '@cm/catalogue/web/document-words.ts';
import { words as kitPortalWords } from '@cm/web-kit/words/portal.ts';

export const words = defineWords(
  'billing.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [billingSharedWords, catalogueDocumentWords, kitPortalWords],
);
