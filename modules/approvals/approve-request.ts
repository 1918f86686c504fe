import { holdsAll } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Acts } from './acts.ts';
import { staffOf } from './ask-approval.ts';
import { approvalDecided } from './events.ts';
import { told } from './kept-request.ts';
import { lockDecidable } from './open-request.ts';
import { problems } from './problems.ts';
import { DECIDE } from './request.ts';
import { type RequestRow, updateDecision } from './request.queries.ts';

/**
 * A second person approves: the act runs, once, in this transaction and as this person. Not when what it is about is no longer
 * what it was, or when who asked for it could not ask any more.
 * @throws ProblemError what `lockDecidable` throws, `approvals.changed`, and what the act throws
 */
export async function approveRequest(
  outer: Ctx,
  acts: Acts,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  await outer.transaction(async (ctx) => {
    const row = await lockDecidable(ctx, id);
    const act = acts.get(row.act);
    const input = act?.input.safeParse(row.input);
    if (!act || !input?.success) throw problems.changed();
    const facts = await act.facts(ctx, input.data);
    if (!facts || !(await isAsAsked(ctx, row, [act.permission, ...facts.permissions]))) throw problems.changed();
    if (facts.world !== row.world || facts.personId !== row.personId || facts.subject.id !== row.subjectId)
      throw problems.changed();
    const decision = { outcome: 'approved', decidedBy: staffOf(ctx).userId, decisionReason: reason } as const;
    await updateDecision(ctx.db, id, { ...decision, decidedAt: ctx.now() });
    await emit(ctx, approvalDecided, { ...told(row, act), ...decision });
    await act.run(ctx, input.data);
  });
}

/** The act needs what it needed, and who asked for it still holds that. */
async function isAsAsked(ctx: Ctx, row: RequestRow, needed: readonly string[]): Promise<boolean> {
  const now = [...new Set([DECIDE, ...needed])].toSorted();
  const isSame = now.length === row.permissions.length && now.every((one, at) => one === row.permissions[at]);
  return isSame && (await holdsAll(ctx, row.askedBy, needed));
}
