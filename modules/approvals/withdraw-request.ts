import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Acts } from './acts.ts';
import { staffOf } from './ask-approval.ts';
import { approvalDecided } from './events.ts';
import { told } from './kept-request.ts';
import { lockOpen } from './open-request.ts';
import { problems } from './problems.ts';
import { updateDecision } from './request.queries.ts';

/** Who asked takes it back. @throws ProblemError what `lockOpen` throws, `approvals.not_found` for anybody else's */
export async function withdrawRequest(outer: Ctx, acts: Acts, id: string): Promise<void> {
  await outer.transaction(async (ctx) => {
    const row = await lockOpen(ctx, id);
    const { userId } = staffOf(ctx);
    if (row.askedBy !== userId) throw problems.not_found();
    const decision = { outcome: 'withdrawn', decidedBy: userId, decisionReason: null } as const;
    await updateDecision(ctx.db, id, { ...decision, decidedAt: ctx.now() });
    await emit(ctx, approvalDecided, { ...told(row, acts.get(row.act)), ...decision });
  });
}
