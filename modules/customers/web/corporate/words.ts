import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as addressWords } from '../shared/addresses/words.ts';
import { words as exceptionWords } from './exceptions/words.ts';
import { words as importWords } from './imports/words.ts';
import { words as originalsWords } from './originals/words.ts';
import { words as contactPointWords } from '../shared/contact-points/words.ts';
import { words as filesSharedWords } from '@cm/files/web/words.ts';
import { words as fieldsSharedWords } from '@cm/fields/web/words.ts';
import { words as customersSharedWords } from '../words.ts';
import { words as filesCorporateWords } from '@cm/files/web/corporate/words.ts';
import { words as identityCorporateWords } from '@cm/identity/web/corporate/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';

export const words = defineWords(
  'customers.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    addressWords,
    contactPointWords,
    exceptionWords,
    importWords,
    originalsWords,
    fieldsSharedWords,
    filesSharedWords,
    customersSharedWords,
    filesCorporateWords,
    identityCorporateWords,
    kitStaffWords,
  ],
);
