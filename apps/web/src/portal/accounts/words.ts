import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as identityPortalWords } from '@cm/identity/web/portal/words.ts';

/** Turning from one account to another, and invitations: loaded where they are met, which most visits never do. */
export const words = defineWords(
  'app.portal.accounts',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [identityPortalWords],
);
