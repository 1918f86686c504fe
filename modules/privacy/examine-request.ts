import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { abilities } from './data-request.ts';
import { dataRequestExamined } from './events.ts';
import { findErasure } from './erasure.queries.ts';
import { problems } from './problems.ts';
import { lockRequest, type RequestRow, updateRequest } from './request.queries.ts';
import { told } from './told-request.ts';

export interface Act {
  readonly id: string;
  readonly version: number;
}

/** A request as it was seen, locked. @throws ProblemError `privacy.not_found`, `privacy.closed`, `privacy.being_erased`, `common.stale` */
export async function lockOpen(tx: Ctx, { id, version }: Act): Promise<RequestRow & { readonly by: string }> {
  if (tx.actor.kind !== 'staff') throw problems.not_found();
  const row = await lockRequest(tx.db, id);
  if (!row) throw problems.not_found();
  if (!abilities(row.state).withdraw) throw problems.closed();
  if (await findErasure(tx.db, id)) throw problems.being_erased();
  if (row.version !== version) throw common.stale();
  return { ...row, by: tx.actor.userId };
}

/** Somebody of the staff takes a request on. @throws ProblemError what `lockOpen` throws, `common.stale` for one that somebody has */
export async function examineRequest(ctx: Ctx, act: Act): Promise<void> {
  await ctx.transaction(async (tx) => {
    const row = await lockOpen(tx, act);
    if (!abilities(row.state).examine) throw common.stale();
    await updateRequest(tx.db, row.id, { state: 'examined', examinedAt: tx.now(), examinedBy: row.by });
    await emit(tx, dataRequestExamined, told(row));
  });
}
