import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { ticketChoiceChanged } from './events.ts';
import { recordChange } from './record-change.ts';
import { assertEditable, ticketNumber } from './ticket.ts';
import type { ChoiceName, OpeningChoices } from './ticket-choices.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/** Another word for one choice of a ticket. @throws ProblemError `tickets.not_found`, `tickets.closed`, `common.stale` */
export function changeChoice(
  outer: Ctx,
  input: {
    readonly ticketId: string;
    readonly version: number;
    readonly choice: ChoiceName;
    readonly to: OpeningChoices;
  },
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const { choice, to } = input;
    if (!(await updateFields(ctx.db, ticket.id, input.version, to, ctx.now()))) throw common.stale();
    const change = { before: ticket[choice], after: to[choice] ?? null };
    await recordChange(ctx, ticket.id, { change: choice, ...change });
    await emit(ctx, ticketChoiceChanged(choice), {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      ...change,
    });
  });
}
