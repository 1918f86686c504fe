import { customerById, customerProblems } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { countByCustomer, countOpenOf, countWaiting, type OpenOfCustomerRow } from './count-tickets.queries.ts';

export interface TicketCounts {
  readonly mine: number;
  readonly unassigned: number;
  readonly open: number;
  readonly answered: number;
  readonly awaiting_reply: number;
  readonly on_hold: number;
  readonly in_progress: number;
  readonly quarantine: number;
}

/** What waits in each view, counted up to COUNT_CAP along indexes. */
export async function countTickets(ctx: Ctx, userId: string): Promise<TicketCounts> {
  const { awaitingReply, onHold, inProgress, ...others } = await countWaiting(ctx.db, userId);
  return { ...others, awaiting_reply: awaitingReply, on_hold: onHold, in_progress: inProgress };
}

/**
 * A customer's tickets that are not solved, and those of them that wait for us: new, written in last by the customer, or being
 * worked on. An answered one waits for the customer, one on hold for somebody else.
 *
 * @throws ProblemError `customers.not_found`
 */
export async function openTicketsOf(outer: Ctx, customerId: string): Promise<OpenOfCustomerRow> {
  return outer.transaction(async (ctx) => {
    const customer = await customerById(ctx, customerId);
    if (!customer) throw customerProblems.not_found();
    return countOpenOf(ctx.db, customer.id);
  });
}

export interface CustomerTicketCounts {
  /** Not resolved and not closed. */
  readonly toDo: number;
  readonly total: number;
}

/**
 * Tickets of each customer, up to COUNT_CAP; at most 100 customers.
 * @query
 */
export async function ticketCountsByCustomer(
  outer: Ctx,
  customerIds: readonly string[],
): Promise<Map<string, CustomerTicketCounts>> {
  const wanted = [...new Set(customerIds)].slice(0, 100);
  if (wanted.length === 0) return new Map();
  return outer.transaction(async (ctx) => {
    const rows = await countByCustomer(ctx.db, wanted);
    return new Map(rows.map(({ id, toDo, total }) => [id, { toDo, total }]));
  });
}
