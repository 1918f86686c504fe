import type { Db } from '@cm/kit/database';
import { type RawBuilder, sql } from 'kysely';

/** A quote or an order as a search needs it. */
export interface Document {
  readonly id: string;
  readonly number: string | null;
  readonly version: number;
  readonly customerId: string;
  /** What its lines are for, in their order, at most 20. */
  readonly designations: readonly string[];
}

export type Kind = 'quote' | 'order';

/** More versions of one number than this nobody makes. */
const MAX_VERSIONS = 50;

const table: Readonly<Record<Kind, RawBuilder<unknown>>> = { quote: sql`sales.quotes`, order: sql`sales.orders` };

const columns: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  quote: sql`d.id, d.number, d.version, d.customer_id, array(select l.designation from sales.quote_lines l
    where l.quote_id = d.id order by l.position limit 20) as designations`,
  order: sql`d.id, d.number, 1 as version, d.customer_id, array(select l.designation from sales.order_lines l
    where l.order_id = d.id order by l.position limit 20) as designations`,
};

/** What we never sent is ours, but for the request that the customer wrote: the same as in the portal's list. */
const shown: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  quote: sql`and (d.sent_at is not null or d.origin = 'customer')`,
  order: sql``,
};

/** The documents with one of these numbers; of one customer, and what it may see, when an id is given. */
export async function documentsByNumber(
  db: Db,
  kind: Kind,
  wanted: { readonly numbers: readonly string[]; readonly customerId?: string | undefined },
): Promise<Document[]> {
  const mine = wanted.customerId === undefined ? sql`` : sql`and d.customer_id = ${wanted.customerId} ${shown[kind]}`;
  const { rows } = await sql<Document>`select ${columns[kind]} from ${table[kind]} d
    where d.number = any(${[...wanted.numbers]}::text[]) ${mine}
    order by d.number desc ${kind === 'quote' ? sql`, d.version desc` : sql``} limit ${MAX_VERSIONS}`.execute(db);
  return rows.filter((row, index) => row.number !== rows[index - 1]?.number);
}

/** The newest documents of these customers, `each` of every one, without the versions that another replaced. */
export async function documentsOfCustomers(
  db: Db,
  kind: Kind,
  wanted: { readonly customerIds: readonly string[]; readonly each: number; readonly portal?: boolean },
): Promise<Document[]> {
  const { rows } = await sql<Document>`select ${columns[kind]} from unnest(${[...wanted.customerIds]}::uuid[]) as u (id)
    cross join lateral (
      select * from ${table[kind]} d
      where d.customer_id = u.id ${kind === 'quote' ? sql`and d.state <> 'superseded'` : sql``}
      ${wanted.portal === true ? shown[kind] : sql``}
      order by d.created_at desc, d.id desc limit ${wanted.each}) d
    order by d.created_at desc, d.id desc`.execute(db);
  return rows;
}

/** In no order, at most 1000. */
export async function listDocumentNames(
  db: Db,
  kind: Kind,
  ids: readonly string[],
): Promise<Pick<Document, 'id' | 'number' | 'customerId'>[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  const { rows } = await sql<Pick<Document, 'id' | 'number' | 'customerId'>>`
    select d.id, d.number, d.customer_id from ${table[kind]} d where d.id = any(${wanted}::uuid[])`.execute(db);
  return rows;
}
