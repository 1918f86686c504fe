import type { Cookies } from './device-cookie.ts';
import type { DeviceCookie } from './known-device.ts';
import type { SignInState } from './session.ts';

export interface SignedIn {
  readonly token: string;
  readonly state: SignInState;
  /** Of a complete sign-in: what makes this browser known to the account. */
  readonly device?: DeviceCookie;
}

/** What the browser brings of its own. */
export interface Browser {
  readonly cookies: Cookies;
  /** The session that it still holds: it ends when a new one begins. */
  readonly sessionId: string | null;
}
