import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { reachOf } from '@cm/tickets';
import { countTicketsOf, countUntaken, countWaiting } from './staff-home.queries.ts';

/** What waits for the person today. Null: not theirs to see. Counted up to 1000. */
export interface StaffHome {
  readonly ticketsForMe: number | null;
  readonly ticketsUnassigned: number | null;
  readonly kycToReview: number | null;
  readonly quotesToPrice: number | null;
  readonly ordersToValidate: number | null;
  readonly invoicesOverdue: number | null;
}

export async function staffHome(ctx: Ctx): Promise<StaffHome> {
  const { actor, db } = ctx;
  const me = actor.kind === 'staff' ? actor.userId : null;
  const seen = async (permission: string, count: () => Promise<number>): Promise<number | null> =>
    can(actor, permission) ? count() : null;
  return {
    ticketsForMe: await seen('tickets.read', async () => countTicketsOf(db, me, await reachOf(ctx))),
    ticketsUnassigned: await seen('tickets.read', async () => countUntaken(db, await reachOf(ctx))),
    kycToReview: await seen('kyc.review', () => countWaiting(db, 'kycToReview')),
    quotesToPrice: await seen('quotes.manage', () => countWaiting(db, 'quotesToPrice')),
    ordersToValidate: await seen('orders.manage', () => countWaiting(db, 'ordersToValidate')),
    invoicesOverdue: await seen('invoices.read', () => countWaiting(db, 'invoicesOverdue')),
  };
}
