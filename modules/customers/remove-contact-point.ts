import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { contactPointRemoved } from './contact-point-events.ts';
import { type ContactPointPurpose, rightsFor } from './contact-point.ts';
import { deleteContactPoints, endAskingsOf, findContactPoint } from './contact-point.queries.ts';
import { assertHolds } from './contact-rights.ts';
import { refreshSearchWords } from './customer.queries.ts';
import { lockOpenCustomer } from './lock-open-customer.ts';
import { problems } from './problems.ts';

/**
 * Takes an address or a number away: it is told nothing from now on, and its question cannot be answered any more.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_point_not_found`, `customers.right_not_held`
 */
export async function removeContactPoint(
  ctx: Ctx,
  { customerId, pointId }: { readonly customerId: string; readonly pointId: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockOpenCustomer(tx, customerId);
    const point = await findContactPoint(tx.db, customer.id, pointId);
    if (!point) throw problems.contact_point_not_found();
    assertHolds(tx.actor, rightsFor(point.purposes as ContactPointPurpose[]));
    const { kind, value } = point;
    await endAskingsOf(tx.db, [point.id], 'removed', tx.now());
    await deleteContactPoints(tx.db, [customer.id], point);
    await refreshSearchWords(tx.db, customer.id);
    await emit(tx, contactPointRemoved, { customerId: customer.id, pointId: point.id, kind, value });
  });
}
