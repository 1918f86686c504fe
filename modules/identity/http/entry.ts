import type { Exchange } from '@cm/kit/http/route';
import { DEVICE_SECONDS } from '../known-device.ts';
import type { SignedIn } from '../signed-in.ts';
import { cookieFor, KIND_OF_ZONE, SESSION_RULES, sessionCookie, type SignInZone } from '../session.ts';
import type { Waiting } from '../session.queries.ts';

/** The token that the browser holds in this area, whatever its session is worth. */
export const heldToken = (zone: SignInZone, { cookies }: Exchange): string | undefined => cookies[sessionCookie(zone)];

/** What the browser shows to finish a sign-in of this area. */
export const waitingOf = (zone: SignInZone, exchange: Exchange): Waiting => ({
  kind: KIND_OF_ZONE[zone],
  token: heldToken(zone, exchange),
});

/** Gives the browser the session, and what makes it known to the account. */
export function keepSession(zone: SignInZone, exchange: Exchange, signedIn: SignedIn): { state: SignedIn['state'] } {
  const kind = KIND_OF_ZONE[zone];
  exchange.setCookie(cookieFor(kind), signedIn.token, SESSION_RULES[kind].absoluteSeconds);
  const { device } = signedIn;
  if (device) exchange.setCookie(device.name, device.value, DEVICE_SECONDS);
  return { state: signedIn.state };
}
