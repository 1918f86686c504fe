import type { Db } from '@cm/kit/database';
import type { StoredEvent } from '@cm/kit/events';
import { decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { type Selectable, sql } from 'kysely';
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

/** The entries of some customers as those of one, the newest first. */
export async function listEntries(
  db: Db,
  filter: {
    readonly customerIds: readonly string[];
    readonly visibleOnly: boolean;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<Page<TimelineRow>> {
  const cursor = decodeCursor(filter.cursor, '-occurredAt');
  const rows: TimelineRow[] = [];
  // Each customer's own are in the order of an index; of the few that were merged the newest are put together here.
  for (const customerId of filter.customerIds) {
    let query = tables(db).selectFrom('customers.timeline_entries').selectAll().where('customerId', '=', customerId);
    if (filter.visibleOnly) query = query.where('visible', '=', true);
    // The place in the outbox stays inside: it would tell a customer how much happens in the whole installation.
    if (cursor) {
      query = query.where('seq', '<', (eb) =>
        eb
          .selectFrom('customers.timeline_entries as last')
          .select('last.seq')
          .where('last.customerId', 'in', [...filter.customerIds])
          .where('last.id', '=', cursor.id),
      );
    }
    rows.push(
      ...(await query
        .orderBy('seq', 'desc')
        .limit(filter.limit + 1)
        .execute()),
    );
  }
  const newest = rows.toSorted((a, b) => b.seq - a.seq).slice(0, filter.limit + 1);
  return toPage(newest, filter.limit, '-occurredAt', (row) => row.occurredAt);
}

/** Counters stop here: « 999+ » on the screens. */
const COUNT_CAP = 1000;

/** How often each of these events happened to the customers, counted up to COUNT_CAP. */
export async function countEntries(
  db: Db,
  customerIds: readonly string[],
  names: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; count: number }>`
    select n.name, c.count from unnest(${[...names]}::text[]) as n (name)
    cross join lateral (select count(*)::int as count from (
      select 1 from customers.timeline_entries e
      where e.customer_id = any(${[...customerIds]}::uuid[]) and e.event_name = n.name limit ${COUNT_CAP}) counted) c`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.name, row.count]));
}
