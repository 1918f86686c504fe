import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { ticketCustomerChanged } from './events.ts';
import { reachingGroup, reachOf, reachOfHolder } from './reach.ts';
import { EVERY_TICKET, isReached } from './reach.queries.ts';
import { findTicket } from './ticket.queries.ts';
import { ticketNumber } from './ticket.ts';
import { listTicketNames } from './ticket-names.queries.ts';

const ticket: RecordKind = {
  type: 'ticket',
  permission: 'tickets.read',
  customerChanged: ticketCustomerChanged.name,
  readable: async (ctx) => {
    const reach = await reachOfHolder(ctx);
    return reach === EVERY_TICKET ? null : (id) => isReached(reach, id);
  },
  readers: (outer, userIds, id) =>
    outer.transaction(async (ctx) => {
      const ticket = await findTicket(ctx.db, { id, customerId: null, reach: EVERY_TICKET });
      return ticket ? reachingGroup(ctx, userIds, ticket.groupId) : new Set();
    }),
  find: async (ctx: Ctx, ids) => {
    const rows = await ctx.transaction((tx) => reachOf(tx).then((reach) => listTicketNames(tx.db, ids, reach)));
    return new Map(rows.map(({ id, number, customerId }) => [id, { label: ticketNumber(Number(number)), customerId }]));
  },
};

export const recordKinds: readonly RecordKind[] = [ticket];
