import { useQueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, useRouteContext, useRouter } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { ApiProblem, request } from '@cm/web-kit/api.ts';
import type { Area } from '@cm/web-kit/area.ts';
import { AreaContext } from '@cm/web-kit/area/area-context.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import { InTimeZone } from '@cm/web-kit/ui-provider.tsx';
import { forgetPages } from '@cm/web-kit/recent-pages.ts';
import { type Session, SessionContext } from '@cm/web-kit/session.ts';
import type { RouterContext } from './create-area-router.ts';
import { sessionPath, forgetVisitor, requireSession } from '@cm/web-kit/load-session.ts';
import { NotFoundPage } from '@cm/web-kit/not-found-page.tsx';

export interface LayoutProps {
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** Ends the session and leaves the page, so that nothing of it stays in memory. */
export async function signOut(area: Area): Promise<void> {
  forgetPages(area);
  await request('DELETE', sessionPath(area)).catch(() => undefined);
  location.assign(area === 'portal' ? '/' : `/${area}`);
}

/** When the server answers that nobody is signed in any more, the routes are asked again: they lead to the sign-in. */
function useLeaveWhenSignedOut(area: Area): void {
  const router = useRouter();
  const queryClient = useQueryClient();
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (!(event.action.error instanceof ApiProblem) || event.action.error.status !== 401) return;
        forgetVisitor(area, queryClient);
        void router.invalidate();
      }),
    [area, queryClient, router],
  );
}

/**
 * The routes that every area begins with: `root` (sign-in, errors) and `shell` (whoever is signed in). Pages hang
 * under `shell`, the sign-in pages under `root`; `lost` is whatever else, said inside the shell.
 */
export function areaRoutes(area: Area, Layout: ComponentType<LayoutProps>, entries: readonly AreaEntry[]) {
  const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    beforeLoad: async ({ context }): Promise<{ session: Session }> => ({
      session: await requireSession(area, context.queryClient),
    }),
    component: function Shell() {
      const session = useRouteContext({ from: '/shell', select: (context: { session: Session }) => context.session });
      useLeaveWhenSignedOut(area);
      return (
        <SessionContext value={session}>
          <InTimeZone zone={session.tenant.timeZone}>
            <AreaContext value={entries}>
              <Layout onSignOut={() => void signOut(area)}>
                <Outlet />
              </Layout>
            </AreaContext>
          </InTimeZone>
        </SessionContext>
      );
    },
  });
  const lost = createRoute({
    getParentRoute: () => shell,
    path: '$',
    component: NotFoundPage,
  });
  return { root, shell, lost };
}
