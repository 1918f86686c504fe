import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { lazy } from 'react';
import { signInCards } from '@cm/identity/web/slots/public.ts';
import { part } from '@cm/web-kit/area/slot.ts';
import { page } from '@cm/web-kit/area/page.ts';
import Fingerprint from 'lucide-react/icons/fingerprint-pattern';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

const LinkedSignIns = lazy(async () => ({ default: (await import('./staff/linked-sign-ins.tsx')).LinkedSignIns }));

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
  parts: [part(signInCards, 10, { key: 'linked-sign-ins', component: LinkedSignIns })],
};
