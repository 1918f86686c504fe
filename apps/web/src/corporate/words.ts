import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as billingCorporateWords } from '@cm/billing/web/corporate/words.ts';
import { words as customersCorporateWords } from '@cm/customers/web/corporate/words.ts';
import { words as identityCorporateWords } from '@cm/identity/web/corporate/words.ts';
import { words as identityStaffAccountWords } from '@cm/identity/web/staff-account/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';
import { words as notificationsCorporateWords } from '@cm/notifications/web/corporate/words.ts';
import { words as reportingCorporateWords } from '@cm/reporting/web/corporate/words.ts';
import { words as salesCorporateWords } from '@cm/sales/web/corporate/words.ts';
import { words as servicesCorporateWords } from '@cm/services/web/corporate/words.ts';
import { words as tasksCorporateWords } from '@cm/tasks/web/corporate/words.ts';
import { words as ticketsCorporateWords } from '@cm/tickets/web/corporate/words.ts';

export const words = defineWords(
  'app.corporate',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    billingCorporateWords,
    customersCorporateWords,
    identityCorporateWords,
    identityStaffAccountWords,
    kitStaffWords,
    notificationsCorporateWords,
    reportingCorporateWords,
    salesCorporateWords,
    servicesCorporateWords,
    tasksCorporateWords,
    ticketsCorporateWords,
  ],
);
