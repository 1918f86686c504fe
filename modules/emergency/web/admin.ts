import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import Siren from 'lucide-react/icons/siren';
import { words as factorWords } from '@cm/identity/web/factors/words.ts';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { accessQuery } from './admin/queries.ts';
import { words } from './admin/words.ts';

const label = { fr: 'Accès d’urgence', ar: 'النفاذ الطارئ', en: 'Emergency access' };

export const adminEntry: AreaEntry = {
  module: 'emergency',
  words,
  pages: [
    page(pages.emergency, {
      words: [factorWords],
      // Everybody sees their own here, and whoever reviews sees all.
      component: async () => (await import('./admin/emergency-page.tsx')).EmergencyPage,
    }),
    page(pages.emergencyAccess, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(accessQuery(params.id)),
      component: async () => (await import('./admin/access-page.tsx')).AccessPage,
    }),
  ],
  navigation: [{ key: 'emergency', label, href: admin.emergency(), icon: Siren, go: 'x', order: 82 }],
  records: [{ type: 'emergency_access', heading: label, icon: Siren, href: ({ id }) => admin.emergencyAccess(id) }],
};
