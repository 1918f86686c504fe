import { hmac, sameSecret } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import type { Cookies } from './device-cookie.ts';

/** As long as the mailed link lives. */
export const SIGN_UP_MARK_SECONDS = 86_400;
export const SIGN_UP_COOKIE = 'cm_signup';

/**
 * What the browser that signed up keeps: it typed the account's password, so whoever opens the mailed link in it need not type
 * it again. It is of the account that the sign-up made or would have made: with a taken address it is good for nothing.
 */
export function signUpMark(tx: Ctx<'secrets'>, userId: string): string {
  return mac(tx, userId).toString('base64url');
}

export function hasSignUpMark(tx: Ctx<'secrets'>, cookies: Cookies, userId: string): boolean {
  const shown = cookies[`__Host-${SIGN_UP_COOKIE}`] ?? '';
  return sameSecret(Buffer.from(shown, 'base64url'), mac(tx, userId));
}

function mac(tx: Ctx<'secrets'>, userId: string): Buffer {
  return hmac(tx.ports.secrets.key('sign-ups'), tx.tenant.id, userId);
}
