import { createHmac, timingSafeEqual } from 'node:crypto';
import { fromBase32, toBase32 } from './base32.ts';

/** One secret to sign with; when reading, several may be valid while a secret is being replaced. */
type Secrets = string | readonly string[];

// 80 bits keep the local part within 64 octets (RFC 5321 §4.5.3.1.1) for a mailbox name of up to 20; a
// Message-ID has room for 128. A forger has no oracle but the mail listener, which is limited per connection.
const addressMac = 10;
const messageMac = 16;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * `support@host` → `support+<ticket>.<mac>@host`: who answers to it speaks of that ticket, and nobody can make
 * one up. It proves which ticket, never who writes. Throws RangeError when the local part would exceed 64 octets.
 */
export function replyAddress(input: { mailbox: string; ticketId: string; secret: string }): string {
  const at = input.mailbox.lastIndexOf('@');
  const local = input.mailbox.slice(0, at);
  const id = encodeId(input.ticketId);
  const signed = `${local}+${id}.${toBase32(mac('reply-address', id, input.secret, addressMac))}`;
  if (at < 1 || signed.length > 64) throw new RangeError('The name of the mailbox must have 1 to 20 characters.');
  return `${signed}${input.mailbox.slice(at)}`;
}

/** The ticket that a reply address of ours names, or null: foreign, forged or broken. Case does not matter. */
export function readReplyAddress(address: string, secret: Secrets): string | null {
  const match = /^[^+@\s]{1,64}\+([a-z2-7]{26})\.([a-z2-7]{16})@[^@\s]{1,255}$/i.exec(address.slice(0, 400));
  const id = match?.[1]?.toLowerCase();
  if (id === undefined || !verify('reply-address', id, match?.[2] ?? '', secret, addressMac)) return null;
  return decodeId(id);
}

/** `<ticket.message.mac@host>`, a Message-ID (RFC 5322 §3.6.4) that an answer brings back in its References. */
export function outgoingMessageId(input: {
  ticketId: string;
  messageId: string;
  host: string;
  secret: string;
}): string {
  const ids = `${encodeId(input.ticketId)}.${encodeId(input.messageId)}`;
  return `<${ids}.${toBase32(mac('message-id', ids, input.secret, messageMac))}@${input.host}>`;
}

/** What a Message-ID of ours names, or null: foreign, forged or broken. */
export function readMessageId(id: string, secret: Secrets): { ticketId: string; messageId: string } | null {
  const match = /^<([a-z2-7]{26})\.([a-z2-7]{26})\.([a-z2-7]{26})@[^@<>\s]{1,255}>$/i.exec(id.slice(0, 400));
  if (!match) return null;
  const ticket = (match[1] ?? '').toLowerCase();
  const message = (match[2] ?? '').toLowerCase();
  if (!verify('message-id', `${ticket}.${message}`, match[3] ?? '', secret, messageMac)) return null;
  const ticketId = decodeId(ticket);
  const messageId = decodeId(message);
  return ticketId === null || messageId === null ? null : { ticketId, messageId };
}

/** `[T-1042]`, for people. It proves nothing: the sender must belong to the ticket. */
export function subjectToken(number: string): string {
  return `[${number}]`;
}

/** The first ticket number in brackets in a subject, or null. The first, because ours is put in front. */
export function readSubjectToken(subject: string): string | null {
  return /\[([A-Z]{1,5}-\d{1,12})\]/.exec(subject.slice(0, 1_000))?.[1] ?? null;
}

function encodeId(id: string): string {
  if (!uuid.test(id)) throw new TypeError('A ticket or message id is a UUID.');
  return toBase32(Buffer.from(id.replaceAll('-', ''), 'hex'));
}

function decodeId(text: string): string | null {
  const bytes = fromBase32(text);
  if (bytes?.length !== 16) return null;
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** `purpose` keeps a signature made for one use from being valid for another. */
function mac(purpose: string, value: string, secret: string, length: number): Buffer {
  if (secret === '') throw new TypeError('A secret is needed.');
  return createHmac('sha256', secret).update(`${purpose}\0${value}`).digest().subarray(0, length);
}

function verify(purpose: string, value: string, stated: string, secret: Secrets, length: number): boolean {
  const bytes = fromBase32(stated);
  if (bytes?.length !== length) return false;
  const secrets = typeof secret === 'string' ? [secret] : secret;
  return secrets.some((one) => timingSafeEqual(bytes, mac(purpose, value, one, length)));
}
