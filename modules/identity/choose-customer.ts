import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { customerChosen } from './events.ts';
import { setSessionCustomer } from './session.queries.ts';
import { findUser } from './user.queries.ts';

/**
 * The person goes on in this session for another customer; the caller has checked that they have a part in it. Pages still
 * open for the one before are refused with `common.other_customer`.
 *
 * @throws ProblemError `common.unauthenticated` without a browser session
 * @command choosing the same customer again changes nothing
 */
export async function goOnFor(ctx: Ctx, customerId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'customer' || actor.sessionId === null) throw common.unauthenticated();
    const person = await findUser(tx.db, actor.userId);
    if (!person || actor.customerId === customerId) return;
    await setSessionCustomer(tx.db, actor.sessionId, customerId);
    await emit(tx, customerChosen, {
      userId: person.id,
      email: person.email,
      sessionId: actor.sessionId,
      customerId,
      before: actor.customerId,
    });
  });
}
