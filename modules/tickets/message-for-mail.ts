import { customersByIds } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import type { Locale } from '@cm/kit/i18n';
import { outgoingMessageId, replyAddress, subjectToken } from '@cm/mail/thread';
import { sendingMailbox } from './mailboxes.ts';
import { mailSecret } from './mail-secret.ts';
import { attachmentsOf, findMessage, mailIdsOf, recordMailId } from './thread.queries.ts';
import { ticketNumber } from './ticket.ts';
import { EVERY_TICKET } from './reach.queries.ts';
import { findTicket } from './ticket.queries.ts';

/** Everything a mail about a message needs; composing and sending it is the notifications' affair. */
export interface TicketMail {
  readonly kind: 'answer' | 'acknowledgement';
  readonly ticketId: string;
  readonly number: string;
  readonly customerId: string | null;
  readonly locale: Locale;
  readonly from: { readonly address: string; readonly name: string };
  readonly to: { readonly address: string; readonly name: string };
  /** Signed: who answers to it speaks of this ticket. */
  readonly replyTo: string;
  /** An acknowledgement does not repeat what a stranger wrote: its subject is the number alone. */
  readonly subject: string;
  /** The line above which to answer, in the reader's language; put it first. */
  readonly marker: string;
  /** The agent's words; empty for an acknowledgement. */
  readonly text: string;
  readonly attachmentIds: readonly string[];
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
}

const MARKERS: Readonly<Record<Locale, string>> = {
  fr: '##- Répondez au-dessus de cette ligne -##',
  ar: '##- اكتب ردك فوق هذا السطر -##',
  en: '##- Reply above this line -##',
};

/**
 * The mail that carries a message to its requester: an agent's answer, or for a customer's message the acknowledgement
 * that may follow it. Records the Message-ID under which an answer leaves. Call it in the transaction that makes the
 * delivery.
 *
 * @returns null for a note, a message that does not exist, or a tenant without a mailbox at a domain of its own: nothing
 *   may be sent
 * @command a message keeps the Message-ID that it got first
 */
export function messageForMail(outer: Ctx<'secrets'>, messageId: string): Promise<TicketMail | null> {
  return outer.transaction(async (ctx) => {
    const message = await findMessage(ctx.db, messageId);
    if (!message || message.kind === 'note') return null;
    const ticket = await findTicket(ctx.db, { id: message.ticketId, customerId: null, reach: EVERY_TICKET });
    const mailbox = ticket?.mailboxId ? await sendingMailbox(ctx, ticket.mailboxId) : null;
    if (!ticket || !mailbox) return null;
    const secret = mailSecret(ctx);
    const host = mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1);
    const mailId = outgoingMessageId({ ticketId: ticket.id, messageId, host, secret });
    const isAnswer = message.kind === 'agent';
    if (isAnswer) await recordMailId(ctx.db, messageId, mailId);
    const earlier = await mailIdsOf(ctx.db, ticket.id, message);
    const received = isAnswer ? earlier.findLast((one) => one.kind === 'customer')?.mailId : message.mailId;
    const references = earlier.map((one) => one.mailId);
    if (!isAnswer && message.mailId !== null) references.push(message.mailId);
    const number = ticketNumber(ticket.number);
    const locale = await localeOf(ctx, ticket.customerId);
    const files = isAnswer ? await attachmentsOf(ctx.db, [messageId]) : [];
    return {
      kind: isAnswer ? ('answer' as const) : ('acknowledgement' as const),
      ticketId: ticket.id,
      number,
      customerId: ticket.customerId,
      locale,
      from: { address: mailbox.address, name: mailbox.name },
      to: { address: ticket.requesterEmail, name: ticket.requesterName },
      replyTo: replyAddress({ mailbox: mailbox.address, ticketId: ticket.id, secret }),
      subject: isAnswer ? `${subjectToken(number)} ${ticket.subject}` : subjectToken(number),
      marker: MARKERS[locale],
      text: isAnswer ? message.body : '',
      attachmentIds: files.map((file) => file.fileId),
      messageId: mailId,
      inReplyTo: received ?? null,
      references,
    };
  });
}

async function localeOf(ctx: Ctx, customerId: string | null): Promise<Locale> {
  if (customerId === null) return ctx.tenant.locale;
  return (await customersByIds(ctx, [customerId])).get(customerId)?.locale ?? ctx.tenant.locale;
}
