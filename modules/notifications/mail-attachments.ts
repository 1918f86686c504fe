import { filesByIds, type FileScan, readFileOf } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import type { OutgoingAttachment } from '@cm/mail/send';
import { oneLine } from './liquid.ts';

/** Mail servers commonly refuse 25 MB, and base64 adds a third. */
const MAX_BYTES = 15 * 1024 * 1024;
const MAX_FILES = 20;
/** Without a verdict for long, or with a bad one: they are told by name, and whoever may open them does it in the portal. */
const UNCHECKED: ReadonlySet<FileScan> = new Set(['failed', 'infected']);

/** The files' bytes as long as they fit; the names of those that stay in the portal. Outside a transaction. */
export async function attachmentsFor(
  ctx: OutsideCtx,
  fileIds: readonly string[],
): Promise<{ attachments: OutgoingAttachment[]; left: string[] }> {
  const attachments: OutgoingAttachment[] = [];
  const left: string[] = [];
  let total = 0;
  for (const info of await filesByIds(ctx, fileIds.slice(0, 100))) {
    total += info.size;
    // One that is being checked is waited for: reading it fails, and the delivery is tried again.
    if (total > MAX_BYTES || attachments.length === MAX_FILES || UNCHECKED.has(info.scan)) {
      left.push(oneLine(info.filename));
      continue;
    }
    const { bytes } = await readFileOf(ctx, info);
    attachments.push({ filename: oneLine(info.filename).slice(0, 255), contentType: info.contentType, content: bytes });
  }
  return { attachments, left };
}
