import { sessionActsFor } from './acting-for.ts';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { request } from './api.ts';
import type { Area } from './area.ts';
import { type Visitor, readVisitor, type Session } from './session.ts';
import { admin, corporate, portal } from '@cm/paths/areas';

const SIGN_IN = { portal: portal.signIn, corporate: corporate.signIn, admin: admin.signIn } as const;
const FRESH_MS = 60_000;

/** The address of an area's session; the admin area shares the corporate one. */
export const sessionPath = (area: Area): `/${string}` =>
  area === 'portal' ? '/api/portal/session' : '/api/corporate/session';

/** Who visits an area; asked again after a minute, and whenever `forgetVisitor` says so. */
export const visitorQuery = (area: Area) =>
  queryOptions({
    queryKey: [sessionPath(area)],
    queryFn: async ({ signal }): Promise<Visitor> => {
      const visitor = readVisitor(await request('GET', sessionPath(area), { signal }));
      if (area === 'portal' && visitor.session) sessionActsFor(visitor.session.user.customerId);
      return visitor;
    },
    staleTime: FRESH_MS,
  });

export async function loadVisitor(area: Area, queryClient: QueryClient): Promise<Visitor> {
  return queryClient.ensureQueryData({ ...visitorQuery(area), revalidateIfStale: true });
}

/** After signing in or out, and when the server no longer knows us: the next page asks again who is there. */
export function forgetVisitor(area: Area, queryClient: QueryClient): void {
  queryClient.removeQueries({ queryKey: visitorQuery(area).queryKey });
}

/** The session of who is signed in; sends anyone else to the sign-in of the area, which brings them back afterwards. */
export async function requireSession(area: Area, queryClient: QueryClient): Promise<Session> {
  const { session } = await loadVisitor(area, queryClient);
  if (session) return session;
  const back = `${location.pathname}${location.search}`;
  throw redirect({ to: SIGN_IN[area](), search: back === '/' ? {} : { back } });
}

/** Where to go after signing in: an address of ours and nothing else, or the home of the area. */
export function safeReturn(back: unknown, home: string): string {
  if (typeof back !== 'string' || !back.startsWith('/') || back.startsWith('//') || back.includes('\\')) return home;
  const url = new URL(back, 'https://same.invalid');
  return url.host === 'same.invalid' ? `${url.pathname}${url.search}` : home;
}
