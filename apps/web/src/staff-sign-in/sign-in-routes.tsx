import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import { corporate } from '@cm/paths/areas';
import { words as providerWords } from '@cm/federation/web/providers/words.ts';
import { words as identityWords } from '@cm/identity/web/words.ts';
import { words } from './words.ts';
import { signInPaths, type StaffArea } from './staff-area.ts';

const loadOwnWords = () => loadWords(currentLocale(), [words, identityWords, providerWords]);

/** The pages before the shell, for the root of a staff area: sign-in with its steps, lost password, mailed links. */
export function signInRoutes(root: AnyRoute, area: StaffArea) {
  const path = signInPaths(area);
  return [
    // Providers send all of the staff back to one address.
    ...(area === 'corporate'
      ? [
          createRoute({
            getParentRoute: () => root,
            path: corporate.signInReturn(),
            loader: loadOwnWords,
            component: lazyRouteComponent(() => import('./provider-return-page.tsx'), 'ProviderReturnPage'),
          }),
        ]
      : []),
    createRoute({
      getParentRoute: () => root,
      path: path.signIn(),
      loader: loadOwnWords,
      component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.forgotPassword(),
      loader: loadOwnWords,
      component: lazyRouteComponent(() => import('./forgot-password-page.tsx'), 'ForgotPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.resetPassword(),
      loader: loadOwnWords,
      component: lazyRouteComponent(() => import('./set-password-page.tsx'), 'ResetPasswordPage'),
    }),
    createRoute({
      getParentRoute: () => root,
      path: path.invitation(),
      loader: loadOwnWords,
      component: lazyRouteComponent(() => import('./set-password-page.tsx'), 'InvitationPage'),
    }),
  ];
}
