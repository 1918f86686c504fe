import type { Ctx } from '@cm/kit/ctx';
import { type Cursor, decodeCursor, encodeCursor, type Page } from '@cm/kit/paging';
import { foldForSearch } from './folding.ts';
import {
  anyTicket,
  areFewIn,
  compareCursors,
  type Condition,
  conditionsOf,
  countFew,
  FEW,
  type FilterName,
  frontier,
  groupsWithin,
  idsWithTag,
  idsWithWord,
  inState,
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
import { reachOf } from './reach.ts';
import { EVERY_TICKET } from './reach.queries.ts';
import { readTicketNumber, ticketState } from './ticket.ts';

export interface TicketListInput extends Omit<TicketFilter, 'words' | 'number' | 'reach'> {
  readonly q?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Groups times states that are walked side by side; more of them are one walk that leaves tickets out. */
const MAX_BRANCHES = 100;

/** Steps of one walk; each looks at no more than BUDGET index entries. */
const MAX_STEPS = 3;

/**
 * One page of tickets. The cost does not depend on how many tickets there are: a filter that few tickets meet is
 * answered from those few, and everything else by walking the index of the sort within a budget. When the budget ends
 * before the page is full, the page is short, even empty, and its cursor goes on from there.
 *
 * @throws ProblemError `common.bad_request` for a cursor that is not one of this sort
 */
export async function listTickets(ctx: Ctx, input: TicketListInput): Promise<Page<ListedTicket>> {
  const cursor = decodeCursor(input.cursor, input.sort);
  const reach = await reachOf(ctx);
  const filter: TicketFilter = { ...input, ...searchOf(input.q), reach };
  if (isEmpty(filter)) return { items: [], nextCursor: null };
  const sameKey = input.sort === 'priority' && filter.priority !== undefined;
  const step: Step = { sort: input.sort, cursor, limit: input.limit + 1, readerId: readerOf(ctx), sameKey };
  const conditions = conditionsOf(filter);
  const few = await fewOf(ctx, filter, input.sort, conditions);
  if (few) {
    const rows = await selectAmongFew(ctx.db, few.source, few.rest, step);
    return pageOfRows(input, rows, null);
  }
  return walkPage(ctx, filter, conditions, input, step);
}

/** Nothing at all is within reach, or not the group that is asked for. */
function isEmpty({ reach, groupId }: TicketFilter): boolean {
  if (reach === EVERY_TICKET) return false;
  return groupId === undefined ? groupsWithin(reach).length === 0 : !reach.groupIds.includes(groupId);
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

/** At most three words to ask the index for: those with digits first (numbers, addresses, names of machines), then the longest. */
function likelyRare(words: readonly string[]): string[] {
  const weight = (word: string): number => word.length + (/\d/.test(word) ? 100 : 0);
  return [...new Set(words)].sort((a, b) => weight(b) - weight(a)).slice(0, 3);
}

/** The tickets of one narrow filter when they are few, with the filters that remain; null when none is narrow. */
async function fewOf(
  ctx: Ctx,
  filter: TicketFilter,
  sort: Sort,
  conditions: ReturnType<typeof conditionsOf>,
): Promise<{ source: Condition | readonly string[]; rest: Condition[] } | null> {
  const without = (name: FilterName): Condition[] =>
    [...conditions].flatMap(([key, one]) => (key === name ? [] : [one]));
  if (filter.words !== undefined) {
    if (filter.words.length === 0) return { source: [], rest: [] };
    for (const word of likelyRare(filter.words)) {
      const ids = await idsWithWord(ctx.db, word, filter.number ?? null);
      if (ids.length > FEW) continue;
      // A number is found by itself: its digits need not be a word of the ticket.
      const rest = filter.number === undefined ? [...conditions.values()] : without('words');
      return { source: ids, rest };
    }
  }
  if (filter.tag !== undefined) {
    const ids = await idsWithTag(ctx.db, filter.tag);
    if (ids.length <= FEW) return { source: ids, rest: without('tag') };
  }
  const indexed = new Map<Narrowing, Condition>();
  for (const name of NARROWING) {
    const one = conditions.get(name);
    if (one && name !== 'tag' && name !== 'words') indexed.set(name, one);
  }
  // One filter and states, in the order of their own index, is a perfect walk already.
  const others = conditions.size - indexed.size - (conditions.has('states') ? 1 : 0);
  const inOrder = sort === '-updated' || (sort === 'priority' && indexed.has('priority'));
  const reach = conditions.get('reach');
  if (reach && filter.reach !== EVERY_TICKET && (await areFewIn(ctx.db, groupsWithin(filter.reach))))
    return { source: reach, rest: without('reach') };
  if (indexed.size === 0 || (indexed.size === 1 && others === 0 && inOrder)) return null;
  const counts = await countFew(ctx.db, indexed);
  for (const [name, one] of indexed) if ((counts.get(name) ?? 0) <= FEW) return { source: one, rest: without(name) };
  return null;
}

/** The equalities to walk along, and what is left to check: an index starts with each of them in that order. */
function branchesOf(filter: TicketFilter, sort: Sort, conditions: ReturnType<typeof conditionsOf>) {
  const rest = new Map(conditions);
  const take = (names: readonly FilterName[]): Condition | undefined => {
    const name = names.find((one) => rest.has(one));
    const taken = name && rest.get(name);
    if (name) rest.delete(name);
    return taken;
  };
  const narrow =
    sort === '-updated'
      ? take(['customer', 'assignee', 'category', 'group', 'priority'])
      : sort === 'priority'
        ? take(['priority'])
        : undefined;
  const isReached = sort !== '-updated' || narrow !== undefined || filter.reach === EVERY_TICKET;
  if (sort === 'number' || (isReached && narrow === undefined && filter.states === undefined))
    return { branches: [narrow ?? anyTicket], rest: [...rest.values()] };
  take(['states']);
  const states = [...new Set(filter.states ?? ticketState.options)];
  const groups = sort !== '-updated' || narrow || filter.reach === EVERY_TICKET ? [] : groupsWithin(filter.reach);
  if (groups.length > 0 && groups.length * states.length <= MAX_BRANCHES) {
    take(['reach']);
    const branches = groups.flatMap((group) => states.map((state) => inState(state, group)));
    return { branches, rest: [...rest.values()] };
  }
  return { branches: states.map((state) => inState(state, narrow)), rest: [...rest.values()] };
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
    const rows = await walk(ctx.db, branches, rest, step);
    const cut = branches.flatMap((_, index) =>
      rows.filter((row) => row.branch === index).length < step.limit ? [index] : [],
    );
    const end = rest.length === 0 ? null : await frontier(ctx.db, branches, cut, step);
    const sorted = rows
      .filter((row) => end === null || compareCursors(input.sort, positionOf(input.sort, row), end) <= 0)
      .sort((a, b) => compareCursors(input.sort, positionOf(input.sort, a), positionOf(input.sort, b)));
    found.push(...sorted);
    if (end === null) return pageOfRows(input, found, null);
    cursor = end;
  }
  return pageOfRows(input, found, cursor);
}

const positionOf = (sort: Sort, row: ListedTicket): Cursor => ({ value: sortKey(sort, row), id: row.id });

function pageOfRows(input: TicketListInput, rows: readonly ListedTicket[], end: Cursor | null): Page<ListedTicket> {
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  if (rows.length > input.limit && last)
    return { items, nextCursor: encodeCursor(input.sort, sortKey(input.sort, last), last.id) };
  return { items, nextCursor: end === null ? null : encodeCursor(input.sort, end.value, end.id) };
}
