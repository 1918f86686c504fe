import type { Db } from '@cm/kit/database';
import { publishedTicketsIn, type Reach } from '@cm/tickets';
import { type RawBuilder, sql } from 'kysely';

/** Where a walk through the rows stands: the sort key as PostgreSQL writes it (a Date would lose microseconds), and the id. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

export interface ExportRow {
  readonly place: Place;
  readonly cells: readonly (string | number | null)[];
}

export interface ExportRange {
  readonly from: string | null;
  readonly to: string | null;
  /** The operator's: its midnights bound the days. */
  readonly timeZone: string;
}

export const BATCH = 1000;

type Raw = { key: string; id: string; cells: (string | number | null)[] };

const within = (range: ExportRange) => sql`
  (${range.from}::date is null or created_at >= (${range.from}::date::timestamp at time zone ${range.timeZone}))
  and (${range.to}::date is null or created_at < ((${range.to}::date + 1)::timestamp at time zone ${range.timeZone}))`;

const after = (column: RawBuilder<unknown>, type: RawBuilder<unknown>, place: Place | null) =>
  place === null ? sql`true` : sql`(${column}, id) > (${place.key}::${type}, ${place.id}::uuid)`;

const moment = (range: ExportRange, column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone ${range.timeZone}, 'YYYY-MM-DD HH24:MI')`;

const rowsOf = (rows: readonly Raw[]): ExportRow[] => rows.map(({ key, id, cells }) => ({ place: { key, id }, cells }));

export async function ticketRows(db: Db, range: ExportRange, place: Place | null, reach: Reach): Promise<ExportRow[]> {
  const created = sql`created_at`;
  const { rows } =
    await sql<Raw>`select created_at::text as key, id, json_build_array(number, subject, state, priority, channel,
      requester_email, ${moment(range, created)}, ${moment(range, sql`first_answered_at`)}, ${moment(range, sql`resolved_at`)},
      ${moment(range, sql`closed_at`)}) as cells
    from ${publishedTicketsIn(reach)}
    where ${within(range)} and ${after(created, sql`timestamptz`, place)}
    order by created_at, id limit ${BATCH}`.execute(db);
  return rowsOf(rows);
}

export async function customerRows(db: Db, range: ExportRange, place: Place | null): Promise<ExportRow[]> {
  const created = sql`created_at`;
  const { rows } =
    await sql<Raw>`select created_at::text as key, id, json_build_array(number, display_name, kind, state, email,
      wilaya, ${moment(range, created)}) as cells
    from customers.published_customers
    where ${within(range)} and ${after(created, sql`timestamptz`, place)}
    order by created_at, id limit ${BATCH}`.execute(db);
  return rowsOf(rows);
}

/** Amounts in units with two decimals, a comma between, as spreadsheets in French and Arabic read them. */
const amount = (column: RawBuilder<unknown>) =>
  sql`replace(to_char(${column}::numeric / 100, 'FM9999999999999990.00'), '.', ',')`;

export async function invoiceRows(db: Db, range: ExportRange, place: Place | null): Promise<ExportRow[]> {
  const { rows } =
    await sql<Raw>`select issued_on::text as key, id, json_build_array(number, issued_on::text, due_on::text,
      (select c.number from customers.published_customers c where c.id = i.customer_id),
      (select c.display_name from customers.published_customers c where c.id = i.customer_id),
      ${amount(sql`ht`)}, ${amount(sql`tax`)}, ${amount(sql`ttc`)}, ${amount(sql`paid`)}, ${amount(sql`balance`)}, currency,
      payment_state) as cells
    from billing.published_invoices i
    where issued_on is not null -- what the index says too: without it, no walk along it
      and (${range.from}::date is null or issued_on >= ${range.from}::date)
      and (${range.to}::date is null or issued_on <= ${range.to}::date)
      and ${after(sql`issued_on`, sql`date`, place)}
    order by issued_on, id limit ${BATCH}`.execute(db);
  return rowsOf(rows);
}
