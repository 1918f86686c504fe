import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import type { ShellRoute } from './shell-route.ts';

/** What is the person's own: notifications and account. */
export function accountRoutes(shell: ShellRoute) {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: corporate.notifications(),
      component: lazyRouteComponent(() => import('./notifications/notifications-page.tsx'), 'NotificationsPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.account(),
      component: lazyRouteComponent(() => import('../staff-account/account-page.tsx'), 'AccountPage'),
    }),
  ];
}
