import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '@cm/paths/areas';
import { PendingPage } from '@cm/web-kit/staff/pending-page.tsx';
import { areaRoutes } from '../shell/area-route.tsx';
import { pageRoutes } from '../shell/page-routes.ts';
import { signInRoutes } from '../staff-sign-in/sign-in-routes.tsx';
import { entries } from './entries.ts';
import { homeQuery } from './home/home-query.ts';
import { CorporateLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('corporate', CorporateLayout, entries);

const home = createRoute({
  getParentRoute: () => shell,
  path: corporate.home.pattern,
  loader: ({ context }) => void context.queryClient.prefetchQuery(homeQuery),
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
});

const under = pageRoutes({ entries, parents: { shell }, pending: PendingPage });

export const routeTree = root.addChildren([
  ...signInRoutes(root, 'corporate'),
  shell.addChildren([home, ...under('shell'), lost]),
]);
