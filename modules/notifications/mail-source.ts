import { ensureInvoicePdf } from '@cm/billing';
import { filesByIds, readFileOf } from '@cm/files';
import type { Ctx } from '@cm/kit/ctx';
import type { MailAddress } from '@cm/mail/message';
import type { OutgoingAttachment } from '@cm/mail/send';
import { subjectToken } from '@cm/mail/thread';
import { ensureQuotePdf } from '@cm/sales';
import { messageForMail } from '@cm/tickets';
import type { MailSource } from './delivery.ts';
import { oneLine } from './liquid.ts';

/** What a mail carries beside its template. */
export interface SourcedMail {
  readonly content: string | null;
  readonly marker: string | null;
  readonly subjectToken: string | null;
  readonly from: MailAddress | null;
  readonly replyTo: string | null;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly fileIds: readonly string[];
}

const NOTHING: SourcedMail = {
  content: null,
  marker: null,
  subjectToken: null,
  from: null,
  replyTo: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  fileIds: [],
};

/** Outside a transaction: a PDF that is not kept yet is rendered first. Null when there is nothing to carry. */
export async function sourcedMail(ctx: Ctx, source: MailSource): Promise<SourcedMail | null> {
  switch (source.type) {
    case 'quote_pdf':
      return { ...NOTHING, fileIds: [(await ensureQuotePdf(ctx, source.id)).fileId] };
    case 'invoice_pdf':
      return { ...NOTHING, fileIds: [(await ensureInvoicePdf(ctx, source.id)).id] };
    case 'ticket_message':
      return ticketMail(ctx, source.id);
  }
}

async function ticketMail(ctx: Ctx, messageId: string): Promise<SourcedMail | null> {
  const mail = await messageForMail(ctx, messageId);
  if (!mail) return null;
  return {
    content: mail.kind === 'answer' ? mail.text : null,
    marker: mail.marker,
    subjectToken: subjectToken(mail.number),
    from: { address: mail.from.address, name: oneLine(mail.from.name) },
    replyTo: mail.replyTo,
    messageId: mail.messageId,
    inReplyTo: mail.inReplyTo,
    references: mail.references,
    fileIds: mail.attachmentIds,
  };
}

/** Mail servers commonly refuse 25 MB, and base64 adds a third. */
const MAX_BYTES = 15 * 1024 * 1024;
const MAX_FILES = 20;

/** The files' bytes as long as they fit; the names of those that stay in the portal. Outside a transaction. */
export async function attachmentsFor(
  ctx: Ctx,
  fileIds: readonly string[],
): Promise<{ attachments: OutgoingAttachment[]; left: string[] }> {
  const attachments: OutgoingAttachment[] = [];
  const left: string[] = [];
  let total = 0;
  for (const info of await filesByIds(ctx, fileIds.slice(0, 100))) {
    total += info.size;
    if (total > MAX_BYTES || attachments.length === MAX_FILES) {
      left.push(oneLine(info.filename));
      continue;
    }
    const { bytes } = await readFileOf(ctx, info);
    attachments.push({ filename: oneLine(info.filename).slice(0, 255), contentType: info.contentType, content: bytes });
  }
  return { attachments, left };
}
