import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { simpleParser, type Attachment } from 'mailparser';
import { readAddresses, readFrom } from './addresses.ts';
import { safeFilename } from './attachment-name.ts';
import { readBounce } from './bounce.ts';
import { classifyMail } from './classify.ts';
import { readBodyText } from './body-text.ts';
import { cleanLine, cleanText, truncate } from './clean-text.ts';
import { normaliseContentType } from './content-type.ts';
import { type HeaderField, headerValue, headerValues, readHeaderBlock } from './header-block.ts';
import type { MailLimits } from './limits.ts';
import { readMessageIds } from './message-ids.ts';
import type { MailAttachment, MailWarning, ParsedMail } from './message.ts';
import { readAuthenticationResults, readReturnPath, readSubject, salvageMail } from './salvage.ts';
import { boundStructure } from './structure.ts';

const sliceBytes = 64 * 1024;

/**
 * Reads one raw mail into a ParsedMail. Total: whatever the bytes are, it answers, at worst with what
 * `salvageMail` finds. Runs inside the worker, because a hostile mail may still make it slow.
 */
export async function readMail(message: Uint8Array, limits: MailLimits): Promise<ParsedMail> {
  try {
    const bounded = boundStructure(message, limits);
    return await readBounded(bounded.raw, limits, [...bounded.warnings]);
  } catch {
    return salvageMail(message, limits, ['parse_failed']);
  }
}

async function readBounded(raw: Uint8Array, limits: MailLimits, warnings: MailWarning[]): Promise<ParsedMail> {
  const { fields, end: bodyStart } = readHeaderBlock(raw, 0, {
    bytes: limits.headerBytes,
    lines: limits.headerLines + 1,
  });
  const mail = await simpleParser(asInput(raw), {
    keepCidLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    keepDeliveryStatus: true,
    checksumAlgo: false,
    maxHtmlLengthToParse: limits.htmlLength,
    maxHeadSize: limits.headerBytes * 2,
    maxChildNodes: limits.parts + 1,
  });

  const { from, warnings: fromWarnings } = readFrom(headerValues(fields, 'from'));
  warnings.push(...fromWarnings);
  const to = readAddresses(headerValues(fields, 'to'), limits.recipients).list;
  const cc = readAddresses(headerValues(fields, 'cc'), limits.recipients).list;
  if (to.length > limits.recipients || cc.length > limits.recipients) warnings.push('recipient_limit');
  if (mail.attachments.length > limits.attachments) warnings.push('attachment_limit');
  const messageId = readMessageIds(headerValue(fields, 'message-id') ?? '', 1)[0] ?? null;
  if (messageId === null) warnings.push('message_id_missing');
  const subject = readSubject(fields, limits);
  const classification = classifyMail({ fields, fromAddress: from?.address ?? '', subject });
  const parts = mail.attachments.map((one) => ({ contentType: one.contentType.toLowerCase(), content: one.content }));

  return {
    messageId,
    inReplyTo: readMessageIds(headerValue(fields, 'in-reply-to') ?? '', 1)[0] ?? null,
    references: readMessageIds(headerValues(fields, 'references').join(' '), limits.references),
    from,
    replyTo: readAddresses(headerValues(fields, 'reply-to'), 10).list[0] ?? null,
    to: to.slice(0, limits.recipients),
    cc: cc.slice(0, limits.recipients),
    deliveredTo: readDeliveredTo(fields, limits),
    subject,
    date: readDate(fields, warnings),
    text: readBodyText({ mail, raw, bodyStart, fields }, limits, warnings),
    html: readHtml(mail.html, limits, warnings),
    attachments: mail.attachments.slice(0, limits.attachments).map(toAttachment),
    classification,
    bounce: classification.kind === 'bounce' ? readBounce(parts, fields) : null,
    authenticationResults: readAuthenticationResults(fields),
    returnPath: readReturnPath(fields),
    warnings: [...new Set(warnings)],
  };
}

/** A large mail goes in by small writes, which keep the parser's queues short. */
function asInput(raw: Uint8Array): Buffer | Readable {
  const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  return whole.length <= sliceBytes ? whole : Readable.from(slices(whole), { objectMode: false });
}

function* slices(whole: Buffer): Generator<Buffer> {
  for (let at = 0; at < whole.length; at += sliceBytes) yield whole.subarray(at, at + sliceBytes);
}

function readHtml(html: string | false | undefined, limits: MailLimits, warnings: MailWarning[]): string | null {
  if (html === undefined || html === false) return null;
  if (html.length > limits.htmlLength) warnings.push('html_limit');
  return cleanText(truncate(html, limits.htmlLength));
}

function readDate(fields: readonly HeaderField[], warnings: MailWarning[]): string | null {
  const stated = headerValue(fields, 'date');
  if (stated === null) return null;
  const date = new Date(stated.slice(0, 100));
  // Years that PostgreSQL or people would not understand are a broken clock, not a date.
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1970 || date.getUTCFullYear() > 2200) {
    warnings.push('date_unreadable');
    return null;
  }
  return date.toISOString();
}

function readDeliveredTo(fields: readonly HeaderField[], limits: MailLimits): string[] {
  const values = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap((name) => headerValues(fields, name));
  const addresses = readAddresses(values, limits.recipients).list.map((one) => one.address);
  return [...new Set(addresses)].slice(0, limits.recipients);
}

function toAttachment(one: Attachment, index: number): MailAttachment {
  // A copy of exactly these bytes, so that the buffer can be handed over to the other thread.
  const content = new Uint8Array(one.content);
  const contentType = normaliseContentType(one.contentType);
  const stated = one.filename ?? (contentType === 'message/rfc822' ? `message-${index + 1}.eml` : undefined);
  const contentId = one.cid === undefined ? null : cleanLine(one.cid, 500);
  return {
    filename: safeFilename(stated, index + 1),
    contentType,
    contentId: contentId === '' ? null : contentId,
    inline: one.contentDisposition === 'inline' || (one.related === true && one.contentDisposition !== 'attachment'),
    size: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    content,
  };
}
