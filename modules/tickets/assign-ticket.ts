import { staffMembers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { ticketAssigned } from './events.ts';
import { assertReachedGroup } from './groups.ts';
import { recordChange } from './record-change.ts';
import { problems } from './problems.ts';
import { reachingGroup } from './reach.ts';
import { assertEditable, ticketNumber } from './ticket.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

export interface Assignment {
  readonly ticketId: string;
  readonly version: number;
  readonly assigneeId: string | null;
  readonly groupId: string | null;
}

/**
 * Gives a ticket to a group, a colleague, both or nobody.
 *
 * @throws ProblemError `tickets.not_found`, `tickets.closed`, `tickets.unknown_assignee`, `tickets.assignee_out_of_reach`, `tickets.unknown_group`,
 *   `tickets.group_needed`,
 *   `common.stale` when somebody changed the ticket meanwhile
 */
export function assignTicket(outer: Ctx, input: Assignment): Promise<void> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const { assigneeId, groupId } = input;
    if (groupId !== ticket.groupId) await assertReachedGroup(ctx, groupId);
    if (assigneeId !== null && (assigneeId !== ticket.assigneeId || groupId !== ticket.groupId))
      await assertColleague(ctx, assigneeId, groupId);
    const written = await updateFields(ctx.db, ticket.id, input.version, { assigneeId, groupId }, ctx.now());
    if (!written) throw common.stale();
    if (assigneeId !== ticket.assigneeId)
      await recordChange(ctx, ticket.id, { change: 'assignee', before: ticket.assigneeId, after: assigneeId });
    if (groupId !== ticket.groupId)
      await recordChange(ctx, ticket.id, { change: 'group', before: ticket.groupId, after: groupId });
    await emit(ctx, ticketAssigned, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      assigneeId,
      groupId,
      before: { assigneeId: ticket.assigneeId, groupId: ticket.groupId },
    });
  });
}

/** A colleague who will see the ticket where it is then. */
async function assertColleague(ctx: Ctx, userId: string, groupId: string | null): Promise<void> {
  const colleagues = await staffMembers(ctx);
  if (!colleagues.some((colleague) => colleague.id === userId)) throw problems.unknown_assignee();
  if (!(await reachingGroup(ctx, [userId], groupId)).has(userId)) throw problems.assignee_out_of_reach();
}
