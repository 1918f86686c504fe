import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as kitStaffWords } from '@cm/web-kit/words/staff.ts';

export const words = defineWords(
  'emergency.admin',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [kitStaffWords],
);
