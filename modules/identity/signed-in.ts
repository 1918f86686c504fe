import type { Cookies } from './device-cookie.ts';
import type { DeviceCookie } from './known-device.ts';
import type { SignInState } from './session.ts';

export interface SignedIn {
  readonly token: string;
  readonly state: SignInState;
  /** Of a complete sign-in: what makes this browser known to the account. */
  readonly device?: DeviceCookie;
  /** Nothing was opened: the account may not be used from there. */
  readonly isElsewhere?: true;
}

/** What the browser brings of its own. */
export interface Browser {
  readonly cookies: Cookies;
  /** The session that it still holds: it ends when a new one begins. */
  readonly sessionId: string | null;
}

/** Of whoever gives the second factor of a sign-in. */
export interface Finisher extends Pick<Browser, 'cookies'> {
  /** Not to be asked for it again in this browser, for as long as the operator allows. */
  readonly trust: boolean;
}
