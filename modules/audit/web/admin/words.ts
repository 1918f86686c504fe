import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as identityAdminWords } from '@cm/identity/web/admin/words.ts';

export const words = defineWords(
  'audit.admin',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [identityAdminWords],
);
