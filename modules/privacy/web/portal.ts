import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { pages } from './portal/pages.ts';
import { words } from './portal/words.ts';

export const portalEntry: AreaEntry = {
  module: 'privacy',
  words,
  pages: [
    page(pages.personalData, {
      under: 'account',
      component: async () => (await import('./portal/personal-data-page.tsx')).PersonalDataPage,
    }),
  ],
};
