import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Acts } from './acts.ts';
import { approvalDecided } from './events.ts';
import { told } from './kept-request.ts';
import { listOverdue, lockRequest, updateDecision } from './request.queries.ts';

const BATCH = 200;

/** Closes the requests that nobody decided in time, each in a transaction of its own. Gives how many. */
export async function lapseRequests(ctx: Ctx, acts: Acts): Promise<number> {
  const overdue = await ctx.transaction((tx) => listOverdue(tx.db, tx.now(), BATCH));
  let lapsed = 0;
  for (const id of overdue) if (await ctx.transaction((tx) => lapse(tx, acts, id))) lapsed += 1;
  return lapsed;
}

/** False when it was closed since. */
export async function lapse(tx: Ctx, acts: Acts, id: string): Promise<boolean> {
  const row = await lockRequest(tx.db, id);
  if (!row || row.outcome !== null || row.lapsesAt.getTime() > tx.now().getTime()) return false;
  const decision = { outcome: 'lapsed', decidedBy: null, decisionReason: null } as const;
  await updateDecision(tx.db, id, { ...decision, decidedAt: tx.now() });
  await emit(tx, approvalDecided, { ...told(row, acts.get(row.act)), ...decision });
  return true;
}
