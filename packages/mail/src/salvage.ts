import libmime from 'libmime';
import { classifyMail } from './classify.ts';
import { cleanLine, cleanText, truncate } from './clean-text.ts';
import { type HeaderField, headerValue, readHeaderBlock } from './header-block.ts';
import type { MailLimits } from './limits.ts';
import { readMessageIds } from './message-ids.ts';
import type { MailAddress, MailWarning, ParsedMail } from './message.ts';

const salvagedHeader = { bytes: 64 * 1024, lines: 500 };

/**
 * The mail when nothing cleverer worked: subject, sender and thread from the first 64 kB of headers, the body
 * as it stands. Linear, uses no library, never throws: whoever wrote is still heard.
 */
export function salvageMail(raw: Uint8Array, limits: MailLimits, warnings: readonly MailWarning[]): ParsedMail {
  const { fields, end } = readHeaderBlock(raw, 0, salvagedHeader);
  const from = salvageFrom(fields);
  const subject = readSubject(fields, limits);
  const body = new TextDecoder('utf-8').decode(raw.subarray(end, end + limits.textLength));
  return {
    messageId: readMessageIds(headerValue(fields, 'message-id') ?? '', 1)[0] ?? null,
    inReplyTo: readMessageIds(headerValue(fields, 'in-reply-to') ?? '', 1)[0] ?? null,
    references: readMessageIds(headerValue(fields, 'references') ?? '', limits.references),
    from,
    replyTo: null,
    to: [],
    cc: [],
    deliveredTo: [],
    subject,
    date: null,
    text: cleanText(truncate(body, limits.textLength)),
    html: null,
    attachments: [],
    classification: classifyMail({ fields, fromAddress: from?.address ?? '', subject }),
    bounce: null,
    authenticationResults: readAuthenticationResults(fields),
    returnPath: readReturnPath(fields),
    warnings: [...new Set<MailWarning>([...warnings, ...(from ? [] : ['from_unreadable' as const])])],
  };
}

/** The subject, decoded, on one line and bounded. */
export function readSubject(fields: readonly HeaderField[], limits: MailLimits): string {
  const raw = headerValue(fields, 'subject')?.slice(0, limits.subjectLength * 20) ?? '';
  return cleanLine(libmime.decodeWords(raw), limits.subjectLength);
}

/** Authentication-Results as stated, at most ten of 2 000 characters. */
export function readAuthenticationResults(fields: readonly HeaderField[]): string[] {
  return fields
    .filter((field) => field.name === 'authentication-results')
    .slice(0, 10)
    .map((field) => cleanLine(field.value, 2_000));
}

/** Return-Path without its brackets: empty for the null sender, null when absent. */
export function readReturnPath(fields: readonly HeaderField[]): string | null {
  const value = headerValue(fields, 'return-path');
  return value === null ? null : cleanLine(value.replace(/[<>]/g, ''), 320).toLowerCase();
}

function salvageFrom(fields: readonly HeaderField[]): MailAddress | null {
  const stated = fields.filter((field) => field.name === 'from');
  const value = stated[0]?.value.slice(0, 2_000) ?? '';
  const found = value.match(/[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,253}/g) ?? [];
  const address = found[0]?.toLowerCase();
  // Two addresses in one field may be a disguise; without a real parser nobody is believed.
  if (stated.length !== 1 || address === undefined || found.length > 1) return null;
  return { address, name: '' };
}
