import { customersByIds } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { ticketCustomerChanged } from './events.ts';
import { problems } from './problems.ts';
import { recordChange } from './record-change.ts';
import { assertEditable, ticketNumber } from './ticket.ts';
import { updateFields } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

/**
 * An agent says whose ticket it is: an address proves nobody, and a person has looked. From then on the customer's people
 * with the right to tickets read the whole of it; those of the customer before do not.
 *
 * @throws ProblemError `tickets.not_found`, `tickets.closed`, `tickets.unknown_customer`, `common.stale`
 */
export function changeCustomer(
  outer: Ctx,
  input: { readonly ticketId: string; readonly version: number; readonly customerId: string | null },
): Promise<void> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    assertEditable(ticket.state);
    const { customerId } = input;
    const known = await customersByIds(
      ctx,
      [ticket.customerId, customerId].flatMap((id) => id ?? []),
    );
    if (customerId !== null && !known.has(customerId)) throw problems.unknown_customer();
    // Whoever asked did so for themselves or for the customer before.
    const patch = { customerId, contactId: null };
    if (!(await updateFields(ctx.db, ticket.id, input.version, patch, ctx.now()))) throw common.stale();
    const numberOf = (id: string | null) => (id === null ? null : (known.get(id)?.number ?? null));
    const change = { before: numberOf(ticket.customerId), after: numberOf(customerId) };
    await recordChange(ctx, ticket.id, { change: 'customer', ...change });
    const number = ticketNumber(ticket.number);
    await emit(ctx, ticketCustomerChanged, { ticketId: ticket.id, number, customerId, ...change });
  });
}
