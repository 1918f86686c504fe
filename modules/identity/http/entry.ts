import type { Exchange } from '@cm/kit/http/route';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { sessionCookies } from '../session-cookies.ts';
import type { Finisher, SignedIn } from '../signed-in.ts';
import { KIND_OF_ZONE, sessionCookie, type SignInZone } from '../session.ts';
import type { Waiting } from '../session.queries.ts';

/** The token that the browser holds in this area, whatever its session is worth. */
export const heldToken = (zone: SignInZone, { cookies }: Exchange): string | undefined => cookies[sessionCookie(zone)];

/** What the browser shows to finish a sign-in of this area. */
export const waitingOf = (zone: SignInZone, exchange: Exchange): Waiting => ({
  kind: KIND_OF_ZONE[zone],
  token: heldToken(zone, exchange),
});

/** Beside the second factor: not to be asked for it again in this browser. */
export const trustDevice = z.boolean().optional();

export const finisher = (
  { cookies }: Exchange,
  body: { readonly trustDevice?: z.output<typeof trustDevice> },
): Finisher => ({ cookies, trust: body.trustDevice ?? false });

/**
 * Gives the browser the session, and what makes it known to the account.
 * @throws ProblemError `identity.elsewhere` where the account may not be used from there
 */
export function keepSession(zone: SignInZone, exchange: Exchange, signedIn: SignedIn): { state: SignedIn['state'] } {
  if (signedIn.isElsewhere) throw problems.elsewhere();
  for (const { name, value, seconds } of sessionCookies(zone, signedIn)) exchange.setCookie(name, value, seconds);
  return { state: signedIn.state };
}
