import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';

export interface LedgerProblem {
  readonly code: string;
  /** What it is about: a number, an id, a series. */
  readonly about: string;
  readonly expected: string;
  readonly found: string;
}

const AT_MOST = 1000;

export async function countEntries(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from billing.ledger_entries`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Entries whose lines do not sum to zero, or have none. */
export async function unbalancedEntries(db: Db): Promise<LedgerProblem[]> {
  const { rows } = await sql<LedgerProblem>`
    select 'entry_unbalanced' as code, e.id::text as about, '0' as expected, coalesce(sum(l.amount)::text, 'no lines') as found
    from billing.ledger_entries e left join billing.ledger_lines l on l.entry_id = e.id group by e.id having sum(l.amount) is distinct from 0
    order by e.id limit ${AT_MOST}`.execute(db);
  return rows;
}

/** Documents whose entry is missing or says another amount than they do. */
export async function misposted(db: Db): Promise<LedgerProblem[]> {
  const { rows } = await sql<LedgerProblem>`
    with expected as (
      select 'invoice' as kind, id, number, ttc as receivable, 0::bigint as credit, 0::bigint as stamp
      from billing.invoices where state = 'issued'
      union all
      select 'credit_note', id, number, -reduced, reduced - ttc, 0 from billing.credit_notes
      union all
      select 'payment', id, number, to_credit - amount, -to_credit, -stamp_duty from billing.payments
    ), posted as (
      select e.kind, e.document_id as id,
        coalesce(sum(l.amount) filter (where l.account = 'accounts_receivable'), 0) as receivable,
        coalesce(sum(l.amount) filter (where l.account = 'customer_credit'), 0) as credit,
        coalesce(sum(l.amount) filter (where l.account = 'stamp_duty'), 0) as stamp
      from billing.ledger_entries e join billing.ledger_lines l on l.entry_id = e.id group by e.kind, e.document_id
    )
    select 'document_misposted' as code, coalesce(x.number, p.id::text) /* not null */ as about,
      coalesce(x.receivable || '/' || x.credit || '/' || x.stamp, 'no document') as expected,
      coalesce(p.receivable || '/' || p.credit || '/' || p.stamp, 'no entry') as found
    from expected x full join posted p on p.kind = x.kind and p.id = x.id
    where (x.receivable, x.credit, x.stamp) is distinct from (p.receivable, p.credit, p.stamp)
    order by 2 limit ${AT_MOST}`.execute(db);
  return rows;
}

/** Settlements that their credit notes and allocations do not give, payment state included. */
export async function wrongSettlements(db: Db): Promise<LedgerProblem[]> {
  const { rows } = await sql<LedgerProblem>`
    with truth as (
      select i.id, i.number, i.ttc, i.due_on,
        coalesce((select sum(a.amount) from billing.allocations a where a.invoice_id = i.id), 0)::bigint as paid,
        coalesce((select sum(c.reduced) from billing.credit_notes c where c.invoice_id = i.id), 0)::bigint as reduced,
        coalesce((select sum(c.ttc) from billing.credit_notes c where c.invoice_id = i.id), 0)::bigint as credited
      from billing.invoices i where i.state = 'issued'
    ), stated as (
      select t.*, s.overdue_since, case
        when t.paid + t.reduced = t.ttc then 'paid'
        when s.overdue_since is not null then 'overdue'
        when t.paid > 0 then 'partially_paid' else 'unpaid' end as state
      from truth t left join billing.settlements s on s.invoice_id = t.id
    )
    select 'settlement_wrong' as code, t.number /* not null */ as about,
      concat_ws('/', t.ttc, t.credited, t.reduced, t.paid, t.state) as expected,
      coalesce(concat_ws('/', s.total, s.credited, s.reduced, s.paid, s.payment_state), 'none') as found
    from stated t left join billing.settlements s on s.invoice_id = t.id
    where (t.ttc, t.credited, t.reduced, t.paid, t.state) is distinct from (s.total, s.credited, s.reduced, s.paid, s.payment_state)
      or s.overdue_since <= s.due_on
    order by t.number limit ${AT_MOST}`.execute(db);
  return rows;
}

/** Series with a gap, a number that is not theirs, or dates that go back. */
export async function brokenSeries(db: Db): Promise<LedgerProblem[]> {
  const { rows } = await sql<LedgerProblem>`
    with numbers as (
      select 'invoice' as kind, year, seq, issued_on as on_day from billing.invoices where state = 'issued'
      union all select 'credit_note', year, seq, issued_on from billing.credit_notes
      union all select 'receipt', year, seq, recorded_on from billing.payments
    ), ordered as (
      select *, lag(on_day) over (partition by kind, year order by seq) > on_day as goes_back from numbers
    ), held as (
      select kind, year, count(*) as n, min(seq) as first, max(seq) as last, coalesce(bool_or(goes_back), false) as goes_back
      from ordered group by kind, year
    )
    select 'series_broken' as code, (coalesce(s.kind, h.kind) || ' ' || coalesce(s.year, h.year)) /* not null */ as about,
      '1…' || coalesce(s.last_seq, 0) as expected,
      coalesce(h.first || '…' || h.last || ' (' || h.n || ')' || case when h.goes_back then ', dates go back' else '' end, 'none') as found
    from held h full join (select * from billing.series) s on s.kind = h.kind and s.year = h.year
    where (h.n, h.first, h.last, h.goes_back) is distinct from (s.last_seq, 1::bigint, s.last_seq, false)
    order by 2`.execute(db);
  return rows;
}
