import type { ServedRoute, Throttle } from '../route.ts';

/**
 * What every route must be, checked before the first request is served.
 * @throws Error naming the routes that break a rule
 */
export function assertRoutes(
  routes: readonly ServedRoute[],
  permissions: ReadonlySet<string>,
  throttles: readonly Throttle[] = [],
): void {
  const faults: string[] = [];
  const seen = new Set<string>();
  const declared = new Map<string, string>();
  for (const throttle of throttles) {
    if (declared.has(throttle.name)) faults.push(`the limit "${throttle.name}" is declared twice`);
    declared.set(throttle.name, boundOf(throttle));
  }
  for (const route of routes) {
    const fault = faultOf(route, permissions) ?? limitFault(route, declared);
    if (fault) faults.push(`${route.operationId ?? route.path}: ${fault}`);
    for (const key of [route.operationId, `${route.method} ${route.path}`]) {
      if (seen.has(key)) faults.push(`${key}: declared twice`);
      seen.add(key);
    }
  }
  if (faults.length > 0)
    throw new Error(`Routes that may not be served:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

function faultOf(route: ServedRoute, permissions: ReadonlySet<string>): string | undefined {
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
  if (route.recentProof && access === 'public') return 'asks for a proof of whom nobody knows';
  if (route.tokens !== undefined && access !== 'self')
    return 'says what tokens need beside an access that says it already';
  if (route.duringImpersonation !== undefined && !route.path.startsWith('/api/portal/'))
    return 'says what a colleague may do in a person’s place, outside the portal';
  if (route.duringEmergency !== undefined && !/^\/api\/(corporate|admin)\//.test(route.path))
    return 'says what may be done in an emergency access, outside the staff areas';
  if (!/^\/api\/(public|portal|corporate|admin)\//.test(route.path) && !isWellKnown(route))
    return 'is outside the four zones';
  if (route.path.startsWith('/api/public/') && access !== 'public') return 'is in the public zone but not public';
  if (!/^[a-z]+(\.[a-zA-Z]+)+$/.test(route.operationId)) return 'has no stable operationId';
  const counts = route.throttle?.map(({ by }) => by) ?? [];
  if (counts.some((by) => (by === 'person') === (access === 'public')))
    return 'counts networks where somebody is signed in, or persons where nobody need be';
  const [first] = counts;
  if (first === 'ip_and_body')
    return 'counts the accounts of a network before the network: each would be a row of its own';
  if (route.raw) return rawFault(route, route.raw);
  if (route.protocol && route.protocol.maxBytes > 65_536) return 'takes more than 64 kB of another standard at once';
  if (route.method === 'GET' && route.body) return 'reads a body on GET';
  return undefined;
}

/** What of a limit must be the same wherever it counts. */
const boundOf = ({ by, limit, windowSeconds, everywhere }: Throttle): string =>
  JSON.stringify([by, limit, windowSeconds, everywhere ?? false]);

function limitFault({ throttle = [] }: ServedRoute, declared: ReadonlyMap<string, string>): string | undefined {
  const other = throttle.find((one) => declared.get(one.name) !== boundOf(one));
  if (other === undefined) return undefined;
  return declared.has(other.name)
    ? `counts under the limit "${other.name}" otherwise than it is declared`
    : `counts under the limit "${other.name}", which no module declares`;
}

/** RFC 8615: what another standard wants to find there, read by anybody. */
function isWellKnown({ path, method, protocol }: ServedRoute): boolean {
  return protocol !== undefined && method === 'GET' && /^\/\.well-known\/[a-z.-]+$/.test(path);
}

const MEGABYTE = 1_048_576;

function rawFault({ access, method }: ServedRoute, raw: NonNullable<ServedRoute['raw']>): string | undefined {
  if (access !== 'public') return 'takes raw messages and is not public: who sends them shows a signature';
  if (method === 'GET') return 'takes raw messages on GET';
  if (raw.maxBytes > MEGABYTE) return 'takes more than a megabyte at once';
  if (raw.headers.length > 20) return 'names more than twenty headers';
  if (raw.headers.some((name) => name !== name.toLowerCase())) return 'names a header that is not in lower case';
  return undefined;
}
