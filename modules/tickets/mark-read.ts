import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { ticketRead } from './events.ts';
import { upsertRead } from './read.queries.ts';
import { ticketNumber } from './ticket.ts';
import { visibleTicket } from './visible-ticket.ts';

/** The signed-in person has read the ticket up to now. Reading again without news changes nothing. */
export function markRead(outer: Ctx, ticketId: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'staff' && actor.kind !== 'customer') return;
    const ticket = await visibleTicket(ctx, ticketId);
    const { lastMessageAt } = ticket;
    if (!(await upsertRead(ctx.db, { ticketId: ticket.id, userId: actor.userId, now: ctx.now(), lastMessageAt })))
      return;
    await emit(ctx, ticketRead, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      userId: actor.userId,
    });
  });
}
