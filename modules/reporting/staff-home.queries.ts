import type { Db } from '@cm/kit/database';
import { publishedTicketsIn, type Reach } from '@cm/tickets';
import { sql } from 'kysely';

export const COUNTED_UP_TO = 1000;

const WAITING = {
  kycToReview: sql`select 1 from customers.published_verifications where state in ('submitted', 'in_review')
    and submitted_at is not null`,
  quotesToPrice: sql`select 1 from sales.published_quotes where state = 'draft' and origin = 'customer'`,
  ordersToValidate: sql`select 1 from sales.published_orders where state = 'requested'`,
  invoicesOverdue: sql`select 1 from billing.published_invoices where payment_state = 'overdue'`,
};

/** What waits for anybody, up to COUNTED_UP_TO. */
export async function countWaiting(db: Db, what: keyof typeof WAITING): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${WAITING[what]} limit ${COUNTED_UP_TO}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The tickets that nobody has taken, within reach, up to COUNTED_UP_TO. */
export async function countUntaken(db: Db, reach: Reach): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from ${publishedTicketsIn(reach)} where assignee_id is null
      and state not in ('resolved', 'closed') limit ${COUNTED_UP_TO}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The tickets within reach that wait for a colleague, up to COUNTED_UP_TO. */
export async function countTicketsOf(db: Db, userId: string | null, reach: Reach): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from ${publishedTicketsIn(reach)} where assignee_id = ${userId}::uuid
      and state in ('open', 'in_progress') and state not in ('resolved', 'closed') limit ${COUNTED_UP_TO}) counted`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
