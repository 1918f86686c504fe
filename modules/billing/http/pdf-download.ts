import { type FileInfo, readFile } from '@cm/files';
import type { OutsideCtx } from '@cm/kit/ctx';
import type { Download } from '@cm/kit/http/route';

/** Made by us, so the browser may show it. Outside a transaction. */
export async function pdfDownload(ctx: OutsideCtx, file: FileInfo): Promise<Download> {
  const { bytes } = await readFile(ctx, file.id);
  return { filename: file.filename, contentType: 'application/pdf', body: bytes, inline: true };
}
