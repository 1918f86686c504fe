import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as customersAdminWords } from '@cm/customers/web/admin/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';

export const words = defineWords(
  'tickets.admin',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [customersAdminWords, kitStaffWords],
);
