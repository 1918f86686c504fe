import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import { MAX_PAGE } from '@cm/kit/paging';
import { type EntryFilter, type EntryRow, listEntryRows } from './entry.queries.ts';
import { hasTerms, searchTerms } from './entry-words.ts';
import { readEntry } from './stored-entry.ts';
import {
  countWithWord,
  findPeriod,
  listPositions,
  listWordPositions,
  listWordsFrom,
  MAX_COUNTED,
} from './word.queries.ts';

export interface EntrySearch extends Omit<EntryFilter, 'period'> {
  /** Beginnings of words, all of which the entry has. */
  readonly q?: string | undefined;
  /** Days of the tenant's time zone, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Of a position in the chain, which never moves. */
  readonly before?: number | undefined;
  readonly limit: number;
}

interface Found {
  readonly rows: readonly EntryRow[];
  /** Where the next page begins; null when there is none. */
  readonly nextBefore: number | null;
}

const NOTHING: Found = { rows: [], nextBefore: null };
const BATCH = 500;
/** Of a search one page looks at no more entries: it then ends short, and the next one goes on from there. */
const MAX_BATCHES = 40;
/** Of a common beginning with more different words than that the log is read in its order instead. */
const MAX_WORDS = 64;

/**
 * Entries newest first, paged by their position in the chain. A page of a search may hold fewer than `limit` entries, or
 * none, and still have a next one.
 */
export async function listEntries(ctx: Ctx, { q = '', from, to, before, limit: wanted, ...filter }: EntrySearch) {
  const limit = Math.min(wanted, MAX_PAGE);
  const days = { from: from ?? null, to: to ?? null, timeZone: ctx.tenant.timeZone };
  const period = days.from === null && days.to === null ? undefined : await findPeriod(ctx.db, days);
  const terms = searchTerms(q);
  const all = period ? { ...filter, period } : filter;
  const found =
    period === null
      ? NOTHING
      : terms.length === 0
        ? await newest(ctx, all, before, limit)
        : await withTerms(ctx, all, terms, before, limit);
  return {
    items: found.rows.map((row) => {
      const entry = readEntry(row);
      return {
        position: row.position,
        id: entry.id,
        name: row.name,
        actor: row.actor,
        onBehalfOf: entry.onBehalfOf ?? null,
        via: entry.via ?? null,
        ip: entry.ip,
        subject: entry.subject,
        requestId: entry.requestId,
        details: entry.payload,
        erasedBy: row.erasedBy,
        occurredAt: row.occurredAt,
        hash: row.hash.toString('hex'),
      };
    }),
    nextBefore: found.nextBefore,
  };
}

async function newest(ctx: Ctx, filter: EntryFilter, before: number | undefined, limit: number): Promise<Found> {
  return page(await listEntryRows(ctx.db, filter, { before, limit: limit + 1 }), limit);
}

function page(rows: readonly EntryRow[], limit: number): Found {
  const shown = rows.slice(0, limit);
  return { rows: shown, nextBefore: rows.length > limit ? (shown.at(-1)?.position ?? null) : null };
}

/** Batches of entries newest first, of the rarest of the terms where it is rare; each held against all the terms. */
async function withTerms(
  ctx: Ctx,
  filter: EntryFilter,
  terms: readonly string[],
  from: number | undefined,
  limit: number,
): Promise<Found> {
  const next = await positionsOf(ctx, filter, terms);
  const found: EntryRow[] = [];
  let before = from ?? Number.MAX_SAFE_INTEGER;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const among = next && (await next(before));
    if (among?.length === 0) return { rows: found, nextBefore: null };
    const rows = await listEntryRows(ctx.db, filter, { before, limit: BATCH, ...(among ? { among } : {}) });
    found.push(...rows.filter((row) => hasTerms(readEntry(row), terms)));
    if (found.length > limit) return page(found, limit);
    const looked = among ?? rows.map(({ position }) => position);
    const last = looked.at(-1);
    if (last === undefined || looked.length < BATCH) return { rows: found, nextBefore: null };
    before = last;
  }
  return { rows: found, nextBefore: before };
}

/** The next positions below one at which the entry may have the terms, newest first, a batch of them. */
type Positions = (before: number) => Promise<readonly number[]>;

/** By the rarest of the terms; null where the log is better read in its order. */
async function positionsOf(ctx: Ctx, filter: EntryFilter, terms: readonly string[]): Promise<Positions | null> {
  // Of one subject there are few entries, and by one means: those are looked at.
  if (filter.subjectId || filter.via) return null;
  const counted = [];
  for (const term of terms) counted.push({ term, count: await countWithWord(ctx.db, term) });
  // Among common words the longest one is likely the rarest.
  counted.sort((a, b) => a.count - b.count || b.term.length - a.term.length);
  const { term, count } = counted[0] ?? { term: '', count: 0 };
  const span = filter.period?.span ?? { first: 0, last: Number.MAX_SAFE_INTEGER };
  if (count < MAX_COUNTED) {
    const all = await listPositions(ctx.db, term, span);
    return async (before) => all.filter((position) => position < before).slice(0, BATCH);
  }
  const words = await listWordsFrom(ctx.db, term, MAX_WORDS + 1);
  // Many words, and many entries with them: the newest of the log have some of them.
  if (words.length > MAX_WORDS) return null;
  return (before) => listWordPositions(ctx.db, words, { before, span, limit: BATCH });
}
