import type { Db } from '@cm/kit/database';
import { type RawBuilder, sql } from 'kysely';

/** An invoice or a payment as a search needs it. */
export interface Entry {
  readonly id: string;
  readonly number: string | null;
  readonly customerId: string;
  /** What its lines are for, in their order, at most 20; the reference of a payment. */
  readonly words: readonly string[];
}

export type Kind = 'invoice' | 'payment';

const table: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  invoice: sql`billing.invoices`,
  payment: sql`billing.payments`,
};

const columns: Readonly<Record<Kind, RawBuilder<unknown>>> = {
  invoice: sql`e.id, e.number, e.customer_id, array(select l.designation from billing.invoice_lines l
    where l.invoice_id = e.id order by l.position limit 20) as words`,
  payment: sql`e.id, e.number, e.customer_id, array_remove(array[e.reference], null) as words`,
};

/** A customer sees what was issued: the same as in the portal's list. */
const shown: Readonly<Record<Kind, RawBuilder<unknown>>> = { invoice: sql`and e.state = 'issued'`, payment: sql`` };

/** Those with one of these numbers; of one customer, and what it may see, when an id is given. */
export async function entriesByNumber(
  db: Db,
  kind: Kind,
  wanted: { readonly numbers: readonly string[]; readonly customerId?: string | undefined },
): Promise<Entry[]> {
  const mine = wanted.customerId === undefined ? sql`` : sql`and e.customer_id = ${wanted.customerId} ${shown[kind]}`;
  const { rows } = await sql<Entry>`select ${columns[kind]} from ${table[kind]} e
    where e.number = any(${[...wanted.numbers]}::text[]) ${mine}
    order by e.number desc`.execute(db);
  return rows;
}

/** The newest of these customers, `each` of every one. */
export async function entriesOfCustomers(
  db: Db,
  kind: Kind,
  wanted: { readonly customerIds: readonly string[]; readonly each: number; readonly portal?: boolean },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`select ${columns[kind]} from unnest(${[...wanted.customerIds]}::uuid[]) as u (id)
    cross join lateral (
      select * from ${table[kind]} e where e.customer_id = u.id
      ${wanted.portal === true ? shown[kind] : sql``} order by e.id desc limit ${wanted.each}) e
    order by e.id desc`.execute(db);
  return rows;
}

/** The payments with this reference (of a transfer, a cheque), in capitals; a reference is taken once for each mode. */
export async function paymentsByReference(db: Db, reference: string): Promise<Entry[]> {
  const { rows } = await sql<Entry>`select ${columns.payment} from billing.payments e
    where e.reference_key = ${reference} order by e.id desc limit 10`.execute(db);
  return rows;
}
