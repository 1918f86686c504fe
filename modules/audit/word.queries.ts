import type { Db } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { sql } from 'kysely';
import type { AuditTables } from './tables.ts';

/** Greater than every word with the beginning before it, in the order of bytes. */
const LAST = '\u{10FFFF}';
/** Enough to tell a rare word from a common one. */
export const MAX_COUNTED = 5000;

/** Positions of the chain, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface NewWord {
  readonly word: string;
  readonly position: number;
}

/** One statement and one parameter, whatever the size of the batch. */
export async function insertWords(db: Db, words: readonly NewWord[]): Promise<void> {
  await sql`
    insert into audit.entry_words (word, position)
    select w.word, w.position from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(word text, position bigint)`.execute(
    db,
  );
}

/** How many entries have a word with this beginning, up to 5 000. */
export async function countWithWord(db: Db, term: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select 1 from audit.entry_words
      where word >= ${term} and word < ${term + LAST}
      order by word limit ${MAX_COUNTED}) few`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The positions of a beginning that `countWithWord` counted to its end, within the span, newest first. */
export async function listPositions(db: Db, term: string, span: Span): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    select distinct p.position from (
      select position from audit.entry_words
      where word >= ${term} and word < ${term + LAST}
      order by word limit ${MAX_COUNTED}) p
    where p.position between ${span.first} and ${span.last}
    order by p.position desc`.execute(db);
  return rows.map((row) => row.position);
}

/** The different words with this beginning, at most `max`: one step of the index for each, however often it stands there. */
export async function listWordsFrom(db: Db, term: string, max: number): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    with recursive steps (word, step) as (
      (select word, 1 from audit.entry_words where word >= ${term} and word < ${term + LAST} order by word limit 1)
      union all
      select (select w.word from audit.entry_words w
        where w.word > s.word and w.word < ${term + LAST} order by w.word limit 1), s.step + 1
      from steps s where s.word is not null and s.step < ${max}
    )
    select word from steps where word is not null`.execute(db);
  return rows.map((row) => row.word);
}

/** The newest positions below `before` and within the span at which one of the words stands, newest first. */
export async function listWordPositions(
  db: Db,
  words: readonly string[],
  { before, span, limit }: { readonly before: number; readonly span: Span; readonly limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ position: number }>`
    select distinct p.position
    from unnest(${words}::text[]) as asked(word)
    cross join lateral (
      select e.position from audit.entry_words e
      where e.word = asked.word and e.position < ${before} and e.position between ${span.first} and ${span.last}
      order by e.position desc limit ${limit}) p
    order by p.position desc limit ${limit}`.execute(db);
  return rows.map((row) => row.position);
}

export interface NewDay {
  readonly day: Day;
  readonly first: number;
  readonly last: number;
}

/** Widens what is known of the days. */
export async function widenDays(db: Db, days: readonly NewDay[]): Promise<void> {
  await sql`
    insert into audit.days as known (day, first_position, last_position)
    select d.day, d.first, d.last from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as d(day date, first bigint, last bigint)
    on conflict (tenant_id, day) do update set
      first_position = least(known.first_position, excluded.first_position),
      last_position = greatest(known.last_position, excluded.last_position)`.execute(db);
}

/** Instants and the positions around them. */
export interface Period {
  readonly span: Span;
  /** The first instant of it. */
  readonly from: Date;
  /** The first instant behind it. */
  readonly until: Date;
}

/** When these days (both included; null has no end) are in a time zone, and where their entries stand; null when there is none. */
export async function findPeriod(
  db: Db,
  { from, to, timeZone }: { readonly from: Day | null; readonly to: Day | null; readonly timeZone: string },
): Promise<Period | null> {
  const { rows } = await sql<{ from: Date; until: Date; first: number | null; last: number | null }>`
    with asked as (
      select coalesce(${from}::date, date '1900-01-01')::timestamp at time zone ${timeZone} as from_instant,
        (coalesce(${to}::date, date '2999-12-31') + 1)::timestamp at time zone ${timeZone} as until_instant
    )
    select a.from_instant as "from", a.until_instant as "until", min(d.first_position) as first, max(d.last_position) as last
    from asked a
    left join audit.days d on d.day between (a.from_instant at time zone 'UTC')::date
      and ((a.until_instant - interval '1 microsecond') at time zone 'UTC')::date
    group by 1, 2`.execute(db);
  const [row] = rows;
  if (!row || row.first === null || row.last === null) return null;
  return { span: { first: row.first, last: row.last }, from: row.from, until: row.until };
}

export async function setIndexedPosition(db: Db, position: number): Promise<void> {
  await db.withTables<AuditTables>().updateTable('audit.heads').set({ indexedPosition: position }).execute();
}

/** One statement and one parameter, whatever the number. */
export async function deleteWords(db: Db, words: readonly NewWord[]): Promise<void> {
  if (words.length === 0) return;
  await sql`
    delete from audit.entry_words e
    using jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(word text, position bigint)
    where e.word = w.word and e.position = w.position`.execute(db);
}
