import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import { customerQuery } from './customers/customer-queries.ts';
import { PendingPage } from './shared/pending-page.tsx';
import type { ShellRoute } from './shell-route.ts';
import { verificationQuery } from './verifications/verification-queries.ts';

/** Customers and their verifications. A record is there before its page is drawn; an unknown one is « introuvable ». */
export function customerRoutes(shell: ShellRoute) {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: corporate.customers(),
      component: lazyRouteComponent(() => import('./customers/customers-page.tsx'), 'CustomersPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.newCustomer(),
      component: lazyRouteComponent(() => import('./customers/new-customer-page.tsx'), 'NewCustomerPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/customers/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(customerQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./customers/customer-page.tsx'), 'CustomerPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/customers/$id/edit',
      loader: ({ context, params }) => context.queryClient.fetchQuery(customerQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./customers/edit-customer-page.tsx'), 'EditCustomerPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/customers/$id/statement',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(customerQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./customers/statement-page.tsx'), 'StatementPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.verifications(),
      component: lazyRouteComponent(() => import('./verifications/verifications-page.tsx'), 'VerificationsPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/verifications/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(verificationQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./verifications/verification-page.tsx'), 'VerificationPage'),
    }),
  ];
}
