import { createRoute, lazyRouteComponent, Outlet, redirect, useRouteContext } from '@tanstack/react-router';
import { Suspense } from 'react';
import { parseProblem } from '#kit/api.ts';
import { TimeZoneContext } from '#kit/format/use-format.ts';
import { loadNamespaces } from '#kit/i18n/i18n.ts';
import { portal } from '#kit/paths.ts';
import { currentLocale } from '#kit/preferences.ts';
import { type Door, type Session, SessionContext } from '#kit/session.ts';
import type { Namespace } from '#locales/namespaces.ts';
import { deferred } from '#ui/deferred-menu.tsx';
import { areaRoutes, signOut } from '../area-route.tsx';
import { loadDoor } from '../load-session.ts';
import { PortalLayout } from './layout.tsx';
import { HomePage } from './pages/home-page.tsx';
import { PagePending } from './page-pending.tsx';
import * as queries from './queries.ts';

const { root, shell, lost } = areaRoutes('portal', PortalLayout);

/** For visitors only: a customer does not download it. */
const shopWindow = deferred(async () => (await import('./public-layout.tsx')).PublicLayout);

/** The words of a page come with its code. */
const words =
  (...names: Namespace[]) =>
  () =>
    loadNamespaces(currentLocale(), names);

/** A section that the person's rights open, and its words; anyone else is told so without a request. */
const needs =
  (permission: string, ...names: Namespace[]) =>
  ({ context }: { context: { session: Session } }) => {
    if (!context.session.permissions.includes(permission)) throw parseProblem(403, null);
    return loadNamespaces(currentLocale(), names);
  };

/** Customers and visitors alike: the shell for those who are in, the shop window for the others. */
const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  beforeLoad: async ({ context }): Promise<{ door: Door }> => {
    const door = await loadDoor('portal', context.queryClient);
    if (!door.session) shopWindow.preload();
    return { door };
  },
  component: function Open() {
    const door = useRouteContext({ from: '/open', select: (context: { door: Door }) => context.door });
    const { session, tenant } = door;
    if (!session) {
      return (
        <Suspense>
          <shopWindow.Component tenantName={tenant.name}>
            <Outlet />
          </shopWindow.Component>
        </Suspense>
      );
    }
    return (
      <SessionContext value={session}>
        <TimeZoneContext value={tenant.timeZone}>
          <PortalLayout onSignOut={() => void signOut('portal')}>
            <Outlet />
          </PortalLayout>
        </TimeZoneContext>
      </SessionContext>
    );
  },
});

const doors = createRoute({ getParentRoute: () => root, id: 'doors', beforeLoad: words('doors') });

/** Whoever is in has nothing to do at the sign-in. */
const entrance = createRoute({
  getParentRoute: () => doors,
  id: 'entrance',
  beforeLoad: async ({ context }) => {
    if ((await loadDoor('portal', context.queryClient)).state === 'signed_in') throw redirect({ to: portal.home() });
  },
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  beforeLoad: words('account', 'doors'),
  component: lazyRouteComponent(() => import('./pages/account/account-layout.tsx'), 'AccountLayout'),
});

const pending = { pendingComponent: PagePending } as const;
const inShell = () => shell;
const inDoors = () => doors;
const inEntrance = () => entrance;
const inAccount = () => account;

const homeRoute = createRoute({ getParentRoute: inShell, path: '/', component: HomePage });

const doorPages = [
  createRoute({
    getParentRoute: inDoors,
    path: '/second-factor',
    component: lazyRouteComponent(() => import('./doors/second-factor-page.tsx'), 'SecondFactorPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/enrolment',
    component: lazyRouteComponent(() => import('./doors/enrolment-page.tsx'), 'EnrolmentPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/check-mail',
    component: lazyRouteComponent(() => import('./doors/check-mail-page.tsx'), 'CheckMailPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/verify-email',
    component: lazyRouteComponent(() => import('./doors/verify-email-page.tsx'), 'VerifyEmailPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('./doors/forgot-password-page.tsx'), 'ForgotPasswordPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/reset-password',
    component: lazyRouteComponent(() => import('./doors/set-password-page.tsx'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: inDoors,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./doors/set-password-page.tsx'), 'InvitationPage'),
  }),
];

const entrancePages = [
  createRoute({
    getParentRoute: inEntrance,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./doors/sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: inEntrance,
    path: '/sign-up',
    beforeLoad: words('terms'),
    component: lazyRouteComponent(() => import('./doors/sign-up-page.tsx'), 'SignUpPage'),
  }),
];

const catalogueRoutes = [
  createRoute({
    ...pending,
    getParentRoute: () => open,
    path: '/catalogue',
    beforeLoad: words('catalogue', 'sheet'),
    loader: ({ context }) => context.queryClient.prefetchQuery(queries.catalogueQuery(currentLocale())),
    component: lazyRouteComponent(() => import('./pages/catalogue-page.tsx'), 'CataloguePage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: () => open,
    path: '/catalogue/$slug',
    beforeLoad: words('catalogue', 'sheet'),
    loader: ({ context, params }) =>
      context.queryClient.ensureQueryData(queries.productQuery(params.slug, currentLocale())),
    component: lazyRouteComponent(() => import('./pages/product-page.tsx'), 'ProductPage'),
  }),
];

const cartRoutes = [
  createRoute({
    getParentRoute: inShell,
    path: '/cart',
    beforeLoad: needs('portal.orders', 'catalogue', 'sheet'),
    component: lazyRouteComponent(() => import('./pages/cart-page.tsx'), 'CartPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/cart/order',
    beforeLoad: needs('portal.orders', 'catalogue', 'sheet', 'terms'),
    loader: ({ context }) => context.queryClient.fetchQuery({ ...queries.cartQuery(), staleTime: 0 }),
    component: lazyRouteComponent(() => import('./pages/checkout-page.tsx'), 'CheckoutPage'),
  }),
];

const ticketRoutes = [
  createRoute({
    getParentRoute: inShell,
    path: '/tickets',
    beforeLoad: needs('portal.tickets'),
    component: lazyRouteComponent(() => import('./pages/tickets-page.tsx'), 'TicketsPage'),
  }),
  createRoute({
    getParentRoute: inShell,
    path: '/tickets/new',
    beforeLoad: needs('portal.tickets'),
    component: lazyRouteComponent(() => import('./pages/new-ticket-page.tsx'), 'NewTicketPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/tickets/$ticketId',
    beforeLoad: needs('portal.tickets'),
    loader: ({ context, params }) => context.queryClient.ensureInfiniteQueryData(queries.ticketQuery(params.ticketId)),
    component: lazyRouteComponent(() => import('./pages/ticket-page.tsx'), 'TicketPage'),
  }),
];

const salesRoutes = [
  createRoute({
    getParentRoute: inShell,
    path: '/quotes',
    beforeLoad: needs('portal.orders'),
    component: lazyRouteComponent(() => import('./pages/quotes-page.tsx'), 'QuotesPage'),
  }),
  createRoute({
    getParentRoute: inShell,
    path: '/quotes/new',
    beforeLoad: needs('portal.orders', 'catalogue', 'sheet'),
    component: lazyRouteComponent(() => import('./pages/quote-request-page.tsx'), 'QuoteRequestPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/quotes/$quoteId',
    beforeLoad: needs('portal.orders', 'sheet', 'terms'),
    loader: ({ context, params }) => context.queryClient.ensureQueryData(queries.quoteQuery(params.quoteId)),
    component: lazyRouteComponent(() => import('./pages/quote-page.tsx'), 'QuotePage'),
  }),
  createRoute({
    getParentRoute: inShell,
    path: '/orders',
    beforeLoad: needs('portal.orders'),
    component: lazyRouteComponent(() => import('./pages/orders-page.tsx'), 'OrdersPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/orders/$orderId',
    beforeLoad: needs('portal.orders', 'sheet'),
    loader: ({ context, params }) => context.queryClient.ensureQueryData(queries.orderQuery(params.orderId)),
    component: lazyRouteComponent(() => import('./pages/order-page.tsx'), 'OrderPage'),
  }),
  createRoute({
    getParentRoute: inShell,
    path: '/services',
    beforeLoad: needs('portal.services'),
    component: lazyRouteComponent(() => import('./pages/services-page.tsx'), 'ServicesPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/services/$serviceId',
    beforeLoad: needs('portal.services'),
    loader: ({ context, params }) => context.queryClient.ensureQueryData(queries.serviceQuery(params.serviceId)),
    component: lazyRouteComponent(() => import('./pages/service-page.tsx'), 'ServicePage'),
  }),
];

const billingRoutes = [
  createRoute({
    getParentRoute: inShell,
    path: '/invoices',
    beforeLoad: needs('portal.billing'),
    component: lazyRouteComponent(() => import('./pages/invoices-page.tsx'), 'InvoicesPage'),
  }),
  createRoute({
    getParentRoute: inShell,
    path: '/invoices/payments',
    beforeLoad: needs('portal.billing'),
    component: lazyRouteComponent(() => import('./pages/payments-page.tsx'), 'PaymentsPage'),
  }),
  createRoute({
    ...pending,
    getParentRoute: inShell,
    path: '/invoices/$invoiceId',
    beforeLoad: needs('portal.billing', 'sheet'),
    loader: ({ context, params }) => context.queryClient.ensureQueryData(queries.invoiceQuery(params.invoiceId)),
    component: lazyRouteComponent(() => import('./pages/invoice-page.tsx'), 'InvoicePage'),
  }),
];

const notificationsRoute = createRoute({
  getParentRoute: inShell,
  path: '/notifications',
  component: lazyRouteComponent(() => import('./pages/notifications-page.tsx'), 'NotificationsPage'),
});

const accountPages = [
  createRoute({
    getParentRoute: inAccount,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: portal.accountSection('profile'), replace: true });
    },
  }),
  createRoute({
    getParentRoute: inAccount,
    path: '/profile',
    component: lazyRouteComponent(() => import('./pages/account/profile-page.tsx'), 'ProfilePage'),
  }),
  createRoute({
    getParentRoute: inAccount,
    path: '/verification',
    beforeLoad: needs('portal.kyc'),
    component: lazyRouteComponent(() => import('./pages/account/verification-page.tsx'), 'VerificationPage'),
  }),
  createRoute({
    getParentRoute: inAccount,
    path: '/contacts',
    beforeLoad: needs('portal.account'),
    component: lazyRouteComponent(() => import('./pages/account/contacts-page.tsx'), 'ContactsPage'),
  }),
  createRoute({
    getParentRoute: inAccount,
    path: '/security',
    component: lazyRouteComponent(() => import('./pages/account/security-page.tsx'), 'SecurityPage'),
  }),
  createRoute({
    getParentRoute: inAccount,
    path: '/notifications',
    component: lazyRouteComponent(
      () => import('./pages/account/notification-preferences-page.tsx'),
      'NotificationPreferencesPage',
    ),
  }),
];

export const routeTree = root.addChildren([
  doors.addChildren([...doorPages, entrance.addChildren(entrancePages)]),
  open.addChildren(catalogueRoutes),
  shell.addChildren([
    homeRoute,
    ...cartRoutes,
    ...ticketRoutes,
    ...salesRoutes,
    ...billingRoutes,
    notificationsRoute,
    account.addChildren(accountPages),
    lost,
  ]),
]);
