import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as kitPortalWords } from '@cm/web-kit/words/portal.ts';

export const words = defineWords(
  'notifications.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [kitPortalWords],
);
