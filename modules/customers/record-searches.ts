import type { Ctx } from '@cm/kit/ctx';
import { type FoundRecord, readPlainNumber, type RecordSearch, type Typed } from '@cm/kit/search';
import { customerNumber } from './customer.ts';
import { findCustomers, newestCustomers } from './customer.queries.ts';
import { searchIds } from './search.queries.ts';

/** Of a name that more customers bear, the newest of some are shown: the list searches on. */
const MAX_LOOKED_AT = 200;
/** A word that names more customers than this names none in particular. */
const MAX_NAMED = 20;

const asked = new WeakMap<Typed, Promise<string[]>>();

/** Asked once for one search, however many modules look for what belongs to the customers found. */
function idsOf(ctx: Ctx, typed: Typed): Promise<string[]> {
  const ids = asked.get(typed) ?? searchIds(ctx.db, typed.text, MAX_LOOKED_AT);
  asked.set(typed, ids);
  return ids;
}

/**
 * The customers that what was typed names, when they are few; nobody else's records are worth showing for it.
 * @query
 */
export async function customersNamed(ctx: Ctx, typed: Typed): Promise<string[]> {
  const ids = await idsOf(ctx, typed);
  return ids.length > MAX_NAMED ? [] : ids;
}

/**
 * The names of customers by id, of those that the actor may see.
 * @query
 */
export async function customerNames(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await findCustomers(ctx.db, ctx.actor, ids)).map((row) => [row.id, row.name]));
}

async function find(ctx: Ctx, typed: Typed, limit: number): Promise<FoundRecord[]> {
  const value = readPlainNumber(typed, 'C');
  const number = value === null ? null : customerNumber(value);
  const rows = await newestCustomers(ctx.db, ctx.actor, { ids: await idsOf(ctx, typed), number, limit });
  return rows.map((row) => ({ id: row.id, number: row.number, label: row.name, exact: row.number === number }));
}

export const searches: readonly RecordSearch[] = [
  { zone: 'corporate', type: 'customer', permission: 'customers.read', find },
];
