import { createRoute, lazyRouteComponent, Outlet, redirect, useRouteContext } from '@tanstack/react-router';
import { Suspense } from 'react';
import { words as contactPointWords } from '@cm/customers/web/shared/contact-points/words.ts';
import { words as customersWords } from '@cm/customers/web/words.ts';
import { words as providerWords } from '@cm/federation/web/providers/words.ts';
import { words as signInWords } from '@cm/identity/web/words.ts';
import { words as termsWords } from '@cm/sales/web/terms-words.ts';
import { deferred } from '@cm/ui/deferred-menu.tsx';
import { AreaContext } from '@cm/web-kit/area/area-context.ts';
import { portal as customersPortal } from '@cm/customers/paths';
import { portal as portalArea } from '@cm/paths/areas';
import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { loadVisitor } from '@cm/web-kit/load-session.ts';
import { PagePending } from '@cm/web-kit/portal/page-pending.tsx';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { type Visitor, SessionContext } from '@cm/web-kit/session.ts';
import { InTimeZone } from '@cm/web-kit/ui-provider.tsx';
import { areaRoutes, signOut } from '../shell/area-route.tsx';
import { pageRoutes } from '../shell/page-routes.ts';
import { words as accountsWords } from './accounts/words.ts';
import { entries } from './entries.ts';
import { HomePage } from './home/home-page.tsx';
import { PortalLayout } from './layout.tsx';

const { root, shell, lost } = areaRoutes('portal', PortalLayout, entries);

/** For visitors only: a customer does not download it. */
const shopWindow = deferred(async () => (await import('./public-layout.tsx')).PublicLayout);

/** The words of the pages before the shell. */
const words = () => loadWords(currentLocale(), [signInWords, providerWords]);

/** Customers and visitors alike: the shell for those who are in, the shop window for the others. */
const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  beforeLoad: async ({ context }): Promise<{ visitor: Visitor }> => {
    const visitor = await loadVisitor('portal', context.queryClient);
    if (!visitor.session) shopWindow.preload();
    return { visitor };
  },
  component: function Open() {
    const visitor = useRouteContext({ from: '/open', select: (context: { visitor: Visitor }) => context.visitor });
    const { session, tenant } = visitor;
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
        <InTimeZone zone={tenant.timeZone}>
          <AreaContext value={entries}>
            <PortalLayout onSignOut={() => void signOut('portal')}>
              <Outlet />
            </PortalLayout>
          </AreaContext>
        </InTimeZone>
      </SessionContext>
    );
  },
});

const signIn = createRoute({ getParentRoute: () => root, id: 'signIn', beforeLoad: words });

/** Whoever is in has nothing to do at the sign-in. */
const entrance = createRoute({
  getParentRoute: () => signIn,
  id: 'entrance',
  beforeLoad: async ({ context }) => {
    if ((await loadVisitor('portal', context.queryClient)).state === 'signed_in')
      throw redirect({ to: portalArea.home() });
  },
});

const account = createRoute({
  getParentRoute: () => shell,
  id: 'account-sections',
  component: lazyRouteComponent(() => import('./account-layout.tsx'), 'AccountLayout'),
});

const inShell = () => shell;
const inSignIn = () => signIn;
const inEntrance = () => entrance;

const homeRoute = createRoute({ getParentRoute: inShell, path: '/', component: HomePage });

const signInPages = [
  createRoute({
    getParentRoute: inSignIn,
    path: '/second-factor',
    component: lazyRouteComponent(() => import('./sign-in/second-factor-page.tsx'), 'SecondFactorPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: portalArea.signInReturn.pattern,
    component: lazyRouteComponent(() => import('./sign-in/provider-return-page.tsx'), 'ProviderReturnPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/enrolment',
    component: lazyRouteComponent(() => import('./sign-in/enrolment-page.tsx'), 'EnrolmentPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: portalArea.supportAccess.pattern,
    beforeLoad: async () =>
      loadWords(currentLocale(), [(await import('@cm/identity/web/portal/public.ts')).impersonationWords]),
    component: lazyRouteComponent(() => import('./sign-in/support-access-page.tsx'), 'SupportAccessPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/check-mail',
    component: lazyRouteComponent(() => import('./sign-in/check-mail-page.tsx'), 'CheckMailPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/verify-email',
    component: lazyRouteComponent(() => import('./sign-in/verify-email-page.tsx'), 'VerifyEmailPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('./sign-in/forgot-password-page.tsx'), 'ForgotPasswordPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/reset-password',
    component: lazyRouteComponent(() => import('./sign-in/set-password-page.tsx'), 'ResetPasswordPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./sign-in/set-password-page.tsx'), 'InvitationPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: portalArea.join.pattern,
    beforeLoad: () => loadWords(currentLocale(), [accountsWords]),
    component: lazyRouteComponent(() => import('./sign-in/join-page.tsx'), 'JoinPage'),
  }),
  createRoute({
    getParentRoute: inSignIn,
    path: portalArea.contactAddress.pattern,
    beforeLoad: () => loadWords(currentLocale(), [contactPointWords]),
    component: lazyRouteComponent(() => import('./sign-in/contact-address-page.tsx'), 'ContactAddressPage'),
  }),
];

const entrancePages = [
  createRoute({
    getParentRoute: inEntrance,
    path: portalArea.signInCode.pattern,
    component: lazyRouteComponent(() => import('./sign-in/mail-code-page.tsx'), 'MailCodePage'),
  }),
  createRoute({
    getParentRoute: inEntrance,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: inEntrance,
    path: '/sign-up',
    beforeLoad: () => loadWords(currentLocale(), [termsWords, customersWords]),
    component: lazyRouteComponent(() => import('./sign-in/sign-up-page.tsx'), 'SignUpPage'),
  }),
];

const firstSection = createRoute({
  getParentRoute: () => shell,
  path: portalArea.account.pattern,
  beforeLoad: () => {
    throw redirect({ to: customersPortal.profile(), replace: true });
  },
});

const under = pageRoutes({ entries, parents: { shell, open, account }, pending: PagePending });

export const routeTree = root.addChildren([
  signIn.addChildren([...signInPages, entrance.addChildren(entrancePages)]),
  open.addChildren(under('open')),
  shell.addChildren([homeRoute, ...under('shell'), account.addChildren(under('account')), firstSection, lost]),
]);
