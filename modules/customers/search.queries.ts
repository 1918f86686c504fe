import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import { searchTerms } from './search-words.ts';

/** Greater than every word with the beginning before it, in the order of bytes. */
const LAST = '\u{10FFFF}';
/** A search that finds more is a search to narrow: of the rest nothing is shown. */
export const MAX_FOUND = 2000;
/** Of a search for several common words no more than so many customers are looked at. */
const MAX_LOOKED_AT = 50_000;
/** Enough to tell a rare word from a common one. */
const MAX_COUNTED = 5000;

/**
 * Ids of the customers of whom every word typed begins a word, at most `max`. Its cost is bounded whatever is typed: it
 * starts from the rarest word and looks the others up one customer at a time.
 */
export async function searchIds(db: Db, typed: string, max = MAX_FOUND): Promise<string[]> {
  const terms = searchTerms(typed);
  const counted = [];
  for (const term of terms) counted.push({ term, count: terms.length === 1 ? 0 : await countUpTo(db, term) });
  if (terms.length > 1 && counted.some(({ count }) => count === 0)) return [];
  // Among common words the longest one is likely the rarest.
  counted.sort((a, b) => a.count - b.count || b.term.length - a.term.length);
  const [first, ...others] = counted.map(({ term }) => term);
  if (first === undefined) return [];
  // `limit 1` inside keeps the planner from turning each look-up into a scan of a common word.
  const each = others.map(
    (term, index) => sql`cross join lateral (
      select 1 from customers.search_words b where b.customer_id = a.customer_id
      and b.word >= ${term} and b.word < ${term + LAST} limit 1) ${sql.id(`other${index}`)}`,
  );
  const { rows } = await sql<{ id: string }>`
    select distinct id from (
      select a.customer_id as id from (
        select customer_id from customers.search_words
        where word >= ${first} and word < ${first + LAST}
        order by word, customer_id limit ${MAX_LOOKED_AT}) a
      ${each.length === 0 ? sql`` : sql.join(each, sql` `)}
      limit ${max}) found`.execute(db);
  return rows.map((row) => row.id);
}

async function countUpTo(db: Db, term: string): Promise<number> {
  // In the order of the index: for a common word the planner would rather read the table until it has seen enough.
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from customers.search_words
      where word >= ${term} and word < ${term + LAST}
      order by word limit ${MAX_COUNTED}) few`.execute(db);
  return rows[0]?.count ?? 0;
}
