import type { Db } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import type { Selectable } from 'kysely';
import type { CustomerRow } from './customer.queries.ts';
import type { CustomersTables } from './tables.ts';

export type DistinctionRow = Selectable<CustomersTables['customers.distinct_customers']>;

/** The ids of two customers, the smaller first. */
export interface Pair {
  readonly customerId: string;
  readonly otherId: string;
}

const tables = (db: Db) => db.withTables<CustomersTables>();

/** The pair of two customers, in the order of the tables. */
export function pairOf(one: string, another: string): Pair {
  return one < another ? { customerId: one, otherId: another } : { customerId: another, otherId: one };
}

/**
 * Both customers, locked in one order; fewer when one is not there. Without the lock of their keys: whoever holds one of them
 * and notes the pair waits for nothing here.
 */
export function lockPair(db: Db, { customerId, otherId }: Pair): Promise<CustomerRow[]> {
  return tables(db)
    .selectFrom('customers.customers')
    .selectAll()
    .where('id', 'in', [customerId, otherId])
    .where('state', '<>', 'anonymised')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** False when the two are told apart already. From now on they are no probable duplicates. */
export async function insertDistinction(db: Db, row: DistinctionRow): Promise<boolean> {
  const { customerId, otherId } = row;
  const inserted = await tables(db)
    .insertInto('customers.distinct_customers')
    .values(row)
    .onConflict((conflict) => conflict.constraint('a_pair_is_told_apart_once').doNothing())
    .executeTakeFirst();
  await tables(db)
    .deleteFrom('customers.probable_duplicates')
    .where('customerId', '=', customerId)
    .where('otherId', '=', otherId)
    .execute();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** False when they were not told apart. */
export async function deleteDistinction(db: Db, { customerId, otherId }: Pair): Promise<boolean> {
  const deleted = await tables(db)
    .deleteFrom('customers.distinct_customers')
    .where('customerId', '=', customerId)
    .where('otherId', '=', otherId)
    .executeTakeFirst();
  return deleted.numDeletedRows === 1n;
}

/** Did somebody tell the two apart? */
export async function hasDistinction(db: Db, { customerId, otherId }: Pair): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('customers.distinct_customers')
    .select('id')
    .where('customerId', '=', customerId)
    .where('otherId', '=', otherId)
    .executeTakeFirst();
  return row !== undefined;
}

export interface DistinctionFilter {
  readonly sort: '-saidAt';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of the pairs that were told apart, the newest first, with both customers. */
export async function listDistinctions(db: Db, filter: DistinctionFilter) {
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = tables(db)
    .selectFrom('customers.distinct_customers as d')
    .innerJoin('customers.customers as a', (join) => join.onRef('a.id', '=', 'd.customerId'))
    .innerJoin('customers.customers as b', (join) => join.onRef('b.id', '=', 'd.otherId'))
    .select(['d.id', 'd.reason', 'd.saidBy', 'd.saidAt'])
    .select(['a.id as firstId', 'a.number as firstNumber', 'a.name as firstName', 'a.state as firstState'])
    .select(['b.id as otherId', 'b.number as otherNumber', 'b.name as otherName', 'b.state as otherState'])
    .where('a.state', '<>', 'anonymised')
    .where('b.state', '<>', 'anonymised');
  if (cursor) query = query.where((eb) => beyond(eb.ref('d.saidAt'), eb.ref('d.id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('d.saidAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  const page: Page<(typeof rows)[number]> = toPage(rows, filter.limit, filter.sort, (row) => row.saidAt);
  return page;
}
