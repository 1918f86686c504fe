import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { deleteHeldCaller, lockHeldCaller } from '@cm/kit/held-throttles';
import { common } from '@cm/kit/problems';
import { accountIn } from './held-callers.ts';
import { assertHoldsAllOf } from './over-colleague.ts';
import { networkLimitLifted } from './session-events.ts';

/**
 * Forgets what was done in this window under one limit by one network, or by somebody there: whoever is behind it may try again. One
 * over all operators is the platform's to lift.
 * @throws ProblemError 404 where nobody is held, `identity.own_rights` over somebody who holds more
 */
export function liftNetworkLimit(
  ctx: Ctx,
  { limit, subject, everywhere }: { readonly limit: string; readonly subject: string; readonly everywhere: boolean },
  reason: string,
): Promise<void> {
  if (everywhere && !ctx.tenant.isPlatform) throw common.not_found();
  return ctx.transaction(async (tx) => {
    const caller = { throttle: limit, subject, everywhere };
    const held = await lockHeldCaller(tx.db, caller);
    if (!held) throw common.not_found();
    const userId = accountIn(held.person);
    if (userId !== null) await assertHoldsAllOf(tx, userId);
    await deleteHeldCaller(tx.db, caller);
    await emit(tx, networkLimitLifted, { limit, network: held.network, userId, reason });
  });
}
