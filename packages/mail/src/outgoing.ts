import { isPlainAddress } from './addr-spec.ts';
import { LOOP_HEADER } from './message.ts';
import { MailSendError, type OutgoingMail } from './send.ts';

const maxRecipients = 50;
const maxLine = 2_000;
const maxSubject = 900;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const identifier = /^<[^<>\s@"]{1,200}@[^<>\s@"]{1,255}>$/;
const fieldName = /^[A-Za-z][A-Za-z0-9-]{0,75}$/;
const madeElsewhere =
  /^(from|sender|to|cc|bcc|reply-to|return-path|subject|date|message-id|in-reply-to|references|mime-version|received|dkim-signature|authentication-results|content-.*|resent-.*)$/i;

/** What the mail library is given: nothing in it was left to be interpreted. */
export type ComposedMail = {
  readonly from: { name: string; address: string };
  readonly to: { name: string; address: string }[];
  readonly cc: { name: string; address: string }[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly headers: Record<string, string>;
  readonly messageId: string;
  readonly inReplyTo?: string;
  readonly references: string[];
  readonly attachments: {
    filename: string;
    contentType: string;
    content: Buffer;
    contentDisposition: 'attachment' | 'inline';
    cid?: string;
  }[];
  readonly disableFileAccess: true;
  readonly disableUrlAccess: true;
};

/**
 * Checks a mail and prepares it for the wire, with our loop header. Throws MailSendError (permanent,
 * `invalid_mail`) on a line break or control in a header, a bad address, a header that is not the caller's to set.
 * (RT CVE-2012-4730, osTicket 7c5c584, nodemailer CVE-2026-82853: never trust the library alone with this.)
 */
export function composeMail(mail: OutgoingMail): ComposedMail {
  const recipients = mail.to.length + (mail.cc?.length ?? 0);
  if (mail.to.length === 0 || recipients > maxRecipients) refuse('A mail has 1 to 50 recipients.');
  return {
    from: person(mail.from),
    to: mail.to.map(person),
    cc: (mail.cc ?? []).map(person),
    ...(mail.replyTo === undefined ? {} : { replyTo: address(mail.replyTo) }),
    subject: line(mail.subject, 'subject', maxSubject),
    text: mail.text.toWellFormed(),
    ...(mail.html === undefined ? {} : { html: mail.html.toWellFormed() }),
    headers: headers(mail.headers ?? {}),
    messageId: messageId(mail.messageId),
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: messageId(mail.inReplyTo) }),
    references: (mail.references ?? []).slice(-50).map(messageId),
    attachments: (mail.attachments ?? []).map((one) => ({
      filename: line(one.filename, 'filename', 255),
      contentType: /^[\w.+-]+\/[\w.+-]+$/.test(one.contentType) ? one.contentType : refuse('Bad content type.'),
      content: Buffer.from(one.content.buffer, one.content.byteOffset, one.content.byteLength),
      contentDisposition: one.contentId === undefined ? 'attachment' : 'inline',
      ...(one.contentId === undefined ? {} : { cid: contentId(one.contentId) }),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function person(one: { name: string; address: string }): { name: string; address: string } {
  return { name: line(one.name, 'name', 300), address: address(one.address) };
}

function address(value: string): string {
  return isPlainAddress(value) && !control.test(value) ? value : refuse('Bad address.');
}

function messageId(value: string): string {
  return identifier.test(value) && !control.test(value) ? value : refuse('Bad message id.');
}

function contentId(value: string): string {
  return /^[\w.@+-]{1,200}$/.test(value) ? value : refuse('Bad content id.');
}

function headers(given: Readonly<Record<string, string>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(given).slice(0, 50)) {
    if (!fieldName.test(name) || madeElsewhere.test(name)) refuse(`The header ${JSON.stringify(name)} cannot be set.`);
    result[name] = line(value, name, maxLine);
  }
  result[LOOP_HEADER] = '1';
  return result;
}

function line(value: string, what: string, max: number): string {
  if (control.test(value) || value.length > max || !value.isWellFormed())
    refuse(`Bad characters or length in ${what}.`);
  return value;
}

function refuse(message: string): never {
  throw new MailSendError({ permanent: true, code: 'invalid_mail', message });
}
