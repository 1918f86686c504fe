import type { Ctx } from '@cm/kit/ctx';
import type { RecordKind } from '@cm/kit/record-kind';
import { ticketCustomerChanged } from './events.ts';
import { ticketNumber } from './ticket.ts';
import { listTicketNames } from './ticket-names.queries.ts';

const ticket: RecordKind = {
  type: 'ticket',
  permission: 'tickets.read',
  customerChanged: ticketCustomerChanged.name,
  find: async (ctx: Ctx, ids) => {
    const rows = await ctx.transaction((tx) => listTicketNames(tx.db, ids));
    return new Map(rows.map(({ id, number, customerId }) => [id, { label: ticketNumber(Number(number)), customerId }]));
  },
};

export const recordKinds: readonly RecordKind[] = [ticket];
