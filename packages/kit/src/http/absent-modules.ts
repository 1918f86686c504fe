import type { FastifyInstance } from 'fastify';
import { assemble, type ModuleManifest } from '../module.ts';
import { common } from '../problems.ts';
import type { HttpParts } from './parts.ts';
import { routesOf, searchRoutes } from './record-search.ts';
import type { ServedRoute } from '../route.ts';
import { serveRoute } from './serve-route.ts';

/**
 * The operations of modules that this installation does not serve say so: a 404 would say that there is no such thing.
 * The guards are those of any route, so that a stranger learns no more than before: outside the staff networks the staff
 * areas do not exist, and who is not signed in is told that first.
 */
export function serveAbsent(app: FastifyInstance, parts: HttpParts, absent: readonly ModuleManifest[]): void {
  if (absent.length === 0) return;
  const { modules } = parts.runtime;
  const all = assemble([...modules, ...absent]);
  const served = new Set(routesOf(modules).map((route) => route.operationId));
  for (const { name, routes = [] } of all)
    for (const route of routes) if (!served.has(route.operationId)) serveRoute(app, parts, null, refusing(route, name));
  for (const route of searchRoutes(all))
    if (!served.has(route.operationId)) serveRoute(app, parts, null, refusing(route, 'search'));
}

function refusing(route: ServedRoute, module: string): ServedRoute {
  const { operationId, method, path, summary, upload, protocol } = route;
  return {
    operationId,
    method,
    path,
    summary,
    ...(upload ? { upload } : {}),
    ...(protocol ? { protocol } : {}),
    // Whether the caller would be allowed to is decided by permissions that are not here.
    ...(route.access === 'public' ? { access: 'public' } : { access: 'self', tokens: 'any' }),
    response: null,
    transaction: 'request',
    handler: async () => {
      throw common.not_served({ module });
    },
  };
}
