import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { ticketPriorityChanged } from './events.ts';
import { recordChange } from './record-change.ts';
import { assertEditable, type Priority, ticketNumber } from './ticket.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/** @throws ProblemError `tickets.not_found`, `tickets.closed`, `common.stale` */
export function changePriority(
  outer: Ctx,
  input: { readonly ticketId: string; readonly version: number; readonly priority: Priority },
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const { priority } = input;
    if (!(await updateFields(ctx.db, ticket.id, input.version, { priority }, ctx.now()))) throw common.stale();
    const change = { before: ticket.priority, after: priority };
    await recordChange(ctx, ticket.id, { change: 'priority', ...change });
    await emit(ctx, ticketPriorityChanged, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      ...change,
    });
  });
}
