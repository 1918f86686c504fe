import { customerById, customerProblems } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { countOpenOf, countWaiting, type OpenOfCustomerRow } from './count-tickets.queries.ts';
import { reachOf } from './reach.ts';

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
  const { awaitingReply, onHold, inProgress, ...others } = await countWaiting(ctx.db, userId, await reachOf(ctx));
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
    return countOpenOf(ctx.db, customer.id, await reachOf(ctx));
  });
}
