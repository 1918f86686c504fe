import type { Db } from '@cm/kit/database';
import { beyond, decodeCursor, toPage } from '@cm/kit/paging';
import { sql } from 'kysely';
import type { CustomerRow } from './customer.queries.ts';
import { type IdentityKey, identityKeysOf } from './identity-keys.ts';
import type { CustomersTables } from './tables.ts';

/** Of a key that more customers share (an accountant's telephone), so many are named. */
const MAX_ALIKE = 20;

const tables = (db: Db) => db.withTables<CustomersTables>();

export interface AlikeCustomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly reasons: string[];
}

/** Customers that share one of the keys, those with the most first; at most twenty, of each key too. */
export async function listAlike(db: Db, keys: readonly IdentityKey[]): Promise<AlikeCustomer[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<AlikeCustomer>`
    select c.id, c.number, c.name, found.reasons from (
      select k.customer_id, coalesce(array_agg(k.kind order by k.kind), '{}') as reasons
      from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ key }) => key)}::text[]) as w (kind, key)
      cross join lateral (
        select i.customer_id, i.kind from customers.identity_keys i
        where i.kind = w.kind and i.key = w.key order by i.customer_id limit ${MAX_ALIKE}) k
      group by k.customer_id
      order by count(*) desc, k.customer_id limit ${MAX_ALIKE}) found
    cross join lateral (
      select o.id, o.number, o.name, o.state from customers.customers o
      where o.id = customers.kept_by(found.customer_id) limit 1) c
    where c.state <> 'anonymised'
    order by cardinality(found.reasons) desc, c.id`.execute(db);
  // Of a customer and one that was merged into it, the keys of both lead to the one.
  const byId = new Map<string, AlikeCustomer>();
  for (const row of rows) {
    const reasons = [...new Set([...(byId.get(row.id)?.reasons ?? []), ...row.reasons])].toSorted();
    byId.set(row.id, { ...row, reasons });
  }
  return [...byId.values()];
}

/**
 * Writes anew by what the customer is known, and which others it is probably the same as, but for those that somebody told
 * apart from it; call it after every change, with the customer's row locked.
 */
export async function refreshIdentityKeys(
  db: Db,
  row: Pick<CustomerRow, 'id'> & Parameters<typeof identityKeysOf>[0],
  now: Date,
): Promise<void> {
  const { id } = row;
  const keys = identityKeysOf(row);
  await tables(db).deleteFrom('customers.identity_keys').where('customerId', '=', id).execute();
  if (keys.length > 0)
    await tables(db)
      .insertInto('customers.identity_keys')
      .values(keys.map((key) => ({ ...key, customerId: id })))
      .execute();
  await tables(db)
    .deleteFrom('customers.probable_duplicates')
    .where((eb) => eb.or([eb('customerId', '=', id), eb('otherId', '=', id)]))
    .execute();
  await sql`
    insert into customers.probable_duplicates (customer_id, other_id, reasons, found_at)
    select least(k.customer_id, o.customer_id), greatest(k.customer_id, o.customer_id), array_agg(k.kind order by k.kind), ${now}
    from customers.identity_keys k
    cross join lateral (
      select i.customer_id from customers.identity_keys i
      where i.kind = k.kind and i.key = k.key and i.customer_id <> k.customer_id
      order by i.customer_id limit ${MAX_ALIKE}) o
    join customers.customers c on c.id = o.customer_id and c.merged_into is null
    where k.customer_id = ${id} and not exists (
      select 1 from customers.distinct_customers d
      where d.customer_id = least(k.customer_id, o.customer_id) and d.other_id = greatest(k.customer_id, o.customer_id))
    group by 1, 2
    on conflict on constraint a_pair_stands_once do nothing`.execute(db);
  await tables(db).updateTable('customers.customers').set({ keyed: true }).where('id', '=', id).execute();
}

/** Customers of before the keys, locked; one that somebody is changing comes with the next batch. */
export function lockUnkeyed(db: Db, limit: number): Promise<CustomerRow[]> {
  return tables(db)
    .selectFrom('customers.customers')
    .selectAll()
    .where('keyed', '=', false)
    .where('mergedInto', 'is', null)
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export interface DuplicateFilter {
  readonly sort: '-foundAt';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of the pairs of customers that share a key, the newest first; of the living ones. */
export async function listDuplicates(db: Db, filter: DuplicateFilter) {
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = tables(db)
    .selectFrom('customers.probable_duplicates as d')
    .innerJoin('customers.customers as a', (join) => join.onRef('a.id', '=', 'd.customerId'))
    .innerJoin('customers.customers as b', (join) => join.onRef('b.id', '=', 'd.otherId'))
    .select(['d.id', 'd.reasons', 'd.foundAt'])
    .select(['a.id as firstId', 'a.number as firstNumber', 'a.name as firstName', 'a.state as firstState'])
    .select(['b.id as otherId', 'b.number as otherNumber', 'b.name as otherName', 'b.state as otherState'])
    .where('a.state', '<>', 'anonymised')
    .where('b.state', '<>', 'anonymised');
  if (cursor) query = query.where((eb) => beyond(eb.ref('d.foundAt'), eb.ref('d.id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('d.foundAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row.foundAt);
}

export interface KeyHolder {
  readonly kind: string;
  readonly key: string;
  readonly customerId: string;
  readonly number: string;
}

/** Of each key the customer that has had it longest; anonymised ones have no keys that count. */
export async function listHolders(db: Db, keys: readonly IdentityKey[]): Promise<KeyHolder[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<KeyHolder>`
    select w.kind, w.key, k.customer_id, k.number
    from unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ key }) => key)}::text[]) as w (kind, key)
    cross join lateral (
      select c.id as customer_id, c.number from customers.identity_keys i
      cross join lateral (
        select o.id, o.number, o.state from customers.customers o
        where o.id = customers.kept_by(i.customer_id) limit 1) c
      where i.kind = w.kind and i.key = w.key and c.state <> 'anonymised' order by i.customer_id limit 1) k`.execute(
    db,
  );
  return rows;
}
