import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import ChartColumn from 'lucide-react/icons/chart-column';
import { corporate } from '../paths.ts';
import { pages } from './corporate/pages.ts';
import { words } from './corporate/words.ts';

export const corporateEntry: AreaEntry = {
  module: 'reporting',
  words,
  pages: [page(pages.reports, { component: async () => (await import('./corporate/reports-page.tsx')).ReportsPage })],
  navigation: [
    {
      key: 'reports',
      label: { fr: 'Rapports', ar: 'التقارير', en: 'Reports' },
      href: corporate.reports(),
      icon: ChartColumn,
      go: 'r',
      permission: 'reports.read',
      order: 100,
    },
  ],
};
