import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import type { Area } from '#kit/area.ts';
import { createAreaRouter } from '#areas/create-area-router.ts';

const ROUTES = {
  portal: () => import('#areas/portal/routes.tsx'),
  corporate: () => import('#areas/corporate/routes.tsx'),
  admin: () => import('#areas/admin/routes.tsx'),
} as const;

/** The router of one area. The three are separate entries: a customer never downloads staff code, nor its addresses. */
export async function loadAreaRouter(area: Area, queryClient: QueryClient): Promise<AnyRouter> {
  const { routeTree } = await ROUTES[area]();
  return createAreaRouter(routeTree, queryClient);
}
