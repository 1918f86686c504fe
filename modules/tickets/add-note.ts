import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { authorOf } from './answer-ticket.ts';
import { ticketNoted } from './events.ts';
import { claimAll, type MailPart } from './open-ticket.ts';
import { insertAttachments } from './thread.queries.ts';
import { ticketNumber } from './ticket.ts';
import { insertNote } from './ticket.queries.ts';
import { tellMentioned } from './tell-mentioned.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

export interface Note {
  readonly ticketId: string;
  readonly messageId?: string | undefined;
  readonly text: string;
  readonly attachmentIds?: readonly string[] | undefined;
  /** A note that the system writes: what a bounce says. */
  readonly mail?: (MailPart & { readonly from: string }) | undefined;
}

/**
 * Writes what only colleagues may read. It moves no state, is never mailed, and no customer's schema has a place for
 * it. Allowed on a closed ticket too.
 *
 * @throws ProblemError `tickets.not_found`, `files.not_found`, `tickets.unknown_mention`, `tickets.too_many_mentions`
 */
export function addNote(outer: Ctx, input: Note): Promise<{ messageId: string }> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    const attachments = (input.attachmentIds ?? []).map((fileId) => ({ fileId, contentId: null }));
    await claimAll(ctx, attachments, ticket.id);
    const messageId = input.messageId ?? uuidv7(ctx.now());
    const author = input.mail
      ? { authorUserId: null, authorName: input.mail.from.slice(0, 200), authorEmail: null }
      : await authorOf(ctx);
    const message = {
      id: messageId,
      kind: 'note' as const,
      channel: input.mail ? ('system' as const) : ('agent' as const),
      ...author,
      body: input.text,
      quoted: input.mail?.quoted ?? '',
      html: null,
      mailId: input.mail?.mailId ?? null,
      inboundId: input.mail?.inboundId ?? null,
      withheld: input.mail?.withheld ?? [],
      authentication: input.mail?.authentication ?? null,
    };
    await insertNote(ctx.db, ticket.id, message, ctx.now());
    await insertAttachments(ctx.db, messageId, attachments);
    await emit(ctx, ticketNoted, {
      ticketId: ticket.id,
      number: ticketNumber(ticket.number),
      customerId: ticket.customerId,
      messageId,
      assigneeId: ticket.assigneeId,
    });
    // What a mail says mentions nobody.
    if (!input.mail)
      await tellMentioned(ctx, {
        groupId: ticket.groupId,
        ticketId: ticket.id,
        number: ticketNumber(ticket.number),
        customerId: ticket.customerId,
        messageId,
        authorId: author.authorUserId,
        text: input.text,
      });
    return { messageId };
  });
}
