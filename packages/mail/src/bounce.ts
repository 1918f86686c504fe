import { cleanLine } from './clean-text.ts';
import { type HeaderField, headerValue, readHeaderBlock } from './header-block.ts';
import { readMessageIds } from './message-ids.ts';
import type { BounceDetails } from './message.ts';

type ReportPart = { readonly contentType: string; readonly content: Uint8Array };

const maxRecipients = 50;
const bounds = { bytes: 64 * 1024, lines: 1_000 };

/**
 * Reads a delivery status notification (RFC 3464): who failed, why, and the Message-ID of the mail that did
 * not arrive. `parts` are the attachments with the type that they stated; null when none is a report.
 */
export function readBounce(parts: readonly ReportPart[], top: readonly HeaderField[]): BounceDetails | null {
  const report = parts.find((part) => part.contentType === 'message/delivery-status');
  const returned = parts.find((part) => ['message/rfc822', 'text/rfc822-headers'].includes(part.contentType));
  const original = returned ? readHeaderBlock(returned.content, 0, bounds).fields : [];
  const originalMessageId = readMessageIds(headerValue(original, 'message-id') ?? '', 1)[0] ?? null;
  const recipients = report ? readRecipients(report.content) : failedRecipients(top);
  if (!report && !returned && recipients.length === 0) return null;
  const permanent = recipients.some((one) => one.action === 'failed' && !one.status.startsWith('4'));
  return { originalMessageId, permanent, recipients };
}

function readRecipients(content: Uint8Array): BounceDetails['recipients'] {
  const recipients: BounceDetails['recipients'][number][] = [];
  let position = 0;
  for (let group = 0; group <= maxRecipients && position < content.length; group += 1) {
    const block = readHeaderBlock(content, position, bounds);
    position = block.end;
    const recipient = headerValue(block.fields, 'final-recipient') ?? headerValue(block.fields, 'original-recipient');
    if (recipient === null) continue;
    recipients.push({
      address: cleanLine(recipient.replace(/^[^;]{0,40};/, ''), 320).toLowerCase(),
      action: cleanLine(headerValue(block.fields, 'action') ?? '', 40).toLowerCase(),
      status: /[245]\.\d{1,3}\.\d{1,3}/.exec(headerValue(block.fields, 'status') ?? '')?.[0] ?? '',
      diagnostic: cleanLine(headerValue(block.fields, 'diagnostic-code') ?? '', 500),
    });
  }
  return recipients;
}

function failedRecipients(top: readonly HeaderField[]): BounceDetails['recipients'] {
  const stated = headerValue(top, 'x-failed-recipients')?.slice(0, 8_000) ?? '';
  return stated
    .split(',')
    .map((address) => cleanLine(address, 320).toLowerCase())
    .filter((address) => address.includes('@'))
    .slice(0, maxRecipients)
    .map((address) => ({ address, action: 'failed', status: '', diagnostic: '' }));
}
