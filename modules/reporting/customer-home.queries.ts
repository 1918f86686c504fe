import type { Db } from '@cm/kit/database';
import { publishedTicketsIn, type Reach } from '@cm/tickets';
import { sql } from 'kysely';

/** Counters stop here. */
const COUNTED_UP_TO = 1000;

/** A record that waits: its id, what it is called, its last day and its amount in minor units. */
export interface WaitingRecord {
  readonly id: string;
  readonly label: string | null;
  readonly due: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
}

export async function countActiveServices(db: Db, customerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from services.published_services where customer_id = ${customerId}
      and state = 'active' limit ${COUNTED_UP_TO}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function countOpenTickets(db: Db, customerId: string, reach: Reach): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from ${publishedTicketsIn(reach)} where customer_id = ${customerId}
      and state not in ('resolved', 'closed') limit ${COUNTED_UP_TO}) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Invoices with something owed in that currency, and how much of it in minor units. */
export async function sumUnpaidInvoices(
  db: Db,
  customerId: string,
  currency: string,
): Promise<{ count: number; amount: number }> {
  const { rows } = await sql<{ count: number; amount: number }>`select count(*)::int as count,
      coalesce(sum(balance), 0)::bigint as amount from (
    select balance from billing.published_invoices where customer_id = ${customerId}
      and payment_state <> 'paid' and currency = ${currency} limit ${COUNTED_UP_TO}) counted`.execute(db);
  return rows[0] ?? { count: 0, amount: 0 };
}

/** Of the newest verification; undefined when there is none. */
export async function findVerificationState(db: Db, customerId: string): Promise<string | undefined> {
  const { rows } = await sql<{ state: string }>`select state from customers.published_verifications
    where customer_id = ${customerId} order by created_at desc, id desc limit 1`.execute(db);
  return rows[0]?.state;
}

/** Those that are due first. */
export async function listUnpaidInvoices(db: Db, customerId: string, limit: number): Promise<WaitingRecord[]> {
  const { rows } = await sql<WaitingRecord>`select id, number as label, due_on as due, balance as amount, currency
    from billing.published_invoices where customer_id = ${customerId}
      and payment_state <> 'paid' order by due_on, id limit ${limit}`.execute(db);
  return rows;
}

/** Those that changed last. */
export async function listAnsweredTickets(
  db: Db,
  customerId: string,
  limit: number,
  reach: Reach,
): Promise<{ id: string; label: string }[]> {
  const { rows } = await sql<{ id: string; label: string }>`select id, number || ' · ' || subject as label
    from ${publishedTicketsIn(reach)} where customer_id = ${customerId}
      and state in ('answered', 'awaiting_reply') order by updated_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}

/** The newest first. */
export async function listSentQuotes(db: Db, customerId: string, limit: number): Promise<WaitingRecord[]> {
  const { rows } =
    await sql<WaitingRecord>`select id, number as label, valid_until as due, total_ttc as amount, currency
    from sales.published_quotes where customer_id = ${customerId}
      and state = 'sent' order by created_at desc, id desc limit ${limit}`.execute(db);
  return rows;
}
