import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { foldReply } from '@cm/mail/fold';
import type { MailAuthentication } from '@cm/mail/authenticate';
import type { ParsedMail } from '@cm/mail/message';
import { addNote } from './add-note.ts';
import { mailFailed, mailProcessed, mailQuarantined } from './events.ts';
import {
  claimMailId,
  findInbound,
  findRaw,
  type Handling,
  type InboundMail,
  lockInbound,
  type MailFacts,
  updateFailed,
  updateInbound,
} from './inbound-mail.queries.ts';
import { linkTickets } from './link-tickets.ts';
import { type KeptAttachments, keepAttachments } from './mail-attachments.ts';
import { fingerprintOf, type MailContext, mailContext, mailKey } from './mail-facts.ts';
import type { MailPart } from './open-ticket.ts';
import { fallbackGroup } from './mailboxes.ts';
import { openForCustomer } from './open-for-customer.ts';
import { EVERY_TICKET } from './reach.queries.ts';
import { replyToTicket } from './reply-to-ticket.ts';
import { routeMail } from './route-mail.ts';
import type { SenderAuthentication } from './ticket.ts';

type MailCtx = OutsideCtx<'secrets' | 'mailParser' | 'mailAuthenticator'>;

const NOTHING_KEPT: KeptAttachments = { files: [], withheld: [] };

/**
 * Reads a stored mail and does what it asks, once: parsing and files outside any transaction, everything else in one.
 * A failure is written on the mail, which stays as it came, and thrown on for the job to try again.
 */
export async function processInboundMail(ctx: MailCtx, input: { readonly inboundId: string }): Promise<void> {
  const inbound = await ctx.transaction((tx) => findRaw(tx.db, input.inboundId, EVERY_TICKET));
  if (!inbound || !isWaiting(inbound)) return;
  try {
    const mail = await ctx.ports.mailParser.parse(inbound.raw);
    const authentication = await authenticationOf(ctx, inbound, mail);
    const kept = await attachmentsFor(ctx, inbound, mail, authentication);
    await ctx.transaction((tx) => fileMail(tx, inbound, mail, authentication, kept));
  } catch (error) {
    await recordFailure(ctx, inbound.id, error);
    throw error;
  }
}

const isWaiting = (inbound: InboundMail): boolean => inbound.state === 'received' || inbound.state === 'failed';

/**
 * What is known of the sender. What was judged once stays: keys of domains are withdrawn, and a mail that waits for a
 * person for a month would lose its proof.
 */
export async function authenticationOf(
  ctx: OutsideCtx<'mailAuthenticator'>,
  inbound: InboundMail & { readonly raw: Buffer },
  mail: ParsedMail,
): Promise<MailAuthentication> {
  const { authentication, authenticationDetail, raw, remoteAddress, helo, envelopeFrom } = inbound;
  if (authentication !== null) return { result: authentication, detail: authenticationDetail ?? '' };
  const statedResults = mail.authenticationResults;
  return ctx.ports.mailAuthenticator.judge({ raw, remoteAddress, helo, envelopeFrom, statedResults });
}

/** Stores files only for a mail that will have a place for them. */
async function attachmentsFor(
  ctx: MailCtx,
  inbound: InboundMail,
  mail: ParsedMail,
  authentication: MailAuthentication,
): Promise<KeptAttachments> {
  if (mail.attachments.length === 0) return NOTHING_KEPT;
  const routing = await ctx.transaction(async (tx) =>
    routeMail((await mailContext(tx, inbound, mail, authentication)).facts),
  );
  const enters = routing.to === 'ticket' || routing.to === 'new_ticket';
  return enters ? keepAttachments(ctx, inbound.id, mail) : NOTHING_KEPT;
}

async function fileMail(
  ctx: Ctx<'secrets'>,
  seen: InboundMail & { readonly raw: Buffer },
  mail: ParsedMail,
  authentication: MailAuthentication,
  kept: KeptAttachments,
): Promise<void> {
  const inbound = await lockInbound(ctx.db, seen.id, EVERY_TICKET);
  if (!inbound || !isWaiting(inbound)) return;
  const mailId = mailKey(mail, seen.raw);
  const facts = factsOf(mail, mailId, authentication);
  const fingerprint = fingerprintOf(mail);
  const holder = await claimMailId(ctx.db, { mailId, fingerprint, inboundId: inbound.id });
  const handling = holder
    ? await repeated(ctx, inbound, holder)
    : await deliver(ctx, inbound, mail, await mailContext(ctx, inbound, mail, authentication), kept);
  updateInbound(ctx.db, inbound.id, handling, facts);
}

export function factsOf(mail: ParsedMail, mailId: string, authentication: MailAuthentication): MailFacts {
  return {
    classification: `${mail.classification.kind}: ${mail.classification.reason}`.slice(0, 200),
    mailId,
    fromEmail: mail.from?.address.toLowerCase().slice(0, 320) ?? null,
    fromName: mail.from?.name.slice(0, 200) ?? null,
    subject: mail.subject.slice(0, 500),
    authentication,
  };
}

/** The same mail by another way is done already; another mail under the same Message-ID is for a person to look at. */
async function repeated(
  ctx: Ctx,
  inbound: InboundMail,
  holder: { readonly inboundId: string; readonly same: boolean },
): Promise<Handling> {
  const first = await findInbound(ctx.db, holder.inboundId);
  const ticketId = first?.ticketId ?? null;
  if (!holder.same) return quarantine(ctx, inbound.id, 'message_id_reused', ticketId);
  await emit(ctx, mailProcessed, { inboundId: inbound.id, outcome: 'duplicate', ticketId });
  const handled = { state: 'processed', reason: 'duplicate' } as const;
  return { ...handled, ticketId, messageId: first?.messageId ?? null, at: ctx.now() };
}

async function deliver(
  ctx: Ctx,
  inbound: InboundMail,
  mail: ParsedMail,
  context: MailContext,
  kept: KeptAttachments,
): Promise<Handling> {
  const routing = routeMail(context.facts);
  if (routing.to === 'quarantine') return quarantine(ctx, inbound.id, routing.reason, routing.ticketId);
  const done = { state: 'processed', at: ctx.now() } as const;
  if (routing.to === 'note') {
    return {
      ...done,
      reason: 'bounce',
      ...(await noteMail(ctx, inbound, mail, context.facts.authentication, kept, routing.ticketId)),
    };
  }
  const written = await writeMail(ctx, inbound, mail, context, kept, routing.to === 'ticket' ? routing.ticketId : null);
  if (routing.to === 'new_ticket' && routing.relatedTo)
    await linkTickets(ctx, { from: written.ticketId, to: routing.relatedTo, kind: 'related' });
  return { ...done, reason: null, ...written };
}

/** Puts the mail into a ticket as a note, which only colleagues read. */
export async function noteMail(
  ctx: Ctx,
  inbound: InboundMail,
  mail: ParsedMail,
  authentication: SenderAuthentication,
  kept: KeptAttachments,
  ticketId: string,
): Promise<{ ticketId: string; messageId: string }> {
  const { text, part } = contentOf(mail, inbound.id, authentication, kept);
  const from = mail.from?.address ?? 'mailer-daemon';
  const attachmentIds = kept.files.map(({ fileId }) => fileId);
  const { messageId } = await addNote(ctx, { ticketId, text, attachmentIds, mail: { ...part, from } });
  return { ticketId, messageId };
}

/** Puts the mail into `ticketId` as its sender's reply, or into a new ticket. Folded, never cut. */
export async function writeMail(
  ctx: Ctx,
  inbound: InboundMail,
  mail: ParsedMail,
  context: MailContext,
  kept: KeptAttachments,
  ticketId: string | null,
): Promise<{ ticketId: string; messageId: string }> {
  const { sender, mailbox, facts } = context;
  const { text, part } = contentOf(mail, inbound.id, facts.authentication, kept);
  const subject = mail.subject.trim() === '' ? '—' : mail.subject;
  const shared = {
    text,
    subject,
    mail: part,
    channel: 'email' as const,
    attachments: kept.files,
    // What has no return path wants no answer (RFC 3834 §2).
    mayBeAcknowledged: mail.classification.kind === 'human' && inbound.envelopeFrom !== '',
  };
  if (ticketId !== null) return replyToTicket(ctx, { ...shared, ticketId, author: sender });
  const ticket = { ...shared, mailboxId: mailbox?.id ?? null, requester: sender };
  const opened = await openForCustomer(ctx, ticket, mailbox?.groupId ?? (await fallbackGroup(ctx)));
  return { ticketId: opened.id, messageId: opened.messageId };
}

function contentOf(
  mail: ParsedMail,
  inboundId: string,
  authentication: SenderAuthentication,
  kept: KeptAttachments,
): { text: string; part: MailPart } {
  const { visible, quoted } = foldReply(mail.text);
  const mailId = mail.messageId !== null && mail.messageId.length <= 400 ? mail.messageId : null;
  return {
    text: visible,
    part: { quoted, html: mail.html, mailId, inboundId, withheld: kept.withheld, authentication },
  };
}

async function quarantine(ctx: Ctx, inboundId: string, reason: string, ticketId: string | null): Promise<Handling> {
  await emit(ctx, mailQuarantined, { inboundId, reason, ticketId });
  return { state: 'quarantined', reason, ticketId, messageId: null, at: ctx.now() };
}

async function recordFailure(ctx: Ctx, inboundId: string, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown').slice(0, 300);
  await ctx.transaction(async (tx) => {
    const attempts = await updateFailed(tx.db, inboundId, reason);
    if (attempts !== null) await emit(tx, mailFailed, { inboundId, attempts, reason });
  });
}
