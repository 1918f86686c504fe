import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { findCustomer } from './customer.queries.ts';
import { personalNumberRead } from './events.ts';
import type { PersonalNumber } from './personal-numbers.ts';
import { problems } from './problems.ts';

/**
 * One personal number of a customer in full; null where there is none. The reading is recorded in the same transaction: no number is
 * answered without its trace. Whoever sees neither customers nor verifications has nothing to read it for.
 *
 * @throws ProblemError `customers.not_found`, `common.forbidden`
 */
export async function readPersonalNumber(ctx: Ctx, customerId: string, field: PersonalNumber): Promise<string | null> {
  if (!can(ctx.actor, 'customers.read') && !can(ctx.actor, 'kyc.read')) throw common.forbidden();
  return ctx.transaction(async (tx) => {
    const customer = await findCustomer(tx.db, tx.actor, customerId);
    if (!customer) throw problems.not_found();
    const value = customer[field];
    if (value !== null) await emit(tx, personalNumberRead, { customerId: customer.id, number: customer.number, field });
    return value;
  });
}
