import { redirect } from '@tanstack/react-router';
import { ApiProblem, request } from '#kit/api.ts';
import type { Area } from '#kit/area.ts';
import { admin, corporate, portal } from '#kit/paths.ts';
import type { Session } from '#kit/session.ts';

const SIGN_IN = { portal: portal.signIn, corporate: corporate.signIn, admin: admin.signIn } as const;

/** Asks who is signed in; sends anyone else to the sign-in of the area, which brings them back afterwards. */
export async function requireSession(area: Area, read: (body: unknown) => Session): Promise<Session> {
  try {
    return read(await request('GET', '/api/session'));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
    const back = `${location.pathname}${location.search}`;
    throw redirect({ to: SIGN_IN[area](), search: { back } });
  }
}

/** Where to go after signing in: an address of ours and nothing else, or the home of the area. */
export function safeReturn(back: unknown, home: string): string {
  if (typeof back !== 'string' || !back.startsWith('/') || back.startsWith('//') || back.includes('\\')) return home;
  const url = new URL(back, 'https://same.invalid');
  return url.host === 'same.invalid' ? `${url.pathname}${url.search}` : home;
}
