import type { MessageChannel, MessageKind, SenderAuthentication } from './ticket.ts';
import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { TicketsTables } from './tables.ts';

export interface Message {
  readonly id: string;
  readonly ticketId: string;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  readonly authorUserId: string | null;
  readonly authorName: string;
  readonly authorEmail: string | null;
  readonly body: string;
  readonly quoted: string;
  readonly hasHtml: boolean;
  readonly mailId: string | null;
  readonly inboundId: string | null;
  readonly withheld: string[];
  /** Of the sender, for a message that came by mail. */
  readonly authentication: SenderAuthentication | null;
  readonly createdAt: Date;
}

export interface AttachmentRow {
  readonly messageId: string;
  readonly fileId: string;
  readonly contentId: string | null;
}

const messageColumns = sql`m.id, m.ticket_id, m.kind, m.channel, m.author_user_id,
  m.author_name, m.author_email, m.body, m.quoted, m.html is not null as has_html,
  m.mail_id, m.inbound_id, m.withheld, m.authentication, m.created_at`;

export interface MessageWindow {
  readonly limit: number;
  /** Messages older than this one. */
  readonly before: { readonly createdAt: Date; readonly id: string } | null;
  readonly withNotes: boolean;
}

/** The newest messages of a ticket, newest first. */
export async function messagesOf(db: Db, ticketId: string, window: MessageWindow) {
  const older = window.before
    ? sql`and (m.created_at, m.id) < (${window.before.createdAt}::timestamptz, ${window.before.id}::uuid)`
    : sql``;
  const notes = window.withNotes ? sql`` : sql`and m.kind <> 'note'`;
  const { rows } = await sql<Message>`select ${messageColumns} from tickets.messages m
    where m.ticket_id = ${ticketId} ${older} ${notes}
    order by m.created_at desc, m.id desc limit ${window.limit}`.execute(db);
  return rows;
}

export async function findMessage(db: Db, id: string): Promise<Message | undefined> {
  const { rows } = await sql<Message>`select ${messageColumns} from tickets.messages m
    where m.id = ${id}`.execute(db);
  return rows[0];
}

/** The raw HTML of a mail. For the sanitiser only. */
export async function findHtml(db: Db, ticketId: string, id: string): Promise<string | null> {
  const row = await db
    .withTables<TicketsTables>()
    .selectFrom('tickets.messages')
    .select('html')
    .where('ticketId', '=', ticketId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.html ?? null;
}

export async function attachmentsOf(db: Db, messageIds: readonly string[]): Promise<AttachmentRow[]> {
  if (messageIds.length === 0) return [];
  const { rows } = await sql<AttachmentRow>`
    select message_id, file_id, content_id from tickets.attachments
    where message_id = any(${[...messageIds]}::uuid[])
    order by message_id, position limit 5000`.execute(db);
  return rows;
}

/** Is the file attached to this ticket, and may people outside see it (not on a note)? */
export async function findAttachment(db: Db, ticketId: string, fileId: string, withNotes: boolean) {
  const notes = withNotes ? sql`` : sql`and m.kind <> 'note'`;
  const { rows } = await sql<{ fileId: string }>`
    select a.file_id from tickets.messages m
    join tickets.attachments a on a.message_id = m.id
    where m.ticket_id = ${ticketId} and a.file_id = ${fileId} ${notes} limit 1`.execute(db);
  return rows[0];
}

export interface NewAttachment {
  readonly fileId: string;
  readonly contentId: string | null;
}

export async function insertAttachments(db: Db, messageId: string, files: readonly NewAttachment[]): Promise<void> {
  if (files.length === 0) return;
  await db
    .withTables<TicketsTables>()
    .insertInto('tickets.attachments')
    .values(
      files.map(({ fileId, contentId }, position) => ({
        messageId,
        fileId,
        contentId,
        position,
      })),
    )
    .execute();
}

/** Message-IDs of the public messages of a ticket, oldest first: the newest twenty. */
export async function mailIdsOf(db: Db, ticketId: string, before: Message) {
  const { rows } = await sql<{ mailId: string; kind: Message['kind'] }>`
    select m.mail_id, m.kind from tickets.messages m
    where m.ticket_id = ${ticketId} and m.mail_id is not null and m.kind <> 'note'
      and (m.created_at, m.id) < (${before.createdAt}::timestamptz, ${before.id}::uuid)
    order by m.created_at desc, m.id desc limit 20`.execute(db);
  return rows.reverse();
}

/** Records the Message-ID under which a message left; the first one stays. */
export async function recordMailId(db: Db, messageId: string, mailId: string): Promise<void> {
  await sql`update tickets.messages set mail_id = ${mailId}
    where id = ${messageId} and mail_id is null`.execute(db);
}
