import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import { invoiceQuery } from './invoices/invoice-queries.ts';
import { PendingPage } from './shared/pending-page.tsx';
import type { ShellRoute } from './shell-route.ts';

/** Invoices, payments, reports. */
export function billingRoutes(shell: ShellRoute) {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: corporate.invoices(),
      component: lazyRouteComponent(() => import('./invoices/invoices-page.tsx'), 'InvoicesPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.newInvoice(),
      component: lazyRouteComponent(() => import('./invoices/new-invoice-page.tsx'), 'NewInvoicePage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/invoices/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(invoiceQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./invoices/invoice-page.tsx'), 'InvoicePage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.payments(),
      component: lazyRouteComponent(() => import('./invoices/payments-page.tsx'), 'PaymentsPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.recordPayment(),
      component: lazyRouteComponent(() => import('./invoices/record-payment-page.tsx'), 'RecordPaymentPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.reports(),
      component: lazyRouteComponent(() => import('./reports/reports-page.tsx'), 'ReportsPage'),
    }),
  ];
}
