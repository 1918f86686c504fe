import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { jobsQuery } from '@cm/notifications/web/admin/public.ts';
import { admin } from '@cm/paths/areas';
import { PendingPage } from '@cm/web-kit/staff/pending-page.tsx';
import { areaRoutes } from '../shell/area-route.tsx';
import { pageRoutes } from '../shell/page-routes.ts';
import { signInRoutes } from '../staff-sign-in/sign-in-routes.tsx';
import { entries } from './entries.ts';
import { AdminLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('admin', AdminLayout, entries);

const home = createRoute({
  getParentRoute: () => shell,
  path: admin.home.pattern,
  loader: ({ context }) => void context.queryClient.prefetchQuery(jobsQuery()),
  component: lazyRouteComponent(() => import('./home/overview-page.tsx'), 'OverviewPage'),
});

const organisation = createRoute({
  getParentRoute: () => shell,
  path: admin.groups.pattern,
  component: lazyRouteComponent(() => import('./organisation-page.tsx'), 'OrganisationPage'),
});

const under = pageRoutes({ entries, parents: { shell }, pending: PendingPage });

export const routeTree = root.addChildren([
  ...signInRoutes(root, 'admin'),
  shell.addChildren([home, organisation, ...under('shell'), lost]),
]);
