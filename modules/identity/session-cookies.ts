import { DEVICE_SECONDS } from './known-device.ts';
import { cookieFor, KIND_OF_ZONE, SESSION_RULES, type SignInZone } from './session.ts';
import type { SignedIn } from './signed-in.ts';

export interface SessionCookie {
  readonly name: string;
  readonly value: string;
  readonly seconds: number;
}

/** What a browser keeps of a sign-in: the session, and what makes it known to the account. */
export function sessionCookies(zone: SignInZone, { token, device }: SignedIn): SessionCookie[] {
  const kind = KIND_OF_ZONE[zone];
  return [
    { name: cookieFor(kind), value: token, seconds: SESSION_RULES[kind].absoluteSeconds },
    ...(device ? [{ name: device.name, value: device.value, seconds: DEVICE_SECONDS }] : []),
  ];
}
