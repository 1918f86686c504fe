import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { corporate } from '#kit/paths.ts';
import { productQuery } from './catalogue/catalogue-queries.ts';
import { orderQuery } from './orders/order-queries.ts';
import { quoteQuery } from './quotes/quote-queries.ts';
import { serviceQuery } from './services/service-queries.ts';
import { PendingPage } from './shared/pending-page.tsx';
import type { ShellRoute } from './shell-route.ts';

/** Catalogue, quotes, orders, services. */
export function salesRoutes(shell: ShellRoute) {
  return [
    createRoute({
      getParentRoute: () => shell,
      path: corporate.catalogue(),
      component: lazyRouteComponent(() => import('./catalogue/catalogue-page.tsx'), 'CataloguePage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.newProduct(),
      component: lazyRouteComponent(() => import('./catalogue/new-product-page.tsx'), 'NewProductPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.taxRates(),
      component: lazyRouteComponent(() => import('./catalogue/tax-rates-page.tsx'), 'TaxRatesPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/catalogue/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(productQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./catalogue/product-page.tsx'), 'ProductPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.quotes(),
      component: lazyRouteComponent(() => import('./quotes/quotes-page.tsx'), 'QuotesPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.newQuote(),
      component: lazyRouteComponent(() => import('./quotes/new-quote-page.tsx'), 'NewQuotePage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/quotes/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(quoteQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./quotes/quote-page.tsx'), 'QuotePage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.orders(),
      component: lazyRouteComponent(() => import('./orders/orders-page.tsx'), 'OrdersPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/orders/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(orderQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./orders/order-page.tsx'), 'OrderPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: corporate.services(),
      component: lazyRouteComponent(() => import('./services/services-page.tsx'), 'ServicesPage'),
    }),
    createRoute({
      getParentRoute: () => shell,
      path: '/corporate/services/$id',
      loader: ({ context, params }) => context.queryClient.ensureQueryData(serviceQuery(params.id)),
      pendingComponent: PendingPage,
      component: lazyRouteComponent(() => import('./services/service-page.tsx'), 'ServicePage'),
    }),
  ];
}
