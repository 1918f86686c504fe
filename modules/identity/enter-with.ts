import type { Ctx } from '@cm/kit/ctx';
import { refusalElsewhere } from './account-networks.ts';
import { announceEntry } from './announce-entry.ts';
import type { Cookies } from './device-cookie.ts';
import { isFactorRequired } from './factor-policy.ts';
import { mustUsePasskey } from './passkey-only.ts';
import type { SignedIn } from './signed-in.ts';
import { openFull } from './open-full-session.ts';
import { recordAttempt } from './record-attempt.ts';
import { hasSecondFactor } from './second-factor-of.ts';
import { STATE_OF_LEVEL, type SessionLevel } from './session.ts';
import { startSession } from './start-session.ts';
import { isTrustedDevice } from './trusted-device.ts';
import type { UserRow } from './user.queries.ts';

/** By what somebody came in: a provider, or null for their password or a mailed code; whether it is worth two factors. */
export interface Way {
  readonly providerId: string | null;
  readonly isEnough: boolean;
  readonly byMailCode: boolean;
}

/**
 * The session of somebody whose first factor was right: whole for a customer of whom no second factor is required, for whoever
 * came a way that is worth two, and for a password in a browser that its person trusts; else one that waits for the second factor, or
 * for its enrolment. A trusted browser stands for the second factor alone: a provider or a mailbox may be open to whoever sits there.
 */
export async function enterWith(tx: Ctx<'secrets'>, user: UserRow, cookies: Cookies, way: Way): Promise<SignedIn> {
  const { id: userId, email, kind } = user;
  const { providerId, isEnough, byMailCode } = way;
  const elsewhere = await refusalElsewhere(tx, user);
  if (elsewhere) return elsewhere;
  // A provider's two factors are no passkey.
  if (isEnough && !(await mustUsePasskey(tx, userId)))
    return openFull(tx, user, cookies, { providerId, isProof: false, byMailCode });
  const hasFactor = await hasSecondFactor(tx, user);
  if (hasFactor && providerId === null && !byMailCode && (await isTrustedDevice(tx, user, cookies)))
    return openFull(tx, user, cookies, { providerId, isProof: false, byMailCode, trust: 'used' });
  const level: SessionLevel = hasFactor ? 'password' : (await isFactorRequired(tx, kind)) ? 'enrolment' : 'full';
  const session = await startSession(tx, { userId, kind, level, providerId, isProof: providerId === null, byMailCode });
  await recordAttempt(tx, email, userId, level === 'full' ? 'success' : 'second_factor');
  const signedIn = { token: session.token, state: STATE_OF_LEVEL[level] };
  if (level !== 'full') return signedIn;
  const entry = { sessionId: session.id, secondFactor: false, byMailCode };
  return { ...signedIn, device: await announceEntry(tx, user, entry, cookies) };
}
