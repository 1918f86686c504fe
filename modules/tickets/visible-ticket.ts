import type { Ctx } from '@cm/kit/ctx';
import { problems } from './problems.ts';
import { findTicket, lockTicket, type Ticket, type TicketKey } from './ticket.queries.ts';

/**
 * The ticket, if the actor may know of it: the customer's own for a customer, the tenant's for staff and the system.
 * Absent and forbidden are the same answer.
 *
 * @throws ProblemError `tickets.not_found`
 */
export async function visibleTicket(ctx: Ctx, id: string): Promise<Ticket> {
  const key = keyFor(ctx, id);
  const ticket = key && (await findTicket(ctx.db, key));
  if (!ticket) throw problems.not_found();
  return ticket;
}

/** The same, locked until the transaction ends. @throws ProblemError `tickets.not_found` */
export async function lockVisibleTicket(ctx: Ctx, id: string): Promise<Ticket> {
  const key = keyFor(ctx, id);
  const ticket = key && (await lockTicket(ctx.db, key));
  if (!ticket) throw problems.not_found();
  return ticket;
}

function keyFor(ctx: Ctx, id: string): TicketKey | null {
  const { actor } = ctx;
  if (actor.kind === 'staff' || actor.kind === 'system') return { id, customerId: null };
  if (actor.kind === 'customer' && actor.customerId !== null) return { id, customerId: actor.customerId };
  return null;
}
