import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { mailDecided } from './events.ts';
import { findRaw, type InboundMail, insertParticipant, lockInbound, updateInbound } from './inbound-mail.queries.ts';
import { keepAttachments } from './mail-attachments.ts';
import { mailContext, mailKey } from './mail-facts.ts';
import { problems } from './problems.ts';
import { authenticationOf, factsOf, noteMail, writeMail } from './process-inbound-mail.ts';
import { reachOf } from './reach.ts';
import { visibleTicket } from './visible-ticket.ts';

/** Empty when the envelope names nobody that a ticket could have as its requester. */
const envelopeSender = ({ envelopeFrom }: InboundMail): string =>
  /^[\x21-\x7e]{1,254}$/.test(envelopeFrom) && envelopeFrom.includes('@') ? envelopeFrom.toLowerCase() : '';

const reviewable = (mail: InboundMail): boolean => mail.state === 'quarantined' || mail.state === 'failed';

/**
 * An agent lets a mail in: into `ticketId` as its sender's reply (who from then on belongs to that ticket), or as a
 * new ticket. What comes from a colleague's address enters a ticket as a note: nobody can tell whether the colleague
 * wrote it, and neither the customer's words nor ours may be made of it. Call it outside a transaction: it parses and
 * stores files.
 *
 * @throws ProblemError `tickets.not_found`, `tickets.mail_decided`
 */
export async function acceptMail(
  outer: OutsideCtx<'secrets' | 'mailParser' | 'mailAuthenticator'>,
  input: { readonly inboundId: string; readonly ticketId: string | null },
): Promise<{ ticketId: string; messageId: string }> {
  const inbound = await outer.transaction(async (ctx) => {
    const found = await findRaw(ctx.db, input.inboundId, await reachOf(ctx));
    if (!found) throw problems.not_found();
    if (!reviewable(found)) throw problems.mail_decided({ state: found.state });
    if (input.ticketId !== null) await visibleTicket(ctx, input.ticketId);
    return found;
  });
  const mail = await outer.ports.mailParser.parse(inbound.raw);
  const authentication = await authenticationOf(outer, inbound, mail);
  const kept = await keepAttachments(outer, inbound.id, mail);
  return outer.transaction(async (ctx) => {
    const locked = await lockReviewable(ctx, inbound.id);
    const context = await mailContext(ctx, inbound, mail, authentication);
    // Whoever cannot be read from the mail is at least who the envelope says.
    const email = context.sender.email || envelopeSender(inbound) || 'unknown@sender.invalid';
    const sender = { ...context.sender, email };
    const noted = context.facts.fromStaff ? input.ticketId : null;
    const written = noted
      ? await noteMail(ctx, inbound, mail, authentication.result, kept, noted)
      : await writeMail(ctx, inbound, mail, { ...context, sender }, kept, input.ticketId);
    if (input.ticketId !== null && noted === null) await insertParticipant(ctx.db, written.ticketId, email, ctx.now());
    const handling = { state: 'processed' as const, reason: 'accepted', ...written, at: ctx.now() };
    updateInbound(ctx.db, inbound.id, handling, factsOf(mail, mailKey(mail, inbound.raw), authentication));
    await announce(ctx, locked, 'accepted', written.ticketId);
    return { ticketId: written.ticketId, messageId: written.messageId };
  });
}

/** An agent sets a mail aside. Its bytes are kept. @throws ProblemError `tickets.not_found`, `tickets.mail_decided` */
export function discardMail(outer: Ctx, input: { readonly inboundId: string }): Promise<void> {
  return outer.transaction(async (ctx) => {
    const locked = await lockReviewable(ctx, input.inboundId);
    const { reason, ticketId } = locked;
    const handling = { state: 'discarded' as const, reason, ticketId, messageId: null, at: ctx.now() };
    updateInbound(ctx.db, locked.id, handling, null);
    await announce(ctx, locked, 'discarded', ticketId);
  });
}

async function lockReviewable(ctx: Ctx, id: string): Promise<InboundMail> {
  const locked = await lockInbound(ctx.db, id, await reachOf(ctx));
  if (!locked) throw problems.not_found();
  if (!reviewable(locked)) throw problems.mail_decided({ state: locked.state });
  return locked;
}

function announce(ctx: Ctx, mail: InboundMail, decision: 'accepted' | 'discarded', ticketId: string | null) {
  const before = `${mail.state}: ${mail.reason ?? ''}`;
  return emit(ctx, mailDecided, { inboundId: mail.id, decision, before, ticketId });
}
