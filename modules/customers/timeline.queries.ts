import type { Db } from '@cm/kit/database';
import type { StoredEvent } from '@cm/kit/events';
import { decodeCursor, type Page, toPage } from '@cm/kit/paging';
import type { RecordCondition } from '@cm/kit/record-kind';
import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { CustomersTables } from './tables.ts';

export type TimelineRow = Selectable<CustomersTables['customers.timeline_entries']>;

const tables = (db: Db) => db.withTables<CustomersTables>();

/** The id of the event is the id of the entry: the same event handed over twice is one entry. */
export async function insertEntries(
  db: Db,
  events: readonly (StoredEvent & { readonly customerId: string; readonly changes: object | null })[],
): Promise<void> {
  if (events.length === 0) return;
  await tables(db)
    .insertInto('customers.timeline_entries')
    .values(
      events.map((event) => ({
        id: event.id,
        customerId: event.customerId,
        eventName: event.name,
        subjectType: event.subject.type,
        subjectId: event.subject.id,
        subjectLabel: event.subject.label ?? null,
        actor: event.actor,
        visible: event.visibleToCustomer,
        occurredAt: event.occurredAt,
        seq: event.seq,
        changes: event.changes === null ? null : JSON.stringify(event.changes),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface TimelineFilter {
  readonly customerIds: readonly string[];
  /** What the entries are about: `ticket`, `invoice`. */
  readonly kinds: readonly string[];
  readonly visibleOnly: boolean;
  /** Of which kinds only some records may be read. */
  readonly readable: ReadonlyMap<string, RecordCondition>;
  /** The first instant and the one after the last. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Entries, called `t`, of records that may be read. */
function areReadable(readable: ReadonlyMap<string, RecordCondition>): RawBuilder<SqlBool> {
  if (readable.size === 0) return sql<SqlBool>`true`;
  // A case, since an id of another kind need be no uuid.
  const each = [...readable].map(
    ([kind, condition]) =>
      sql`case when t.subject_type = ${kind} then ${condition(sql`t.subject_id::uuid`)} else true end`,
  );
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

const BEGINNING = new Date('1900-01-01T00:00:00Z');
const END = new Date('9999-01-01T00:00:00Z');

/** The entries of some customers as those of one, the newest first. */
export async function listEntries(db: Db, filter: TimelineFilter): Promise<Page<TimelineRow>> {
  const { customerIds, kinds, limit, from = BEGINNING, until = END } = filter;
  const seen = filter.visibleOnly ? [true] : [true, false];
  const cursor = decodeCursor(filter.cursor, '-occurredAt');
  // The place in the outbox stays inside: it would tell a customer how much happens in the whole installation.
  const last = cursor && (await findPlace(db, customerIds, cursor.id));
  if (cursor && !last) return { items: [], nextCursor: null };
  const before = last ?? { occurredAt: END, seq: Number.MAX_SAFE_INTEGER };
  // Of each customer and kind the newest are read along the index, and the newest of those are the page.
  const { rows: places } = await sql<{ id: string; customerId: string }>`
    select e.id /* not null */, e.customer_id /* not null */
    from unnest(${[...customerIds]}::uuid[]) as c (id) cross join unnest(${[...kinds]}::text[]) as k (name)
    cross join unnest(${seen}::boolean[]) as s (seen)
    cross join lateral (
      select t.id, t.customer_id, t.occurred_at, t.seq from customers.timeline_entries t
      where t.customer_id = c.id and t.subject_type = k.name and t.visible = s.seen
        and t.occurred_at >= ${from} and t.occurred_at < ${until} and ${areReadable(filter.readable)}
        and (t.occurred_at, t.seq) < (${before.occurredAt}, ${before.seq})
      order by t.occurred_at desc, t.seq desc limit ${limit + 1}) e
    order by e.occurred_at desc, e.seq desc limit ${limit + 1}`.execute(db);
  if (places.length === 0) return { items: [], nextCursor: null };
  const rows = await tables(db)
    .selectFrom('customers.timeline_entries')
    .selectAll()
    .where(
      'id',
      'in',
      places.map(({ id }) => id),
    )
    .where('customerId', 'in', [...customerIds])
    .orderBy('occurredAt', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  const wanted = new Set(places.map(({ id, customerId }) => `${id} ${customerId}`));
  const page = rows.filter(({ id, customerId }) => wanted.has(`${id} ${customerId}`));
  return toPage(page, limit, '-occurredAt', (row) => row.occurredAt);
}

const findPlace = (db: Db, customerIds: readonly string[], id: string) =>
  tables(db)
    .selectFrom('customers.timeline_entries')
    .select(['occurredAt', 'seq'])
    .where('id', '=', id)
    .where('customerId', 'in', [...customerIds])
    .executeTakeFirst();

/** Of these kinds those of which the customers have an entry. */
export async function kindsThere(
  db: Db,
  customerIds: readonly string[],
  { kinds, visibleOnly, readable }: Pick<TimelineFilter, 'kinds' | 'visibleOnly' | 'readable'>,
): Promise<string[]> {
  const seen = visibleOnly ? [true] : [true, false];
  const { rows } = await sql<{ name: string }>`
    select distinct k.name /* not null */ from unnest(${[...kinds]}::text[]) as k (name)
    cross join unnest(${[...customerIds]}::uuid[]) as c (id) cross join unnest(${seen}::boolean[]) as s (seen)
    cross join lateral (
      select 1 from customers.timeline_entries t
      where t.customer_id = c.id and t.subject_type = k.name and t.visible = s.seen and ${areReadable(readable)}
      order by t.occurred_at desc, t.seq desc limit 1) e`.execute(db);
  return rows.map(({ name }) => name);
}

/** Counters stop here: « 999+ » on the screens. */
const COUNT_CAP = 1000;

/** How often each of these events happened to the customers, counted up to COUNT_CAP. */
export async function countEntries(
  db: Db,
  customerIds: readonly string[],
  names: readonly string[],
  readable: ReadonlyMap<string, RecordCondition>,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; count: number }>`
    select n.name, c.count from unnest(${[...names]}::text[]) as n (name)
    cross join lateral (select count(*)::int as count from (
      select 1 from customers.timeline_entries t
      where t.customer_id = any(${[...customerIds]}::uuid[]) and t.event_name = n.name and ${areReadable(readable)} limit ${COUNT_CAP}) counted) c`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.name, row.count]));
}
