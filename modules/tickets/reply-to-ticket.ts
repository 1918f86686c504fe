import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { readSetting } from '@cm/kit/settings';
import { announceState, stateChange } from './change-state.ts';
import { ticketReplied } from './events.ts';
import { claimAll, type MailPart, openTicket, type Requester } from './open-ticket.ts';
import { reopenDays } from './settings.ts';
import { insertAttachments, type NewAttachment } from './thread.queries.ts';
import { assertTransition, needsFollowUp, ticketNumber, type Channel } from './ticket.ts';
import { insertMessageAndState, type Ticket } from './ticket.queries.ts';
import { lockVisibleTicket } from './visible-ticket.ts';

export interface CustomerReply {
  readonly ticketId: string;
  readonly text: string;
  readonly author: Requester;
  readonly channel: Exclude<Channel, 'agent'>;
  readonly attachments?: readonly NewAttachment[] | undefined;
  readonly mail?: MailPart | undefined;
  /** The subject of a follow-up ticket; that of the closed one when absent. */
  readonly subject?: string | undefined;
  /** Of a follow-up ticket: see `NewTicket`. */
  readonly mayBeAcknowledged?: boolean | undefined;
}

export interface ReplyResult {
  readonly ticketId: string;
  readonly number: string;
  readonly messageId: string;
  /** The ticket was closed: the reply opened another one, linked to it. */
  readonly followUp: boolean;
}

/**
 * The customer's side answers: the ticket is open again, or, when it is closed or was resolved too long ago
 * (`tickets.reopen_days`), a linked ticket opens.
 *
 * @throws ProblemError `tickets.not_found`, `files.not_found`
 */
export function replyToTicket(outer: Ctx, input: CustomerReply): Promise<ReplyResult> {
  return outer.transaction(async (ctx) => {
    const ticket = await lockVisibleTicket(ctx, input.ticketId);
    if (needsFollowUp(ticket, await termOf(ctx, ticket), ctx.now())) return followUp(ctx, ticket, input);
    const next = assertTransition(ticket.state, 'customer_replied');
    await claimAll(ctx, input.attachments ?? [], ticket.id);
    const messageId = uuidv7(ctx.now());
    const message = {
      id: messageId,
      kind: 'customer' as const,
      channel: input.channel,
      authorUserId: input.author.userId,
      authorName: input.author.name.slice(0, 200),
      authorEmail: input.author.email.toLowerCase(),
      body: input.text,
      quoted: input.mail?.quoted ?? '',
      html: input.mail?.html ?? null,
      mailId: input.mail?.mailId ?? null,
      inboundId: input.mail?.inboundId ?? null,
      withheld: input.mail?.withheld ?? [],
      authentication: input.mail?.authentication ?? null,
    };
    await insertMessageAndState(ctx.db, ticket.id, message, stateChange(next, ctx.now()));
    await insertAttachments(ctx.db, messageId, input.attachments ?? []);
    await emit(ctx, ticketReplied, repliedPayload(ticket, messageId, 'customer'));
    if (next !== ticket.state) await announceState(ctx, ticket, next, 'customer_replied');
    return { ticketId: ticket.id, number: ticketNumber(ticket.number), messageId, followUp: false };
  });
}

/** Only a resolved ticket has a term: nobody else pays for reading the setting. */
async function termOf(ctx: Ctx, ticket: Ticket): Promise<number> {
  return ticket.state === 'resolved' ? readSetting(ctx, reopenDays) : 0;
}

async function followUp(ctx: Ctx, ticket: Ticket, input: CustomerReply): Promise<ReplyResult> {
  const opened = await openTicket(ctx, {
    subject: input.subject ?? ticket.subject,
    text: input.text,
    categoryId: null,
    groupId: ticket.groupId,
    mailboxId: ticket.mailboxId,
    channel: input.channel,
    requester: input.author,
    attachments: input.attachments,
    mail: input.mail,
    followUpOf: ticket.id,
    mayBeAcknowledged: input.mayBeAcknowledged,
  });
  return { ticketId: opened.id, number: opened.number, messageId: opened.messageId, followUp: true };
}

export function repliedPayload(ticket: Ticket, messageId: string, by: 'agent' | 'customer') {
  return {
    ticketId: ticket.id,
    number: ticketNumber(ticket.number),
    customerId: ticket.customerId,
    messageId,
    subject: ticket.subject,
    by,
    requesterEmail: ticket.requesterEmail,
    assigneeId: ticket.assigneeId,
    groupId: ticket.groupId,
  };
}
