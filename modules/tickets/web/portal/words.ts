import { defineWords } from '@cm/web-kit/i18n/words.ts';
import { words as filesSharedWords } from '@cm/files/web/words.ts';
import { words as kitPortalWords } from '@cm/web-kit/words/portal.ts';
import { words as ticketsSharedWords } from '../words.ts';

export const words = defineWords(
  'tickets.portal',
  {
    fr: () => import('./words/fr.ts'),
    ar: () => import('./words/ar.ts'),
    en: () => import('./words/en.ts'),
  },
  [filesSharedWords, kitPortalWords, ticketsSharedWords],
);
