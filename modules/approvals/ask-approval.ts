import { holdsAll } from '@cm/identity';
import { isInEmergency, type StaffActor } from '@cm/kit/access';
import type { ApprovableAct } from '@cm/kit/approvable-act';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { Acts } from './acts.ts';
import { approvalAsked } from './events.ts';
import { told } from './kept-request.ts';
import { lapse } from './lapse-requests.ts';
import { problems } from './problems.ts';
import { DECIDE } from './request.ts';
import { findOverdue, insertRequest } from './request.queries.ts';

/**
 * Asks for an act that needs a second person. Nothing of it is done; what it is about is noted as it is now.
 * @throws ProblemError `approvals.not_found` where there is nothing to do it to, `approvals.own_case`,
 *   `approvals.beyond_rights`, `approvals.asked_already`, and what the act's facts throw
 */
export async function askApproval(
  outer: Ctx,
  acts: Acts,
  act: ApprovableAct,
  { input, reason }: { readonly input: unknown; readonly reason: string },
): Promise<{ id: string }> {
  return outer.transaction(async (ctx) => {
    const asker = staffOf(ctx);
    const facts = await act.facts(ctx, input);
    if (!facts) throw problems.not_found();
    if (facts.personId === asker.userId) throw problems.own_case();
    const needed = [act.permission, ...facts.permissions];
    if (needed.some((permission) => !asker.permissions.has(permission))) throw problems.beyond_rights();
    // Whoever approves asks what they may at that moment: an emergency access would be over.
    if (isInEmergency(asker) && !(await holdsAll(ctx, asker.userId, needed))) throw problems.beyond_rights();
    const { subject } = facts;
    const about = { act: act.key, subjectType: subject.type, subjectId: subject.id };
    const overdue = await findOverdue(ctx.db, about, ctx.now());
    if (overdue !== undefined) await lapse(ctx, acts, overdue);
    const id = uuidv7(ctx.now());
    const row = {
      ...about,
      id,
      input: JSON.stringify(input),
      world: facts.world,
      subjectLabel: subject.label,
      personId: facts.personId,
      permissions: [...new Set([DECIDE, ...needed])].toSorted(),
      reason,
      askedBy: asker.userId,
      askedAt: ctx.now(),
      lapsesAt: addSeconds(ctx.now(), act.lapsesAfter),
      outcome: null,
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
    };
    if (!(await insertRequest(ctx.db, row))) throw problems.asked_already();
    await emit(ctx, approvalAsked, { ...told(row, act), lapsesAt: row.lapsesAt.toISOString() });
    return { id };
  });
}

/** @throws ProblemError `approvals.beyond_rights` for anybody but the staff */
export function staffOf({ actor }: Ctx): StaffActor {
  if (actor.kind !== 'staff') throw problems.beyond_rights();
  return actor;
}
