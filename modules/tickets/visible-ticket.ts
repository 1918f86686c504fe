import type { Ctx } from '@cm/kit/ctx';
import { problems } from './problems.ts';
import { reachOf } from './reach.ts';
import { findTicket, lockTicket, type Ticket, type TicketKey } from './ticket.queries.ts';

/**
 * The ticket, if the actor may know of it: the customer's own for a customer, those of their groups for staff, the tenant's for the system.
 * Absent and forbidden are the same answer.
 *
 * @throws ProblemError `tickets.not_found`
 */
export async function visibleTicket(ctx: Ctx, id: string): Promise<Ticket> {
  const key = await keyFor(ctx, id);
  const ticket = key && (await findTicket(ctx.db, key));
  if (!ticket) throw problems.not_found();
  return ticket;
}

/** The same, locked until the transaction ends. @throws ProblemError `tickets.not_found` */
export async function lockVisibleTicket(ctx: Ctx, id: string): Promise<Ticket> {
  const key = await keyFor(ctx, id);
  const ticket = key && (await lockTicket(ctx.db, key));
  if (!ticket) throw problems.not_found();
  return ticket;
}

async function keyFor(ctx: Ctx, id: string): Promise<TicketKey | null> {
  const { actor } = ctx;
  const customerId = actor.kind === 'customer' ? actor.customerId : null;
  if (actor.kind === 'anonymous' || (actor.kind === 'customer' && customerId === null)) return null;
  return { id, customerId, reach: await reachOf(ctx) };
}
