import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Secrets } from '@cm/kit/secrets';

export type Cookies = Readonly<Record<string, string | undefined>>;

interface Place {
  readonly secrets: Secrets;
  readonly tenantId: string;
}

const PREFIX = 'cm_device_';

/** One cookie for each account that signed in here; its name tells only us which. */
export function deviceCookieName(place: Place, email: string): string {
  const digits = mac(place, 'name', email).toString('hex').slice(0, 20);
  // Letters only, as in the names of all our cookies.
  return `${PREFIX}${digits.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
}

/** What the cookie holds: the token, signed for this cookie's name, so that no look-up is needed to refuse a forged one. */
export function deviceCookieValue(place: Place, name: string, token: string): string {
  return `${token}.${mac(place, 'token', name, token).toString('base64url')}`;
}

/** The token in the cookie of an account, or undefined: absent, forged, or of another account or tenant. */
export function deviceToken(place: Place, cookies: Cookies, email: string): string | undefined {
  return tokenIn(place, cookies, deviceCookieName(place, email));
}

/** The tokens of this browser, of whatever accounts: an account that changed its address has its own under the former one. */
export function deviceTokens(place: Place, cookies: Cookies): string[] {
  return Object.keys(cookies)
    .filter((name) => name.startsWith(`__Host-${PREFIX}`))
    .slice(0, 20)
    .flatMap((name) => tokenIn(place, cookies, name.slice('__Host-'.length)) ?? []);
}

function tokenIn(place: Place, cookies: Cookies, name: string): string | undefined {
  const [token = '', signature = ''] = (cookies[`__Host-${name}`] ?? '').slice(0, 200).split('.', 2);
  const expected = mac(place, 'token', name, token);
  return token !== '' && sameSecret(Buffer.from(signature, 'base64url'), expected) ? token : undefined;
}

function mac({ secrets, tenantId }: Place, ...parts: readonly string[]): Buffer {
  return hmac(secrets.key('known-devices'), tenantId, ...parts);
}
