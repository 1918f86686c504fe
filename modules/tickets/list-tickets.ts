import type { Ctx } from '@cm/kit/ctx';
import { type Cursor, decodeCursor, encodeCursor, type Page } from '@cm/kit/paging';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { foldForSearch } from './folding.ts';
import {
  compareCursors,
  conditionsOf,
  countFew,
  FEW,
  frontier,
  idsWithTag,
  idsWithWord,
  type ListedTicket,
  NARROWING,
  type Narrowing,
  selectAmongFew,
  type Sort,
  sortKey,
  type Step,
  type TicketFilter,
  walk,
} from './list-tickets.queries.ts';
import { readTicketNumber } from './ticket.ts';

export interface TicketListInput extends Omit<TicketFilter, 'words' | 'number'> {
  readonly q?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

type Condition = RawBuilder<SqlBool>;
/** Steps of one walk; each looks at no more than BUDGET index entries of each branch. */
const MAX_STEPS = 4;

/**
 * One page of tickets. The cost does not depend on how many tickets there are: a filter that few tickets meet is
 * answered from those few, and everything else by walking the index of the sort within a budget. When the budget ends
 * before the page is full, the page is short, even empty, and its cursor goes on from there.
 *
 * @throws ProblemError `common.bad_request` for a cursor that is not one of this sort
 */
export async function listTickets(ctx: Ctx, input: TicketListInput): Promise<Page<ListedTicket>> {
  const cursor = decodeCursor(input.cursor, input.sort);
  const filter: TicketFilter = { ...input, ...searchOf(input.q) };
  const step: Step = { sort: input.sort, cursor, limit: input.limit + 1, readerId: readerOf(ctx) };
  const conditions = conditionsOf(filter);
  const few = await fewOf(ctx, filter, input.sort, conditions);
  if (few) {
    const rows = await selectAmongFew(ctx.db, ctx.tenant.id, few.source, few.rest, step);
    return pageOfRows(input, rows, null);
  }
  return walkPage(ctx, filter, conditions, input, step);
}

function searchOf(q: string | undefined): Pick<TicketFilter, 'words' | 'number'> {
  if (q === undefined || q.trim() === '') return {};
  const number = readTicketNumber(q);
  const words = foldForSearch(q).match(/[\p{L}\p{N}]+(?:[.@_+-][\p{L}\p{N}]+)*/gu) ?? [];
  const wanted = words.slice(0, 6).map((word) => word.slice(0, 60));
  return number === null ? { words: wanted } : { words: wanted, number };
}

const readerOf = (ctx: Ctx): string | null =>
  ctx.actor.kind === 'staff' || ctx.actor.kind === 'customer' ? ctx.actor.userId : null;

/** The tickets of one narrow filter when they are few, with the filters that remain; null when none is narrow. */
async function fewOf(
  ctx: Ctx,
  filter: TicketFilter,
  sort: Sort,
  conditions: ReturnType<typeof conditionsOf>,
): Promise<{ source: Condition | readonly string[]; rest: Condition[] } | null> {
  const without = (name: Narrowing): Condition[] =>
    [...conditions].flatMap(([key, one]) => (key === name ? [] : [one]));
  if (filter.words !== undefined) {
    const longest = [...filter.words].sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) return { source: [], rest: [] };
    const ids = await idsWithWord(ctx.db, ctx.tenant.id, longest, filter.number ?? null);
    // A number is found by itself: its digits need not be a word of the ticket.
    if (ids.length <= FEW)
      return { source: ids, rest: filter.number === undefined ? [...conditions.values()] : without('words') };
  }
  if (filter.tag !== undefined) {
    const ids = await idsWithTag(ctx.db, ctx.tenant.id, filter.tag);
    if (ids.length <= FEW) return { source: ids, rest: without('tag') };
  }
  const indexed = new Map<Narrowing, Condition>();
  for (const name of NARROWING) {
    const one = conditions.get(name);
    if (one && name !== 'tag' && name !== 'words') indexed.set(name, one);
  }
  // One filter in the order of its own index is a perfect walk already.
  if (indexed.size === 0 || (conditions.size === 1 && sort === '-updated')) return null;
  const counts = await countFew(ctx.db, ctx.tenant.id, indexed);
  for (const [name, one] of indexed) if ((counts.get(name) ?? 0) <= FEW) return { source: one, rest: without(name) };
  return null;
}

/** The equalities to walk along, and what is left to check: an index starts with each of them in that order. */
function branchesOf(filter: TicketFilter, sort: Sort, conditions: ReturnType<typeof conditionsOf>) {
  const rest = new Map(conditions);
  const take = (name: Narrowing | 'states'): Condition | undefined => {
    const one = rest.get(name);
    rest.delete(name);
    return one;
  };
  if (sort === '-updated') {
    for (const name of ['customer', 'assignee', 'group', 'category'] as const) {
      const one = take(name);
      if (one) return { branches: [one], rest: [...rest.values()] };
    }
  }
  if (sort !== 'number' && filter.states !== undefined) {
    take('states');
    return {
      branches: [...new Set(filter.states)].map((state) => sql<SqlBool>`t.state = ${state}`),
      rest: [...rest.values()],
    };
  }
  return { branches: [sql<SqlBool>`true`], rest: [...rest.values()] };
}

async function walkPage(
  ctx: Ctx,
  filter: TicketFilter,
  conditions: ReturnType<typeof conditionsOf>,
  input: TicketListInput,
  first: Step,
): Promise<Page<ListedTicket>> {
  const { branches, rest } = branchesOf(filter, input.sort, conditions);
  const found: ListedTicket[] = [];
  let { cursor } = first;
  for (let round = 0; round < MAX_STEPS && found.length <= input.limit; round += 1) {
    const step = { ...first, cursor };
    const rows = await walk(ctx.db, ctx.tenant.id, branches, rest, step);
    const end = rest.length === 0 ? null : await endOf(ctx, branches, rows, step);
    const sorted = rows
      .filter((row) => end === null || compareCursors(input.sort, positionOf(input.sort, row), end) <= 0)
      .sort((a, b) => compareCursors(input.sort, positionOf(input.sort, a), positionOf(input.sort, b)));
    found.push(...sorted);
    if (end === null) return pageOfRows(input, found, null);
    cursor = end;
  }
  return pageOfRows(input, found, cursor);
}

/** The nearest place where a branch ran out of budget: beyond it, the order is not known yet. */
async function endOf(ctx: Ctx, branches: readonly Condition[], rows: readonly { branch: number }[], step: Step) {
  let nearest: Cursor | null = null;
  for (const [index, branch] of branches.entries()) {
    if (rows.filter((row) => row.branch === index).length >= step.limit) continue;
    const end = await frontier(ctx.db, ctx.tenant.id, branch, step);
    if (end && (nearest === null || compareCursors(step.sort, end, nearest) < 0)) nearest = end;
  }
  return nearest;
}

const positionOf = (sort: Sort, row: ListedTicket): Cursor => ({ value: sortKey(sort, row), id: row.id });

function pageOfRows(input: TicketListInput, rows: readonly ListedTicket[], end: Cursor | null): Page<ListedTicket> {
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  if (rows.length > input.limit && last)
    return { items, nextCursor: encodeCursor(input.sort, sortKey(input.sort, last), last.id) };
  return { items, nextCursor: end === null ? null : encodeCursor(input.sort, end.value, end.id) };
}
