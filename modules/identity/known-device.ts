import { newToken, sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { insertDevice, isDeviceOf, type Trust } from './device.queries.ts';
import { type Cookies, deviceCookieName, deviceCookieValue, deviceToken, deviceTokens } from './device-cookie.ts';
import { deviceName } from './device-name.ts';
import type { UserRow } from './user.queries.ts';

/** Seconds that a device stays known after its last complete sign-in: 90 days. */
export const DEVICE_SECONDS = 90 * 86_400;
/** More browsers than somebody works with: one that is known is not told again as new. */
const MOST_DEVICES = 20;
/** Asked for where nobody has the address, so that the question is asked in any case. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface DeviceCookie {
  readonly name: string;
  readonly value: string;
}

/**
 * Whether this browser entered the account completely before, and the person's password was not reset since.
 * @query
 */
export async function isKnownDevice(
  tx: Ctx<'secrets'>,
  cookies: Cookies,
  person: { readonly userId: string | null; readonly email: string },
): Promise<boolean> {
  const hashes = tokenHashes(tx, cookies, person.email);
  return hashes.length > 0 && isDeviceOf(tx.db, person.userId ?? NOBODY, hashes, tx.now());
}

/**
 * Makes the browser of a complete sign-in (or of a mailed link that was used) known, under a token that nobody has seen
 * before: one that somebody planted there gains nothing. The newest twenty of an account count.
 * @param trust what the person just gave it; without it what it had goes on
 */
export async function rememberDevice(
  tx: Ctx<'secrets'>,
  user: Pick<UserRow, 'id' | 'email'>,
  sessionId: string,
  cookies: Cookies,
  trust?: Trust,
): Promise<DeviceCookie> {
  const place = { secrets: tx.ports.secrets, tenantId: tx.tenant.id };
  const name = deviceCookieName(place, user.email);
  const token = newToken();
  const now = tx.now();
  await insertDevice(
    tx.db,
    {
      userId: user.id,
      tokenHash: sha256(token),
      sessionId,
      createdAt: now,
      expiresAt: addSeconds(now, DEVICE_SECONDS),
      device: deviceName(tx.actor.userAgent),
      ...trust,
    },
    { replaced: tokenHashes(tx, cookies, user.email), most: MOST_DEVICES },
  );
  return { name, value: deviceCookieValue(place, name, token) };
}

/** Of what this browser holds: under the account's address, and under others, one of which it may have had before. */
export function tokenHashes(tx: Ctx<'secrets'>, cookies: Cookies, email: string): Buffer[] {
  const place = { secrets: tx.ports.secrets, tenantId: tx.tenant.id };
  const own = deviceToken(place, cookies, email);
  return [...(own === undefined ? [] : [own]), ...deviceTokens(place, cookies)].map((token) => sha256(token));
}
