import type { ParsedMail as LibraryMail } from 'mailparser';
import { cleanText, truncate } from './clean-text.ts';
import { type HeaderField, headerValue } from './header-block.ts';
import { htmlToText } from './html-to-text.ts';
import type { MailLimits } from './limits.ts';
import type { MailWarning } from './message.ts';

type BodySource = {
  readonly mail: LibraryMail;
  readonly raw: Uint8Array;
  readonly bodyStart: number;
  readonly fields: readonly HeaderField[];
};

/**
 * The best plain text of a mail. Never empty when somebody wrote something: HTML without a text part is
 * converted, and a body whose structure nobody understands is given as it stands.
 */
export function readBodyText(source: BodySource, limits: MailLimits, warnings: MailWarning[]): string {
  const text = findText(source, limits, warnings);
  if (text.length > limits.textLength) warnings.push('text_limit');
  const kept = cleanText(truncate(text, limits.textLength));
  if (kept.includes('\ufffd')) warnings.push('charset');
  return kept;
}

function findText({ mail, raw, bodyStart, fields }: BodySource, limits: MailLimits, warnings: MailWarning[]): string {
  const type = headerValue(fields, 'content-type') ?? '';
  const stated = mail.text ?? '';
  const html = typeof mail.html === 'string' ? mail.html : '';
  if (html.trim() !== '' && (stated.trim() === '' || /^\s*text\/html/i.test(type))) {
    const converted = html.length > limits.htmlLength ? null : htmlToText(html);
    if (converted !== null) return converted;
    warnings.push('html_not_converted');
    return stated.trim() === '' ? stripTags(html.slice(0, limits.htmlLength)) : stated;
  }
  if (stated.trim() !== '' || html.trim() !== '') return stated;

  // A header block without any field is no header block: somebody piped plain text.
  const start = fields.length === 0 ? 0 : bodyStart;
  const unknownType = type !== '' && !/^\s*[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.test(type);
  if (mail.attachments.length > 0 && !unknownType) return stated;
  const body = new TextDecoder('utf-8').decode(raw.subarray(start, start + limits.textLength + 1));
  if (body.trim() === '') return '';
  warnings.push('structure_broken');
  return body;
}

/** Crude and linear: what stands between brackets goes, for markup that no parser may be given. */
function stripTags(html: string): string {
  return html.replace(/<[^<>]{0,1000}>/g, ' ').replace(/ {2,}/g, ' ');
}
