import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import Fingerprint from 'lucide-react/icons/fingerprint-pattern';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'federation',
  words,
  pages: [
    page(pages.providers, {
      component: async () => (await import('./admin/providers-page.tsx')).ProvidersPage,
    }),
  ],
  navigation: [
    {
      key: 'providers',
      label: { fr: 'Fournisseurs d’identité', ar: 'مزوّدو الهوية', en: 'Identity providers' },
      href: admin.providers(),
      icon: Fingerprint,
      go: 'p',
      permission: 'providers.manage',
      order: 46,
    },
  ],
};
