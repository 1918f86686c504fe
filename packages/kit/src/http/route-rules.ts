import type { AnyRoute } from '../route.ts';

/**
 * What every route must be, checked before the first request is served.
 * @throws Error naming the routes that break a rule
 */
export function assertRoutes(routes: readonly AnyRoute[], permissions: ReadonlySet<string>): void {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const route of routes) {
    const fault = faultOf(route, permissions);
    if (fault) faults.push(`${route.operationId ?? route.path}: ${fault}`);
    for (const key of [route.operationId, `${route.method} ${route.path}`]) {
      if (seen.has(key)) faults.push(`${key}: declared twice`);
      seen.add(key);
    }
  }
  if (faults.length > 0)
    throw new Error(`Routes that may not be served:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

function faultOf(route: AnyRoute, permissions: ReadonlySet<string>): string | undefined {
  const { access } = route;
  if (access === undefined || access === null) return 'declares neither a permission nor public';
  if (typeof access === 'object') {
    if (typeof access.permission !== 'string' || access.permission === '')
      return 'declares neither a permission nor public';
    if (!permissions.has(access.permission))
      return `asks for the permission "${access.permission}", which no module declares`;
  } else if (access !== 'public' && access !== 'self') {
    return 'declares neither a permission nor public';
  }
  if (!/^\/api\/(public|portal|corporate|admin)\//.test(route.path)) return 'is outside the four zones';
  if (route.path.startsWith('/api/public/') && access !== 'public') return 'is in the public zone but not public';
  if (!/^[a-z]+(\.[a-zA-Z]+)+$/.test(route.operationId)) return 'has no stable operationId';
  if (route.method === 'GET' && route.body) return 'reads a body on GET';
  return undefined;
}
