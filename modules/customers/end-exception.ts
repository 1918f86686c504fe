import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { lockCustomer } from './customer.queries.ts';
import { standingOn } from './exception.ts';
import { endException as writeEnd, findException } from './exception.queries.ts';
import { customerExceptionEnded } from './exception-events.ts';
import { problems } from './problems.ts';

/**
 * Ends an exception: from today on it counts no more. What was issued under it stays.
 * @throws ProblemError `customers.not_found`, `customers.exception_not_found`, `customers.exception_over` 409
 */
export async function endException(
  ctx: Ctx,
  input: { readonly customerId: string; readonly exceptionId: string; readonly reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, input.customerId);
    if (!customer) throw problems.not_found();
    const found = await findException(tx.db, customer.id, input.exceptionId);
    if (!found) throw problems.exception_not_found();
    const today = dayIn(tx.tenant.timeZone, tx.now());
    if (standingOn(found, today) === 'past') throw problems.exception_over();
    const endedBy = tx.actor.kind === 'staff' ? tx.actor.userId : null;
    await writeEnd(tx.db, found.id, { endedOn: today, endedBy, endReason: input.reason });
    const { kind, validFrom, validUntil } = found;
    const about = { customerId: customer.id, number: customer.number, exceptionId: found.id, kind };
    await emit(tx, customerExceptionEnded, {
      ...about,
      from: { validFrom, validUntil, endedOn: null },
      to: { validFrom, validUntil, endedOn: today },
      reason: input.reason,
    });
  });
}
