import type { Db } from '@cm/kit/database';
import { type Locale } from '@cm/kit/i18n';
import { beyond, type Cursor } from '@cm/kit/paging';
import { type Selectable, sql } from 'kysely';
import type { DeliveryData, DeliveryState, SuppressionReason } from './delivery.ts';
import type { NotificationsTables } from './tables.ts';

export type DeliveryRow = Selectable<NotificationsTables['notifications.deliveries']>;

const tables = (db: Db) => db.withTables<NotificationsTables>();

export interface NewDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly channel: string;
  /** The key of the notice. */
  readonly template: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly userId: string | null;
  readonly customerId: string | null;
  readonly locale: Locale;
  readonly data: DeliveryData;
  readonly reason: SuppressionReason | null;
  /** Its channel writes it down in this transaction: it is sent. */
  readonly stored: boolean;
}

/** The ids of those that are new: this event has not been told to that address by that channel before. */
export async function insertDeliveries(
  db: Db,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (deliveries.length === 0) return new Set();
  const all = deliveries.map((delivery) => {
    const sent = delivery.stored && delivery.reason === null;
    const state: DeliveryState = delivery.reason !== null ? 'suppressed' : sent ? 'sent' : 'queued';
    return { ...delivery, state, attempts: sent ? 1 : 0, sentAt: sent ? now : null };
  });
  // One text however many there are: a statement that varies with their number would be planned anew.
  const { rows } = await sql<{ id: string }>`
    insert into notifications.deliveries (id, event_id, channel, template, recipient, recipient_name, user_id, customer_id, locale,
      data, state, reason, attempts, created_at, updated_at, sent_at)
    select r.id, r."eventId", r.channel, r.template, r.recipient, r."recipientName", r."userId", r."customerId", r.locale,
      r.data, r.state, r.reason, r.attempts, ${now}, ${now}, r."sentAt"
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r(id uuid, "eventId" uuid, channel text, template text, recipient text,
      "recipientName" text, "userId" uuid, "customerId" uuid, locale text, data jsonb, state text, reason text, attempts int,
      "sentAt" timestamptz)
    on conflict on constraint told_once_by_a_channel do nothing
    returning id`.execute(db);
  return new Set(rows.map((row) => row.id));
}

/** Takes a delivery up and counts the try; undefined when there is nothing left to do. */
export function claimDelivery(db: Db, id: string, now: Date): Promise<DeliveryRow | undefined> {
  return tables(db)
    .updateTable('notifications.deliveries')
    .set((set) => ({ state: 'sending', attempts: set('attempts', '+', 1), updatedAt: now }))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'sending'])
    .returningAll()
    .executeTakeFirst();
}

export async function updateDelivery(
  db: Db,
  id: string,
  change: {
    state: DeliveryState;
    lastError?: string | null;
    providerMessageId?: string | null;
    reason?: SuppressionReason;
    attempts?: number;
  },
  now: Date,
): Promise<void> {
  await tables(db)
    .updateTable('notifications.deliveries')
    .set({
      state: change.state,
      updatedAt: now,
      ...(change.lastError === undefined ? {} : { lastError: change.lastError }),
      ...(change.providerMessageId === undefined ? {} : { providerMessageId: change.providerMessageId }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.attempts === undefined ? {} : { attempts: change.attempts }),
      ...(change.state === 'sent' ? { sentAt: now } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** The row stays locked to the end of the transaction. */
export function lockDelivery(db: Db, id: string): Promise<DeliveryRow | undefined> {
  return tables(db)
    .selectFrom('notifications.deliveries')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export interface DeliveryFilter {
  readonly channel?: string | undefined;
  readonly state?: DeliveryState | undefined;
  readonly template?: string | undefined;
  readonly recipient?: string | undefined;
}

/** Newest first, `limit + 1` rows. */
export function listDeliveries(
  db: Db,
  filter: DeliveryFilter,
  page: { cursor: Cursor | null; limit: number },
): Promise<DeliveryRow[]> {
  let query = tables(db).selectFrom('notifications.deliveries').selectAll();
  if (filter.channel) query = query.where('channel', '=', filter.channel);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.template) query = query.where('template', '=', filter.template);
  if (filter.recipient) query = query.where('recipient', '=', filter.recipient.toLowerCase());
  const { cursor } = page;
  if (cursor) query = query.where(({ ref }) => beyond(ref('createdAt'), ref('id'), cursor, 'desc', 'timestamptz'));
  return query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute();
}
