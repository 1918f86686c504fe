import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Acts } from './acts.ts';
import { staffOf } from './ask-approval.ts';
import { approvalDecided } from './events.ts';
import { told } from './kept-request.ts';
import { lockDecidable } from './open-request.ts';
import { updateDecision } from './request.queries.ts';

/** A second person refuses, and says why. @throws ProblemError what `lockDecidable` throws */
export async function refuseRequest(
  outer: Ctx,
  acts: Acts,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const row = await lockDecidable(ctx, id);
    const decision = { outcome: 'refused', decidedBy: staffOf(ctx).userId, decisionReason: reason } as const;
    await updateDecision(ctx.db, id, { ...decision, decidedAt: ctx.now() });
    await emit(ctx, approvalDecided, { ...told(row, acts.get(row.act)), ...decision });
  });
}
