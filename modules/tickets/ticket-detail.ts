import { filesByIds, type FileInfo } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import { decodeCursor, encodeCursor } from '@cm/kit/paging';
import { attachmentsOf, type Message, messagesOf } from './thread.queries.ts';
import type { Ticket } from './ticket.queries.ts';
import { visibleTicket } from './visible-ticket.ts';

export interface MessageWithFiles extends Message {
  readonly attachments: readonly FileInfo[];
}

export interface TicketDetail {
  readonly ticket: Ticket;
  /** The newest of the asked window, oldest first. */
  readonly messages: readonly MessageWithFiles[];
  /** Where the older ones begin; null when there are none. */
  readonly olderCursor: string | null;
}

const SORT = 'messages';

/**
 * A ticket with one window of its messages. Notes are left out by the query itself when the reader is a customer.
 *
 * @throws ProblemError `tickets.not_found`, `common.bad_request` for a cursor that is not one
 */
export async function ticketDetail(
  ctx: Ctx,
  input: { readonly id: string; readonly limit: number; readonly cursor?: string | undefined },
): Promise<TicketDetail> {
  const cursor = decodeCursor(input.cursor, SORT);
  const ticket = await visibleTicket(ctx, input.id);
  const withNotes = ctx.actor.kind === 'staff' || ctx.actor.kind === 'system';
  const before = cursor && { createdAt: new Date(cursor.value), id: cursor.id };
  const window = { limit: input.limit + 1, before, withNotes };
  const newest = await messagesOf(ctx.db, ticket.id, window);
  const shown = newest.slice(0, input.limit);
  const last = shown.at(-1);
  const olderCursor = newest.length > input.limit && last ? encodeCursor(SORT, last.createdAt, last.id) : null;
  return { ticket, messages: await withFiles(ctx, shown.reverse()), olderCursor };
}

async function withFiles(ctx: Ctx, messages: readonly Message[]): Promise<MessageWithFiles[]> {
  const rows = await attachmentsOf(
    ctx.db,
    messages.map((message) => message.id),
  );
  const infos =
    rows.length === 0
      ? []
      : await filesByIds(
          ctx,
          rows.slice(0, 1000).map((row) => row.fileId),
        );
  const byId = new Map(infos.map((info) => [info.id, info]));
  return messages.map((message) => ({
    ...message,
    attachments: rows.filter((row) => row.messageId === message.id).flatMap((row) => byId.get(row.fileId) ?? []),
  }));
}
