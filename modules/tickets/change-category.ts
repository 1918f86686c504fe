import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { assertCategory } from './categories.ts';
import { ticketCategoryChanged } from './events.ts';
import { recordChange } from './record-change.ts';
import { assertEditable, ticketNumber } from './ticket.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/** @throws ProblemError `tickets.not_found`, `tickets.closed`, `tickets.unknown_category`, `common.stale` */
export function changeCategory(
  outer: Ctx,
  input: { readonly ticketId: string; readonly version: number; readonly categoryId: string | null },
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const { categoryId } = input;
    if (categoryId !== null && categoryId !== ticket.categoryId) await assertCategory(ctx, categoryId);
    if (!(await updateFields(ctx.db, ticket.id, input.version, { categoryId }, ctx.now()))) throw common.stale();
    const change = { before: ticket.categoryId, after: categoryId };
    await recordChange(ctx, ticket.id, { change: 'category', ...change });
    await emit(ctx, ticketCategoryChanged, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      ...change,
    });
  });
}
