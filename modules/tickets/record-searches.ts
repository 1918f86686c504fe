import type { Ctx } from '@cm/kit/ctx';
import { type FoundRecord, readPlainNumber, type RecordSearch, type Typed } from '@cm/kit/search';
import { listTickets } from './list-tickets.ts';
import { reachOf } from './reach.ts';
import { ticketNumber } from './ticket.ts';
import { findTicketByNumber } from './ticket.queries.ts';

async function find(ctx: Ctx, typed: Typed, limit: number, customerId?: string): Promise<FoundRecord[]> {
  const number = readPlainNumber(typed, 'T');
  if (number !== null) {
    const ticket = await findTicketByNumber(ctx.db, number, { reach: await reachOf(ctx), customerId });
    if (ticket) return [{ id: ticket.id, number: ticketNumber(number), label: ticket.subject, exact: true }];
  }
  const { items } = await listTickets(ctx, { q: typed.text, customerId, sort: '-updated', limit });
  return items.map((ticket) => ({
    id: ticket.id,
    number: ticketNumber(ticket.number),
    label: ticket.subject,
    exact: false,
  }));
}

export const searches: readonly RecordSearch[] = [
  {
    zone: 'corporate',
    type: 'ticket',
    permission: 'tickets.read',
    find: (ctx, typed, limit) => find(ctx, typed, limit),
  },
  {
    zone: 'portal',
    type: 'ticket',
    permission: 'portal.tickets',
    find: async (ctx, typed, limit) => {
      const customerId = ctx.actor.kind === 'customer' ? ctx.actor.customerId : null;
      return customerId === null ? [] : find(ctx, typed, limit, customerId);
    },
  },
];
