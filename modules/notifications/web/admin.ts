import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { page } from '@cm/web-kit/area/page.ts';
import { jobsQuery, templateQuery, templatesQuery } from './admin/queries.ts';
import FileCode2 from 'lucide-react/icons/file-code-2';
import ListChecks from 'lucide-react/icons/list-checks';
import { admin } from '../paths.ts';
import { pages } from './admin/pages.ts';
import { words } from './admin/words.ts';

export const adminEntry: AreaEntry = {
  module: 'notifications',
  words,
  pages: [
    page(pages.templates, {
      load: ({ queryClient }) => {
        void queryClient.prefetchQuery(templatesQuery());
      },
      component: async () => (await import('./admin/templates/templates-page.tsx')).TemplatesPage,
    }),
    page(pages.template, {
      waits: true,
      load: ({ queryClient }, { params }) => queryClient.ensureQueryData(templateQuery(params.key)),
      component: async () => (await import('./admin/templates/template-page.tsx')).TemplatePage,
    }),
    page(pages.jobs, {
      followsSearch: true,
      load: ({ queryClient }, { search }) => {
        if (search['tab'] === 'jobs') void queryClient.prefetchQuery(jobsQuery());
      },
      component: async () => (await import('./admin/jobs-page.tsx')).JobsPage,
    }),
  ],
  navigation: [
    {
      key: 'templates',
      label: { fr: 'Modèles', ar: 'القوالب', en: 'Templates' },
      href: admin.templates(),
      icon: FileCode2,
      go: 'm',
      permission: 'templates.manage',
      order: 50,
    },
    {
      key: 'jobs',
      label: { fr: 'Tâches et envois', ar: 'المهام والإرسال', en: 'Jobs and deliveries' },
      href: admin.jobs(),
      icon: ListChecks,
      go: 'j',
      permission: 'deliveries.read',
      order: 90,
    },
  ],
};
