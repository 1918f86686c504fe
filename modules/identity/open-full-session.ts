import type { Ctx } from '@cm/kit/ctx';
import { announceEntry } from './announce-entry.ts';
import type { Cookies } from './device-cookie.ts';
import type { SignedIn } from './signed-in.ts';
import { recordAttempt } from './record-attempt.ts';
import { startSession } from './start-session.ts';
import { type UserRow } from './user.queries.ts';

/**
 * The session of somebody who proved everything; the browser becomes known to the account.
 * @param providerId of the identity provider by which they came, or null
 */
export async function openFull(
  tx: Ctx<'secrets'>,
  user: UserRow,
  cookies: Cookies,
  providerId: string | null,
): Promise<SignedIn> {
  const session = await startSession(tx, { userId: user.id, kind: user.kind, level: 'full', providerId });
  await recordAttempt(tx, user.email, user.id, 'success');
  const device = await announceEntry(tx, user, { sessionId: session.id, secondFactor: true }, cookies);
  return { token: session.token, state: 'signed_in', device };
}
