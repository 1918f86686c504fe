import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as catalogueCorporateWords } from '@cm/catalogue/web/corporate/words.ts';
import { words as customersCorporateWords } from '@cm/customers/web/corporate/words.ts';
import { words as customersSharedWords } from '@cm/customers/web/words.ts';
import { words as identityCorporateWords } from '@cm/identity/web/corporate/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';
import { words as salesCorporateWords } from '@cm/sales/web/corporate/words.ts';
import { words as servicesSharedWords } from '../words.ts';

export const words = defineWords(
  'services.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    catalogueCorporateWords,
    customersCorporateWords,
    customersSharedWords,
    identityCorporateWords,
    kitStaffWords,
    salesCorporateWords,
    servicesSharedWords,
  ],
);
