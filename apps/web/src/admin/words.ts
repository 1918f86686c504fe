import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as auditAdminWords } from '@cm/audit/web/admin/words.ts';
import { words as catalogueAdminWords } from '@cm/catalogue/web/admin/words.ts';
import { words as customersAdminWords } from '@cm/customers/web/admin/words.ts';
import { words as identityAdminWords } from '@cm/identity/web/admin/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';
import { words as notificationsAdminWords } from '@cm/notifications/web/admin/words.ts';
import { words as ticketsAdminWords } from '@cm/tickets/web/admin/words.ts';

export const words = defineWords(
  'app.admin',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [
    auditAdminWords,
    catalogueAdminWords,
    customersAdminWords,
    identityAdminWords,
    kitStaffWords,
    notificationsAdminWords,
    ticketsAdminWords,
  ],
);
