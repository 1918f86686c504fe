import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { userLoggedIn } from './events.ts';
import { recordAttempt, type SignedIn } from './log-in.ts';
import { startSession } from './start-session.ts';
import { type UserRow } from './user.queries.ts';

export async function openFull(tx: Ctx, user: UserRow): Promise<SignedIn> {
  const session = await startSession(tx, user.id, user.kind, 'full');
  await recordAttempt(tx, user.email, user.id, 'success');
  await emit(tx, userLoggedIn, {
    userId: user.id,
    email: user.email,
    kind: user.kind,
    sessionId: session.id,
    secondFactor: true,
  });
  return { token: session.token, state: 'signed_in' };
}
