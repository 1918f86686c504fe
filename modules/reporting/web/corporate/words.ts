import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as customersCorporateWords } from '@cm/customers/web/corporate/words.ts';
import { words as customersSharedWords } from '@cm/customers/web/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';
import { words as salesCorporateWords } from '@cm/sales/web/corporate/words.ts';
import { words as salesSharedWords } from '@cm/sales/web/words.ts';
import { words as ticketsCorporateWords } from '@cm/tickets/web/corporate/words.ts';
import { words as ticketsSharedWords } from '@cm/tickets/web/words.ts';

export const words = defineWords(
  'reporting.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    customersCorporateWords,
    customersSharedWords,
    kitStaffWords,
    salesCorporateWords,
    salesSharedWords,
    ticketsCorporateWords,
    ticketsSharedWords,
  ],
);
