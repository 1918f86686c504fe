import type { Actor } from '@cm/kit/access';
import { type CustomerKind } from '@cm/identity';
import type { Condition } from '@cm/fields';
import { type Db, isUniqueViolation } from '@cm/kit/database';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { type Selectable, sql, type Updateable } from 'kysely';
import type { CustomerState, CustomerSummary, Typed } from './customer.ts';
import { fewWith, hasValue } from './field-value.queries.ts';
import { familyOf } from './family.queries.ts';
import { searchIds } from './search.queries.ts';
import { searchWordsOf } from './search-words.ts';
import type { CustomersTables } from './tables.ts';

export type CustomerRow = Selectable<CustomersTables['customers.customers']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** A customer sees itself alone; staff and the system see those of the tenant. */
export const visible = (db: Db, actor: Actor) => {
  const rows = tables(db).selectFrom('customers.customers');
  if (actor.kind === 'staff' || actor.kind === 'system') return rows;
  return rows.where('id', '=', actor.kind === 'customer' ? actor.customerId : null);
};

/**
 * Whom a customer leads to by now: itself, or the one that it was merged into (ADR 25). As a subquery, which is asked once: the
 * function alone would be asked for every row that a scan passes.
 */
export const keptBy = (id: string) => sql<string>`(select customers.kept_by(${id}::uuid))`;

/** The customer, or the one that it was merged into. */
export async function findCustomer(db: Db, actor: Actor, id: string): Promise<CustomerRow | undefined> {
  return visible(db, actor).selectAll().where('id', '=', keptBy(id)).executeTakeFirst();
}

/**
 * The row stays as it is until the transaction ends. Nothing for a customer that was merged: an act that was meant for it is
 * never done to the one that is kept.
 */
export async function lockCustomer(db: Db, actor: Actor, id: string): Promise<CustomerRow | undefined> {
  return visible(db, actor)
    .selectAll()
    .where('id', '=', id)
    .where('mergedInto', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export async function findCustomers(db: Db, actor: Actor, ids: readonly string[]): Promise<CustomerRow[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  return wanted.length === 0 ? [] : visible(db, actor).selectAll().where('id', 'in', wanted).execute();
}

/** Of any customer of the tenant: for somebody who is not yet one of its people, and was invited. */
export async function findCustomerFacts(
  db: Db,
  id: string,
): Promise<Pick<CustomerRow, 'id' | 'number' | 'name' | 'state'> | undefined> {
  return tables(db)
    .selectFrom('customers.customers')
    .select(['id', 'number', 'name', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export type NewCustomer = Omit<
  CustomerRow,
  'version' | 'stateReason' | 'stateChangedAt' | 'updatedAt' | 'typed' | 'keyed' | 'mergedInto' | 'accountManagerId'
> & {
  readonly typed: Typed;
};

/** @throws ProblemError `common.conflict` when the id is taken */
export async function insertCustomer(db: Db, row: NewCustomer, now: Date): Promise<void> {
  try {
    await tables(db)
      .insertInto('customers.customers')
      .values({ ...row, typed: JSON.stringify(row.typed), stateChangedAt: now, updatedAt: now })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error, 'customers_pkey') ? common.conflict() : error;
  }
}

export async function updateCustomer(
  db: Db,
  id: string,
  changes: Updateable<CustomersTables['customers.customers']>,
  now: Date,
): Promise<void> {
  await tables(db)
    .updateTable('customers.customers')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1), updatedAt: now }))
    .where('id', '=', id)
    .execute();
}

/**
 * Writes anew under which words the customer is found, those of the customers that were merged into it too; call it after every
 * change of what is searched.
 */
export async function refreshSearchWords(db: Db, id: string): Promise<void> {
  const family = await familyOf(db, id);
  const customer = await tables(db).selectFrom('customers.customers').selectAll().where('id', 'in', family).execute();
  const contacts = await tables(db)
    .selectFrom('customers.contacts')
    .select(['name', 'email', 'phone'])
    .where('customerId', '=', id)
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .limit(50)
    .execute();
  const points = await tables(db)
    .selectFrom('customers.contact_points')
    .select(['kind', 'value'])
    .where('customerId', '=', id)
    .orderBy('createdAt')
    .limit(20)
    .execute();
  const words = [...new Set(customer.flatMap((row) => searchWordsOf({ ...row, contacts, points })))];
  await tables(db).deleteFrom('customers.search_words').where('customerId', '=', id).execute();
  if (words.length === 0) return;
  await tables(db)
    .insertInto('customers.search_words')
    .values(words.map((word) => ({ customerId: id, word })))
    .execute();
}

export const CUSTOMER_SORTS = ['-createdAt', 'createdAt', 'name', '-name'] as const;
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];

export interface CustomerFilter {
  readonly q?: string | undefined;
  readonly state?: CustomerState | undefined;
  readonly kind?: CustomerKind | undefined;
  readonly categoryId?: string | undefined;
  readonly accountManagerId?: string | undefined;
  /** What their values of the operator's own fields have to be. */
  readonly conditions?: readonly Condition[] | undefined;
  readonly sort: CustomerSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** How many customers fit the filters, whatever their pages. */
export async function countCustomers(
  db: Db,
  actor: Actor,
  filter: Pick<CustomerFilter, 'state' | 'kind' | 'categoryId' | 'accountManagerId' | 'conditions'>,
): Promise<number> {
  let query = visible(db, actor)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('mergedInto', 'is', null);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.categoryId) query = query.where('categoryId', '=', filter.categoryId);
  if (filter.accountManagerId) query = query.where('accountManagerId', '=', filter.accountManagerId);
  for (const one of filter.conditions ?? []) {
    const few = await fewWith(db, one);
    query = query.where((eb) => (few === null ? hasValue(eb, one) : sql<boolean>`id = any(${[...few]}::uuid[])`));
  }
  return (await query.executeTakeFirstOrThrow()).count;
}

/** One page of the customers that fit; of a search that finds more than 2000, pages of 2000 of them (`searchIds`). */
export async function listCustomerRows(db: Db, actor: Actor, filter: CustomerFilter): Promise<Page<CustomerRow>> {
  const direction = filter.sort.startsWith('-') ? 'desc' : 'asc';
  const byName = filter.sort.endsWith('name');
  const column = byName ? 'sortName' : 'createdAt';
  const cursor = decodeCursor(filter.cursor, filter.sort);
  let query = visible(db, actor).selectAll().where('mergedInto', 'is', null);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.categoryId) query = query.where('categoryId', '=', filter.categoryId);
  if (filter.accountManagerId) query = query.where('accountManagerId', '=', filter.accountManagerId);
  for (const one of filter.conditions ?? []) {
    const few = await fewWith(db, one);
    query = query.where((eb) => (few === null ? hasValue(eb, one) : sql<boolean>`id = any(${[...few]}::uuid[])`));
  }
  const typed = filter.q?.trim() ?? '';
  if (typed !== '') query = query.where('id', '=', sql<string>`any(${await searchIds(db, typed)}::uuid[])`);
  if (cursor)
    query = query.where((eb) =>
      beyond(eb.ref(column), eb.ref('id'), cursor, direction, byName ? 'text' : 'timestamptz'),
    );
  const rows = await query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, filter.sort, (row) => row[column]);
}

/** Of these customers the newest, the one with that number before them all. */
export async function newestCustomers(
  db: Db,
  actor: Actor,
  wanted: { readonly ids: readonly string[]; readonly number: string | null; readonly limit: number },
): Promise<Pick<CustomerRow, 'id' | 'number' | 'name'>[]> {
  const rows = () => visible(db, actor).select(['id', 'number', 'name']);
  const numbered = wanted.number === null ? [] : await numberedOf(db, actor, wanted.number);
  if (wanted.ids.length === 0) return numbered;
  const others = await rows()
    .where('id', '=', sql<string>`any(${[...wanted.ids]}::uuid[])`)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit)
    .execute();
  return [...numbered, ...others.filter(({ id }) => id !== numbered[0]?.id)];
}

/** The customer with that number; the one that it leads to where it was merged. */
async function numberedOf(db: Db, actor: Actor, number: string) {
  const found = await visible(db, actor).select('id').where('number', '=', number).executeTakeFirst();
  if (!found) return [];
  return visible(db, actor).select(['id', 'number', 'name']).where('id', '=', keptBy(found.id)).execute();
}

/** What was typed of the customer's numbers where it differs from their columns. */
export function typedOf(row: Pick<CustomerRow, 'typed'>): Typed {
  return row.typed as Typed;
}

export function toSummary(row: CustomerRow): CustomerSummary {
  const { id, number, kind, name, state, email, locale } = row;
  return { id, number, kind, displayName: name, state, email, locale };
}
