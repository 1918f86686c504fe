import { type PostingKind } from './ledger.ts';
import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { sql } from 'kysely';

export interface Movement {
  readonly id: string;
  readonly on: Day;
  readonly kind: PostingKind;
  readonly documentId: string;
  readonly number: string;
  readonly currency: string;
  /** What the customer owes more, in minor units; negative when it owes less. */
  readonly amount: number;
}

/** The customer's account is its receivables and its credit together. */
const owed = sql`sum(l.amount) filter (where l.account in ('accounts_receivable', 'customer_credit'))`;

/** Movements of a customer in one currency between two days, in order, at most `limit`. */
export async function movementsOf(
  db: Db,
  of: { customerId: string; currency: string; from: Day; to: Day; limit: number },
): Promise<Movement[]> {
  const { rows } = await sql<Movement>`
    select e.id, e.on_day as on, e.kind, e.document_id, e.currency,
      coalesce(i.number, c.number, p.number) /* not null */ as number, coalesce(m.amount, 0) as amount
    from (
      select * from billing.ledger_entries x
      where x.customer_id = ${of.customerId} and x.currency = ${of.currency}
        and x.on_day between ${of.from} and ${of.to}
      order by x.on_day, x.posted_at, x.id limit ${of.limit}
    ) e
    cross join lateral (select ${owed}::bigint as amount from billing.ledger_lines l where l.entry_id = e.id) m
    left join billing.invoices i on e.kind = 'invoice' and i.id = e.document_id
    left join billing.credit_notes c on e.kind = 'credit_note' and c.id = e.document_id
    left join billing.payments p on e.kind = 'payment' and p.id = e.document_id
    order by e.on_day, e.posted_at, number`.execute(db);
  return rows;
}

/**
 * What the customer owed at the end of the day before `day`: what it owes now without what moved since, so that the cost
 * is that of the period and not of the customer's whole past.
 */
export async function owedBefore(db: Db, of: { customerId: string; currency: string; day: Day }): Promise<number> {
  const now = (await balancesOf(db, of.customerId)).find(({ currency }) => currency === of.currency);
  const { rows } = await sql<{ amount: number }>`
    select coalesce(${owed}, 0)::bigint as amount
    from billing.ledger_entries e join billing.ledger_lines l on l.entry_id = e.id
    where e.customer_id = ${of.customerId} and e.currency = ${of.currency}
      and e.on_day >= ${of.day}`.execute(db);
  return (now?.owed ?? 0) - (now?.credit ?? 0) - (rows[0]?.amount ?? 0);
}

export interface CustomerBalance {
  readonly currency: string;
  /** Owed on issued invoices. */
  readonly owed: number;
  readonly overdue: number;
  /** Paid in advance or credited after payment. */
  readonly credit: number;
}

/**
 * By currency, from what is not settled and from what was paid or credited beyond it: the same as the ledger's lines say
 * (`verifyLedger` compares them), without reading the customer's whole past. Of who has paid everything, one currency stays with zeros.
 */
export async function balancesOf(db: Db, customerId: string): Promise<CustomerBalance[]> {
  const { rows } = await sql<CustomerBalance>`
    with owed as (
      select currency, sum(total - paid - reduced) as owed,
        sum(total - paid - reduced) filter (where payment_state = 'overdue') as overdue
      from billing.settlements where customer_id = ${customerId} and payment_state <> 'paid'
      group by currency
    ), credit as (
      select currency, sum(amount) as credit from (
        select currency, to_credit as amount from billing.payments
        where customer_id = ${customerId} and to_credit > 0
        union all
        select currency, ttc - reduced from billing.credit_notes
        where customer_id = ${customerId} and ttc > reduced
      ) beyond group by currency
    )
    select currency, coalesce(o.owed, 0)::bigint as owed, coalesce(o.overdue, 0)::bigint as overdue,
      coalesce(c.credit, 0)::bigint as credit
    from owed o full join credit c using (currency)
    full join (select currency from billing.settlements
      where customer_id = ${customerId} limit 1) used using (currency) order by currency`.execute(db);
  return rows;
}
