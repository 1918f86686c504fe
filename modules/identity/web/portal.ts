import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { words as accessWords } from './access/words.ts';
import { words as factorWords } from './factors/words.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';
import { words as supportWords } from './portal/support/words.ts';
import { words as smsWords } from './portal/sms/words.ts';

/** Both pages show the same parts. */
const securityWords = [accessWords, factorWords, smsWords, supportWords];

export const portalEntry: AreaEntry = {
  module: 'identity',
  words,
  pages: [
    page(pages.security, {
      under: 'account',
      words: securityWords,
      component: async () => (await import('./portal/security-page.tsx')).SecurityPage,
    }),
    page(pages.intrusion, {
      under: 'account',
      words: securityWords,
      component: async () => (await import('./portal/intrusion-page.tsx')).IntrusionPage,
    }),
    page(pages.emailChange, {
      under: 'account',
      words: [accessWords],
      component: async () => (await import('./portal/email-change-page.tsx')).EmailChangePage,
    }),
  ],
};
