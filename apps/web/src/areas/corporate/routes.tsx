import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import { areaRoutes } from '../area-route.tsx';
import { staffDoorRoutes } from '../staff-door/door-routes.tsx';
import { accountRoutes } from './account-routes.tsx';
import { billingRoutes } from './billing-routes.tsx';
import { customerRoutes } from './customer-routes.tsx';
import { homeQuery } from './home/home-queries.ts';
import { CorporateLayout } from './layout.tsx';
import { salesRoutes } from './sales-routes.tsx';
import { ticketRoutes } from './ticket-routes.tsx';

const { root, shell, lost } = areaRoutes('corporate', CorporateLayout);

const home = createRoute({
  getParentRoute: () => shell,
  path: corporate.home(),
  loader: ({ context }) => void context.queryClient.prefetchQuery(homeQuery),
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
});

export const routeTree = root.addChildren([
  ...staffDoorRoutes(root, 'corporate'),
  shell.addChildren([
    home,
    ...ticketRoutes(shell),
    ...customerRoutes(shell),
    ...salesRoutes(shell),
    ...billingRoutes(shell),
    ...accountRoutes(shell),
    lost,
  ]),
]);
