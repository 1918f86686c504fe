import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadNamespaces } from '#kit/i18n/i18n.ts';
import { currentLocale } from '#kit/preferences.ts';
import { doorPaths, type StaffArea } from './staff-area.ts';

const words = () => loadNamespaces(currentLocale(), ['door']);

/** The pages before the shell, for the root of a staff area: sign-in with its steps, lost password, mailed links. */
export function staffDoorRoutes(root: AnyRoute, area: StaffArea) {
  const path = doorPaths(area);
  return [
    createRoute({
      getParentRoute: () => root,
      path: path.signIn(),
      loader: words,
      component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.forgotPassword(),
      loader: words,
      component: lazyRouteComponent(() => import('./forgot-password-page.tsx'), 'ForgotPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.resetPassword(),
      loader: words,
      component: lazyRouteComponent(() => import('./set-password-page.tsx'), 'ResetPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.invitation(),
      loader: words,
      component: lazyRouteComponent(() => import('./set-password-page.tsx'), 'InvitationPage'),
    }),
  ];
}
