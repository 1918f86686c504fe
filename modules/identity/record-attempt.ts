import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { insertAttempt, type LoginAttempt } from './login-attempt.queries.ts';

/** Writes an attempt into the journal of sign-ins. */
export async function recordAttempt(
  ctx: Ctx,
  email: string,
  userId: string | null,
  outcome: LoginAttempt['outcome'],
): Promise<void> {
  await insertAttempt(ctx.db, {
    id: uuidv7(ctx.now()),
    userId,
    email,
    outcome,
    ip: ctx.actor.ip,
    userAgent: ctx.actor.userAgent,
    at: ctx.now(),
  });
}
