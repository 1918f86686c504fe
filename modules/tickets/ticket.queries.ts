import type { Db } from '@cm/kit/database';
import { nextInSeriesSql } from '@cm/kit/numbering';
import { sql } from 'kysely';
import { EVERY_TICKET, type Reach, ticketsIn } from './reach.queries.ts';
import type { TicketsTables } from './tables.ts';
import type { Channel, MessageChannel, MessageKind, SenderAuthentication, TicketState } from './ticket.ts';
import type { OpeningChoices, TicketChoices } from './ticket-choices.ts';

/** A ticket as this module's code handles it; it never leaves the module in this shape. */
export interface Ticket extends TicketChoices {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly state: TicketState;
  readonly channel: Channel;
  readonly categoryId: string | null;
  readonly groupId: string | null;
  readonly assigneeId: string | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
  readonly mailboxId: string | null;
  readonly requesterEmail: string;
  readonly requesterName: string;
  readonly holdReason: string | null;
  readonly wakeAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  readonly messageCount: number;
  readonly lastMessageAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export const ticketColumns = sql`t.id, t.number, t.subject, t.state, t.priority, t.channel, t.category_id,
  t.group_id, t.assignee_id, t.customer_id, t.contact_id,
  t.mailbox_id, t.requester_email, t.requester_name,
  t.hold_reason, t.wake_at, t.resolved_at, t.closed_at,
  t.message_count, t.last_message_at, t.created_at,
  t.updated_at, t.version`;

/** `customerId` narrows to what that customer may see; staff pass null and are held by their reach. */
export interface TicketKey {
  readonly id: string;
  readonly reach: Reach;
  readonly customerId: string | null;
}

export async function findTicket(db: Db, key: TicketKey): Promise<Ticket | undefined> {
  return (await selectTicket(key, false).execute(db)).rows[0];
}

/** The same, with the row locked: whoever decides on a state decides alone. */
export async function lockTicket(db: Db, key: TicketKey): Promise<Ticket | undefined> {
  return (await selectTicket(key, true).execute(db)).rows[0];
}

function selectTicket(key: TicketKey, lock: boolean) {
  const owner = key.customerId === null ? sql`` : sql`and t.customer_id = ${key.customerId}`;
  return sql<Ticket>`select ${ticketColumns} from ${ticketsIn(key.reach)} t
    where t.id = ${key.id} ${owner} ${lock ? sql`for update` : sql``}`;
}

/** Of one customer when an id is given. */
export async function findTicketByNumber(
  db: Db,
  number: number,
  { reach, customerId }: { readonly reach: Reach; readonly customerId?: string | undefined },
): Promise<Ticket | undefined> {
  const owner = customerId === undefined ? sql`` : sql`and t.customer_id = ${customerId}`;
  const { rows } = await sql<Ticket>`select ${ticketColumns} from ${ticketsIn(reach)} t
    where t.number = ${number} ${owner}`.execute(db);
  return rows[0];
}

export interface NewTicketRow extends TicketChoices {
  readonly id: string;
  readonly subject: string;
  readonly state: TicketState;
  readonly channel: Channel;
  readonly categoryId: string | null;
  /** Null takes those of the default mailbox. */
  readonly groupId: string | null;
  readonly mailboxId: string | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
  readonly requesterEmail: string;
  readonly requesterName: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly at: Date;
  readonly message: NewMessageRow;
}

export interface NewMessageRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly authorUserId: string | null;
  readonly authorName: string;
  readonly authorEmail: string | null;
  readonly body: string;
  readonly quoted: string;
  readonly html: string | null;
  readonly mailId: string | null;
  readonly inboundId: string | null;
  readonly withheld: readonly string[];
  readonly authentication: SenderAuthentication | null;
}

/** The ticket with the next number, its first message and its words in one statement. `groupId` is the group it fell to. */
export async function insertTicket(db: Db, row: NewTicketRow): Promise<{ number: number; groupId: string | null }> {
  const { rows } = await sql<{ number: number; groupId: string | null }>`
    with counter as (${nextInSeriesSql('T')}),
    box as (select id, group_id from tickets.mailboxes where is_default and disabled_at is null),
    ticket as (
      insert into tickets.tickets (id, number, subject, state, priority, channel, category_id, group_id, mailbox_id,
        customer_id, contact_id, requester_email, requester_name, folded, last_message_at, created_at, updated_at)
      select ${row.id}, value, ${row.subject}, ${row.state}, ${row.priority}, ${row.channel}, ${row.categoryId},
        coalesce(${row.groupId}::uuid, (select group_id from box)), coalesce(${row.mailboxId}::uuid, (select id from box)),
        ${row.customerId}, ${row.contactId}, ${row.requesterEmail}, ${row.requesterName}, ${row.folded}, ${row.at}, ${row.at}, ${row.at}
      from counter
      returning number, group_id
    ), message as (${insertMessageSql(row.id, row.message, row.at)}),
    words as (
      insert into tickets.ticket_words (word, ticket_id) select unnest(${[...row.words]}::text[]), ${row.id}
    )
    select number, group_id from ticket`.execute(db);
  const [ticket] = rows;
  if (!ticket) throw new Error('the ticket was not written');
  return ticket;
}

export function insertMessageSql(ticketId: string, message: NewMessageRow, at: Date) {
  return sql`insert into tickets.messages (id, ticket_id, kind, channel, author_user_id, author_name, author_email,
      body, quoted, html, mail_id, inbound_id, withheld, authentication, created_at)
    values (${message.id}, ${ticketId}, ${message.kind}, ${message.channel}, ${message.authorUserId}, ${message.authorName},
      ${message.authorEmail}, ${message.body}, ${message.quoted}, ${message.html}, ${message.mailId}, ${message.inboundId}, ${[...message.withheld]}::text[],
      ${message.authentication}, ${at})`;
}

/** What a change of state does to the columns that depend on it. */
export interface StateChange {
  readonly state: TicketState;
  readonly holdReason: string | null;
  readonly wakeAt: Date | null;
  readonly at: Date;
}

const stateSql = (
  change: StateChange,
) => sql`state = ${change.state}, hold_reason = ${change.holdReason}, wake_at = ${change.wakeAt},
  resolved_at = case ${change.state}::text when 'resolved' then ${change.at}::timestamptz when 'closed' then resolved_at end,
  closed_at = case ${change.state}::text when 'closed' then ${change.at}::timestamptz end, updated_at = ${change.at}`;

export async function updateState(db: Db, id: string, change: StateChange): Promise<void> {
  await sql`update tickets.tickets set ${stateSql(change)}, version = version + 1
    where id = ${id}`.execute(db);
}

/** A message with the state it leads to, in one statement. */
export async function insertMessageAndState(
  db: Db,
  ticketId: string,
  message: NewMessageRow,
  change: StateChange,
): Promise<void> {
  await sql`with message as (${insertMessageSql(ticketId, message, change.at)})
    update tickets.tickets set ${stateSql(change)}, message_count = message_count + 1, last_message_at = ${change.at}
    where id = ${ticketId}`.execute(db);
}

/** A note changes neither the state nor what the customer sees as the last update. */
export async function insertNote(db: Db, ticketId: string, message: NewMessageRow, at: Date): Promise<void> {
  await sql`with message as (${insertMessageSql(ticketId, message, at)})
    update tickets.tickets set message_count = message_count + 1, updated_at = ${at}
    where id = ${ticketId}`.execute(db);
}

export interface TicketPatch extends OpeningChoices {
  readonly assigneeId?: string | null;
  readonly groupId?: string | null;
  readonly categoryId?: string | null;
  readonly customerId?: string | null;
  readonly contactId?: string | null;
}

/** Changes what two agents may edit at once. False when `version` is no longer the ticket's. */
export async function updateFields(
  db: Db,
  id: string,
  version: number,
  patch: TicketPatch,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .withTables<TicketsTables>()
    .updateTable('tickets.tickets')
    .set((eb) => ({ ...patch, version: eb('version', '+', 1), updatedAt: at }))
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** For the schedules: the oldest tickets whose term has passed, locked; those that another process holds are left to it. */
export async function lockDue(db: Db, kind: 'wake' | 'close', before: Date, limit: number) {
  const due =
    kind === 'wake'
      ? sql`t.state = 'on_hold' and t.wake_at <= ${before} order by t.wake_at, t.id`
      : sql`t.state = 'resolved' and t.resolved_at <= ${before} order by t.resolved_at, t.id`;
  const { rows } = await sql<Ticket>`select ${ticketColumns} from ${ticketsIn(EVERY_TICKET)} t
    where ${due} limit ${limit} for update skip locked`.execute(db);
  return rows;
}
