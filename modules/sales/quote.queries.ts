import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { PricedLine } from './price-lines.ts';
import { quoteState, type QuoteState } from './quote.ts';
import type { SalesTables } from './tables.ts';

export type QuoteRow = Selectable<SalesTables['sales.quotes']>;
export type QuoteLine = PricedLine & { readonly id: string };

export async function insertQuote(db: Db, row: Insertable<SalesTables['sales.quotes']>): Promise<void> {
  await db.withTables<SalesTables>().insertInto('sales.quotes').values(row).execute();
}

/** One quote; of one customer when an id is given, and then only what a customer may see. */
export async function selectQuote(
  db: Db,
  id: string,
  options: { readonly lock?: boolean; readonly customerId?: string } = {},
): Promise<QuoteRow | undefined> {
  const { customerId, lock = false } = options;
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.quotes')
    .selectAll()
    .where('id', '=', id)
    .$if(customerId !== undefined, (query) => query.where('customerId', '=', customerId ?? '').where(shownToCustomer))
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
}

/** What we never sent is ours, but for the request that the customer wrote. */
const shownToCustomer = sql<boolean>`(sent_at is not null or origin = 'customer')`;

export async function updateQuote(
  db: Db,
  quote: Pick<QuoteRow, 'id'>,
  change: Updateable<SalesTables['sales.quotes']>,
): Promise<void> {
  await db.withTables<SalesTables>().updateTable('sales.quotes').set(change).where('id', '=', quote.id).execute();
}

export async function selectQuoteLines(db: Db, quoteId: string): Promise<QuoteLine[]> {
  const rows = await db
    .withTables<SalesTables>()
    .selectFrom('sales.quote_lines')
    .selectAll()
    .where('quoteId', '=', quoteId)
    .orderBy('position')
    .limit(1000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    planId: row.planId,
    designation: row.designation,
    detail: row.detail,
    quantity: row.quantity,
    cycle: row.cycle,
    unitPrice: row.unitPrice,
    listPrice: row.listPrice,
    discountBp: row.discountBp,
    categoryDiscountBp: row.categoryDiscountBp,
    categoryName: row.categoryName,
    discount: row.discount,
    discountReason: row.discountReason,
    taxCategory: row.taxCategory,
    taxRateBp: row.taxRateBp,
    exemption: row.exemption,
    ht: row.ht,
  }));
}

/** @throws DatabaseError 23514 `sent_quote_immutable` once the quote is sent */
export async function replaceQuoteLines(
  db: Db,
  quote: Pick<QuoteRow, 'id'>,
  lines: readonly QuoteLine[],
): Promise<void> {
  const tables = db.withTables<SalesTables>();
  await tables.deleteFrom('sales.quote_lines').where('quoteId', '=', quote.id).execute();
  if (lines.length === 0) return;
  await tables
    .insertInto('sales.quote_lines')
    .values(
      lines.map((line, position) => ({
        id: line.id,
        quoteId: quote.id,
        position,
        planId: line.planId,
        designation: line.designation,
        detail: line.detail,
        quantity: line.quantity,
        cycle: line.cycle,
        unitPrice: line.unitPrice,
        listPrice: line.listPrice,
        discountBp: line.discountBp,
        categoryDiscountBp: line.categoryDiscountBp,
        categoryName: line.categoryName,
        discount: line.discount,
        discountReason: line.discountReason,
        taxCategory: line.taxCategory,
        taxRateBp: line.taxRateBp,
        exemption: line.exemption,
        ht: line.ht,
      })),
    )
    .execute();
}

export async function selectLatestVersion(db: Db, rootId: string): Promise<number> {
  const row = await db
    .withTables<SalesTables>()
    .selectFrom('sales.quotes')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('rootId', '=', rootId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Sent quotes whose last day is over, oldest first. */
export async function selectExpired(db: Db, today: string, limit: number): Promise<string[]> {
  const rows = await db
    .withTables<SalesTables>()
    .selectFrom('sales.quotes')
    .select('id')
    .where('state', '=', 'sent')
    .where('validUntil', '<', today)
    .orderBy('validUntil')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

export const QUOTE_SORTS = ['-createdAt', 'createdAt', '-ttc'] as const;

export interface QuoteListing {
  readonly limit: number;
  readonly sort: (typeof QUOTE_SORTS)[number];
  readonly cursor: Cursor | null;
  readonly state?: QuoteState | undefined;
  readonly customerId?: string | undefined;
  /** Only what the customer may see. */
  readonly portal?: boolean;
}

/** The list's statement, `limit + 1` rows. Apart from its execution so that a test can ask PostgreSQL for its plan. */
export function quoteListQuery(db: Db, wanted: QuoteListing) {
  const { cursor, state, customerId } = wanted;
  const column = wanted.sort === '-ttc' ? 'ttc' : 'createdAt';
  const direction = wanted.sort === 'createdAt' ? 'asc' : 'desc';
  return db
    .withTables<SalesTables>()
    .selectFrom('sales.quotes')
    .select(['id', 'number', 'version', 'customerId', 'origin', 'state', 'currency', 'ht', 'ttc', 'validUntil'])
    .select(['requestText', 'sentAt', 'decidedAt', 'createdAt', 'updatedAt'])
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'draft'))
    .$if(customerId !== undefined, (query) => query.where('customerId', '=', customerId ?? ''))
    .$if(wanted.portal === true, (query) => query.where(shownToCustomer))
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        beyond(
          eb.ref(column),
          eb.ref('id'),
          cursor ?? { value: '', id: '' },
          direction,
          column === 'ttc' ? 'bigint' : 'timestamptz',
        ),
      ),
    )
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(wanted.limit + 1);
}

/** Counters stop here: « 999+ » on the screens, and the cost stays flat at any number of quotes. */
const QUOTE_COUNT_CAP = 1000;

/** By state, each counted up to QUOTE_COUNT_CAP along the index of the states; a state without any is left out. */
export async function countQuotesByState(db: Db): Promise<{ state: QuoteState; count: number }[]> {
  const { rows } = await sql<{ state: QuoteState; count: number }>`
    select s.state, c.count from unnest(${[...quoteState.options]}::text[]) as s (state)
    cross join lateral (select count(*)::int as count from (
      select 1 from sales.quotes o where o.state = s.state
      order by o.created_at desc, o.id desc limit ${QUOTE_COUNT_CAP}) counted) c
    where c.count > 0`.execute(db);
  return rows;
}
