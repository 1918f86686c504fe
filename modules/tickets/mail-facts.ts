import { type Speaker, speakerAt } from '@cm/customers';
import { staffMembers } from '@cm/identity';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import type { MailAuthentication } from '@cm/mail/authenticate';
import type { ParsedMail } from '@cm/mail/message';
import { readMessageId, readReplyAddress, readSubjectToken } from '@cm/mail/thread';
import { type InboundMail, isParticipant } from './inbound-mail.queries.ts';
import { mailboxFor, type Mailbox } from './mailboxes.ts';
import { mailSecret } from './mail-secret.ts';
import type { Requester } from './open-ticket.ts';
import { EVERY_TICKET } from './reach.queries.ts';
import type { RoutingFacts, Target } from './route-mail.ts';
import { readTicketNumber } from './ticket.ts';
import { findTicket, findTicketByNumber, type Ticket } from './ticket.queries.ts';

/** Everything that the database knows about a mail. */
export interface MailContext {
  readonly facts: RoutingFacts;
  readonly mailbox: Mailbox | null;
  readonly sender: Requester;
}

const UNCLEAR = new Set(['from_absent', 'from_multiple', 'from_unreadable', 'from_name_shows_other_address']);
/** The right of a contact to write tickets for their customer. */
const TICKETS = 'portal.tickets';
/** Characters of a mail that are searched for a customer's number. */
const MAX_EVIDENCE = 20_000;
const MAX_ADDRESSES = 20;
const MAX_REFERENCES = 20;

/** Looks up what `routeMail` decides on. Reads only. */
export async function mailContext(
  ctx: Ctx<'secrets'>,
  inbound: InboundMail,
  mail: ParsedMail,
  authentication: MailAuthentication,
): Promise<MailContext> {
  const stated = (mail.from?.address ?? '').toLowerCase();
  // Longer than an address may be (RFC 5321 §4.5.3.1.3): no sender that anything could be sent to.
  const address = stated.length > 254 ? '' : stated;
  const [mailbox, speaker, colleagues, ownMailbox] = await Promise.all([
    mailboxFor(ctx, inbound.recipient),
    address === '' ? null : speakerAt(ctx, address),
    address === '' ? [] : staffMembers(ctx),
    address === '' ? null : mailboxFor(ctx, address),
  ]);
  const secret = mailSecret(ctx);
  const signedId = signedTicket(inbound, mail, secret);
  const answered =
    signedId === null ? undefined : await findTicket(ctx.db, { id: signedId, customerId: null, reach: EVERY_TICKET });
  const token = answered === undefined ? readSubjectToken(mail.subject) : null;
  const number = token?.startsWith('T-') ? readTicketNumber(token) : null;
  const numbered = number === null ? undefined : await findTicketByNumber(ctx.db, number, { reach: EVERY_TICKET });
  const sender = senderOf(mail, address, speaker, (answered ?? numbered)?.customerId ?? null);
  const target = async (ticket: Ticket | undefined): Promise<Target | null> =>
    ticket ? { ticketId: ticket.id, senderBelongs: await belongs(ctx, ticket, sender) } : null;
  const bounced = readMessageId(mail.bounce?.originalMessageId ?? '', secret)?.ticketId ?? null;
  return {
    mailbox,
    sender,
    facts: {
      kind: mail.classification.kind,
      hasMailbox: mailbox !== null,
      senderClear: address !== '' && !mail.warnings.some((warning) => UNCLEAR.has(warning)),
      authentication: authentication.result,
      fromStaff: colleagues.some((colleague) => colleague.email === address),
      fromOwnMailbox: ownMailbox !== null,
      signed: await target(answered),
      token: await target(numbered),
      bounced: bounced === null ? null : await existing(ctx, bounced),
    },
  };
}

/**
 * For whom a mail speaks. Somebody with a part in several customers speaks for that of the ticket they answer, or for the
 * one whose number stands in the mail; where nothing says it, for nobody: a person decides. Whoever may not write tickets
 * for a customer writes for themselves, by mail as in the portal.
 */
function senderOf(mail: ParsedMail, email: string, speaker: Speaker | null, answered: string | null): Requester {
  const may = speaker?.memberships.filter(({ permissions }) => permissions.includes(TICKETS)) ?? [];
  const written = `${mail.subject}\n${mail.text.slice(0, MAX_EVIDENCE)}`.toUpperCase();
  const named = may.filter((one) => new RegExp(`(?<![A-Z0-9-])${one.number}(?![0-9])`).test(written));
  const [only] = may.length === 1 ? may : named.length === 1 ? named : [];
  const acting = may.find(({ customerId }) => customerId === answered) ?? only;
  const name = may.length > 0 ? speaker?.name : undefined;
  return {
    email,
    name: name ?? mail.from?.name ?? '',
    userId: acting ? (speaker?.userId ?? null) : null,
    customerId: acting?.customerId ?? null,
    contactId: acting?.contactId ?? null,
  };
}

/** The ticket named by a signature: first the address it came to, then the newest Message-ID of ours it answers. */
function signedTicket(inbound: InboundMail, mail: ParsedMail, secret: string): string | null {
  const addresses = [inbound.recipient, ...mail.deliveredTo, ...[...mail.to, ...mail.cc].map((one) => one.address)];
  for (const address of addresses.slice(0, MAX_ADDRESSES)) {
    const id = readReplyAddress(address, secret);
    if (id !== null) return id;
  }
  for (const id of [mail.inReplyTo ?? '', ...mail.references.toReversed()].slice(0, MAX_REFERENCES)) {
    const named = readMessageId(id, secret);
    if (named) return named.ticketId;
  }
  return null;
}

/** Somebody who speaks for the ticket's customer today, whom an agent let in, or whose address alone the ticket has. */
async function belongs(ctx: Ctx, ticket: Ticket, sender: Requester): Promise<boolean> {
  if (sender.email === '') return false;
  if (sender.customerId !== null && sender.customerId === ticket.customerId) return true;
  // A contact's own ticket is closed to them with their rights; an agent who wrote to an address wants its answer.
  const byAddress = ticket.contactId === null || ticket.channel === 'agent';
  if (byAddress && sender.email === ticket.requesterEmail) return true;
  return isParticipant(ctx.db, ticket.id, sender.email);
}

async function existing(ctx: Ctx, id: string): Promise<string | null> {
  return (await findTicket(ctx.db, { id, customerId: null, reach: EVERY_TICKET }))?.id ?? null;
}

/** What makes two mails with one Message-ID the same mail, whatever servers added on the way. */
export function fingerprintOf(mail: ParsedMail): Buffer {
  return sha256(JSON.stringify([mail.from?.address ?? null, mail.subject, mail.date, mail.text]));
}

/** The Message-ID as a key: a mail without one is known by its bytes, an endless one by its digest. */
export function mailKey(mail: ParsedMail, raw: Uint8Array): string {
  if (mail.messageId === null) return `sha256:${sha256(raw).toString('hex')}`;
  return mail.messageId.length > 400 ? `sha256:${sha256(mail.messageId).toString('hex')}` : mail.messageId;
}
