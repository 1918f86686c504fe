import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { sql } from 'kysely';
import { ticketRead } from './events.ts';
import { ticketNumber } from './ticket.ts';
import { visibleTicket } from './visible-ticket.ts';

/** The signed-in person has read the ticket up to now. Reading again without news changes nothing. */
export function markRead(outer: Ctx, ticketId: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const { actor } = ctx;
    if (actor.kind !== 'staff' && actor.kind !== 'customer') return;
    const ticket = await visibleTicket(ctx, ticketId);
    const moved = await sql`insert into tickets.reads as r (tenant_id, ticket_id, user_id, read_at)
      values (${ctx.tenant.id}, ${ticket.id}, ${actor.userId}, ${ctx.now()})
      on conflict (tenant_id, ticket_id, user_id) do update set read_at = excluded.read_at
      where r.read_at < ${ticket.lastMessageAt}`.execute(ctx.db);
    if (moved.numAffectedRows === 0n) return;
    await emit(ctx, ticketRead, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      userId: actor.userId,
    });
  });
}
