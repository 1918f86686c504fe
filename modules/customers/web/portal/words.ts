import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as contactPointWords } from '../shared/contact-points/words.ts';
import { words as filesSharedWords } from '@cm/files/web/words.ts';
import { words as fieldsSharedWords } from '@cm/fields/web/words.ts';
import { words as addressWords } from '../shared/addresses/words.ts';
import { words as customersSharedWords } from '../words.ts';
import { words as identityPortalWords } from '@cm/identity/web/portal/words.ts';

export const words = defineWords(
  'customers.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [addressWords, contactPointWords, fieldsSharedWords, filesSharedWords, customersSharedWords, identityPortalWords],
);
