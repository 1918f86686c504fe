import { createRootRouteWithContext, createRoute, Outlet, useRouteContext } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { request } from '#kit/api.ts';
import type { Area } from '#kit/area.ts';
import { readSession, type Session, SessionContext } from '#kit/session.ts';
import type { RouterContext } from './create-area-router.ts';
import { requireSession } from './load-session.ts';
import { NotFoundPage } from './not-found-page.tsx';

export interface LayoutProps {
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

async function signOut(): Promise<void> {
  await request('DELETE', '/api/session');
  location.assign(location.pathname);
}

/**
 * The routes that every area begins with: `root` (doors, errors) and `shell` (whoever is signed in). Pages hang
 * under `shell`, the sign-in pages under `root`; `lost` is whatever else, said inside the shell.
 */
export function areaRoutes(area: Area, Layout: ComponentType<LayoutProps>) {
  const root = createRootRouteWithContext<RouterContext>()({ component: Outlet });
  const shell = createRoute({
    getParentRoute: () => root,
    id: 'shell',
    beforeLoad: async (): Promise<{ session: Session }> => ({ session: await requireSession(area, readSession) }),
    component: function Shell() {
      const session = useRouteContext({ from: '/shell', select: (context: { session: Session }) => context.session });
      return (
        <SessionContext value={session}>
          <Layout onSignOut={() => void signOut()}>
            <Outlet />
          </Layout>
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
