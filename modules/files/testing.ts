import type { RootCtx } from '@cm/kit/ctx';
import type { FileInfo } from './file.ts';
import { noScanner } from './file-scanner.ts';
import { createMemoryFileStore } from './memory-file-store.ts';
import { type NewUpload, storeFile } from './store-file.ts';

export { createClamdScanner } from './clamd-scanner.ts';
export { createMemoryFileStore } from './memory-file-store.ts';
export { eicar } from './testing/clamd.ts';
export { type ScriptedClamd, startScriptedClamd } from './testing/scripted-clamd.ts';

/** The ports of this module where a test asks nothing of them: bytes in memory, no scanner. */
export const filePorts = () => ({ files: createMemoryFileStore(), fileScanner: noScanner });

/** A small file that is a PDF by its signature; `mark` makes its content differ. */
export function pdfBytes(mark = ''): Buffer {
  return Buffer.from(`%PDF-1.7\n%\u00e9\u00e8\n1 0 obj<</Type/Catalog>>endobj\n%${mark}\n%%EOF\n`, 'latin1');
}

/** An unclaimed PDF uploaded by the actor of `ctx`. */
export async function aFile(ctx: RootCtx, wanted: Partial<NewUpload> = {}): Promise<FileInfo> {
  return storeFile(ctx, {
    purpose: 'ticket',
    filename: 'document.pdf',
    contentType: 'application/pdf',
    bytes: pdfBytes(wanted.filename ?? ''),
    ...wanted,
  });
}

/** The body and header of a multipart upload, for `app.inject`. */
export function multipart(file: { filename: string; contentType: string; bytes: Uint8Array }): {
  readonly payload: Buffer;
  readonly headers: Readonly<Record<string, string>>;
} {
  const boundary = '----cloudmanager-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.filename}"\r\ncontent-type: ${file.contentType}\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
