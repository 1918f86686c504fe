import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { abilities } from './data-request.ts';
import { dataRequestWithdrawn } from './events.ts';
import { problems } from './problems.ts';
import { lockRequest, updateRequest } from './request.queries.ts';
import { told } from './told-request.ts';

/** Whoever asked takes it back before it is answered. @throws ProblemError `privacy.not_found`, `privacy.closed` */
export async function withdrawRequest(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockRequest(tx.db, id);
    if (tx.actor.kind !== 'customer' || row?.userId !== tx.actor.userId) throw problems.not_found();
    if (!abilities(row.state).withdraw) throw problems.closed();
    await updateRequest(tx.db, id, { state: 'withdrawn', decidedAt: tx.now() });
    await emit(tx, dataRequestWithdrawn, told(row));
  });
}
