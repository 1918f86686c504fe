import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as filesSharedWords } from '@cm/files/web/words.ts';
import { words as customersCorporateWords } from '@cm/customers/web/corporate/words.ts';
import { words as customersSharedWords } from '@cm/customers/web/words.ts';
import { words as filesCorporateWords } from '@cm/files/web/corporate/words.ts';
import { words as identityCorporateWords } from '@cm/identity/web/corporate/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';
import { words as ticketsSharedWords } from '../words.ts';

export const words = defineWords(
  'tickets.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    filesSharedWords,
    customersCorporateWords,
    customersSharedWords,
    filesCorporateWords,
    identityCorporateWords,
    kitStaffWords,
    ticketsSharedWords,
  ],
);
