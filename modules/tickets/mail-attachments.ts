import { storeFile } from '@cm/files';
import { sha256 } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { ProblemError } from '@cm/kit/problems';
import type { ParsedMail } from '@cm/mail/message';
import type { NewAttachment } from './thread.queries.ts';

export interface KeptAttachments {
  readonly files: readonly NewAttachment[];
  /** Names of those that are not kept as files; the raw mail still has them. */
  readonly withheld: readonly string[];
}

const MAX_ATTACHMENTS = 50;

/** Stores what a mail carries, outside any transaction. Run again for the same mail, it finds the same files. */
export async function keepAttachments(ctx: OutsideCtx, inboundId: string, mail: ParsedMail): Promise<KeptAttachments> {
  const files: NewAttachment[] = [];
  const withheld: string[] = [];
  for (const [index, attachment] of mail.attachments.slice(0, MAX_ATTACHMENTS).entries()) {
    try {
      const info = await storeFile(ctx, {
        id: attachmentId(inboundId, index),
        purpose: 'ticket',
        filename: attachment.filename,
        contentType: attachment.contentType,
        bytes: attachment.content,
      });
      if (info.scan === 'infected') {
        withheld.push(attachment.filename);
        continue;
      }
      files.push({ fileId: info.id, contentId: attachment.contentId?.slice(0, 500) ?? null });
    } catch (error) {
      // Refused for what it is; a failure of ours is thrown on, and the mail is tried again.
      if (!(error instanceof ProblemError) || error.status >= 500) throw error;
      withheld.push(attachment.filename);
    }
  }
  return { files, withheld };
}

/** The same id at every try (a name-based UUID of version 8, RFC 9562 §5.8). */
function attachmentId(inboundId: string, index: number): string {
  const bytes = sha256(`${inboundId}:${index}`).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
