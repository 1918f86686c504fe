import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { type RawBuilder, sql } from 'kysely';

/** What waits for the person today. Null: not theirs to see. Counted up to 1000. */
export interface StaffHome {
  readonly ticketsForMe: number | null;
  readonly ticketsUnassigned: number | null;
  readonly kycToReview: number | null;
  readonly quotesToPrice: number | null;
  readonly ordersToValidate: number | null;
  readonly invoicesOverdue: number | null;
}

export const COUNTED_UP_TO = 1000;

async function upTo(ctx: Ctx, rows: RawBuilder<unknown>): Promise<number> {
  const counted = await sql<{
    count: number;
  }>`select count(*)::int as count from (${rows} limit ${COUNTED_UP_TO}) counted`.execute(ctx.db);
  return counted.rows[0]?.count ?? 0;
}

export async function staffHome(ctx: Ctx): Promise<StaffHome> {
  const { actor } = ctx;
  const me = actor.kind === 'staff' ? actor.userId : null;
  const seen = async (permission: string, rows: RawBuilder<unknown>): Promise<number | null> =>
    can(actor, permission) ? upTo(ctx, rows) : null;
  return {
    ticketsForMe: await seen(
      'tickets.read',
      sql`select 1 from tickets.published_tickets where assignee_id = ${me}::uuid
        and state in ('open', 'in_progress') and state not in ('resolved', 'closed')`,
    ),
    ticketsUnassigned: await seen(
      'tickets.read',
      sql`select 1 from tickets.published_tickets where assignee_id is null
        and state not in ('resolved', 'closed')`,
    ),
    kycToReview: await seen(
      'kyc.review',
      sql`select 1 from customers.published_verifications where state in ('submitted', 'in_review') and submitted_at is not null`,
    ),
    quotesToPrice: await seen(
      'quotes.manage',
      sql`select 1 from sales.published_quotes where state = 'draft' and origin = 'customer'`,
    ),
    ordersToValidate: await seen('orders.manage', sql`select 1 from sales.published_orders where state = 'requested'`),
    invoicesOverdue: await seen(
      'invoices.read',
      sql`select 1 from billing.published_invoices where payment_state = 'overdue'`,
    ),
  };
}
