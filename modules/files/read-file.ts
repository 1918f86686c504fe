import { sha256 as digestOf } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import type { Download } from '@cm/kit/http/route';
import { enqueue } from '@cm/kit/jobs';
import { type FileInfo, mayBeOpened } from './file.ts';
import { scanFileJob } from './scan-file.ts';
import { storedContentTypes } from './file-kind.ts';
import { findFiles } from './files.queries.ts';
import { contentOf } from './open-object.ts';
import type { FilesPort } from './ports.ts';
import { problems } from './problems.ts';

export interface FileContent {
  readonly info: FileInfo;
  readonly bytes: Uint8Array;
}

/**
 * The file with its bytes, checked against their digest. It knows no rights: the owning module decides first who may
 * read. Call it outside a transaction.
 *
 * @throws ProblemError `files.not_found`; `files.damaged` when the bytes are gone or changed;
 *   `files.being_checked` without a verdict of the virus scanner, `files.infected`
 * @query
 */
export async function readFile(ctx: OutsideCtx<FilesPort>, id: string): Promise<FileContent> {
  const [info] = await filesByIds(ctx, [id]);
  if (!info) throw problems.not_found();
  return readFileOf(ctx, info);
}

/**
 * The same for a file that is known already.
 * @query
 */
export async function readFileOf(ctx: OutsideCtx<FilesPort>, info: FileInfo): Promise<FileContent> {
  await assertChecked(ctx, info);
  let bytes: Uint8Array | null;
  try {
    bytes = await contentOf(ctx, info);
  } catch (error) {
    // Which key is lacking, or what the seal says, is for the operator; the reader only learns that it cannot be read.
    ctx.log.error({ err: error, fileId: info.id }, 'stored file cannot be opened');
    throw problems.damaged();
  }
  if (bytes === null || digestOf(bytes).toString('hex') !== info.sha256) {
    ctx.log.error({ fileId: info.id, sha256: info.sha256, missing: bytes === null }, 'stored file is damaged');
    throw problems.damaged();
  }
  return { info, bytes };
}

/** Nothing is opened without a verdict, however it comes to be asked for. */
async function assertChecked(ctx: OutsideCtx<FilesPort>, { id: fileId, scan }: FileInfo): Promise<void> {
  if (mayBeOpened(scan, ctx.ports.fileScanner.isConfigured)) return;
  if (scan === 'infected') throw problems.infected();
  // From before there was a scanner: whoever asks for it waits less than for the whole of what is left.
  if (scan === 'unscanned') await ctx.transaction((tx) => enqueue(tx, scanFileJob, { fileId }, { key: fileId }));
  throw problems.being_checked();
}

/**
 * What is known of these files, in the order of the ids; unknown ones are left out. At most 1000 ids.
 * @query
 */
export async function filesByIds(ctx: Ctx, ids: readonly string[]): Promise<FileInfo[]> {
  if (ids.length > 1000) throw new RangeError('more than 1000 files at once');
  const rows = await ctx.transaction((tx) => findFiles(tx.db, [...new Set(ids)]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** The file as an answer: always an attachment, under a content type that no browser runs. */
export function downloadOf(file: FileContent): Download {
  const { filename, contentType } = file.info;
  return { filename, contentType: safeContentType(contentType), body: file.bytes };
}

/** For the `produces` of download routes: every content type that `downloadOf` may answer. */
export const downloadContentTypes: readonly string[] = [
  ...new Set([...storedContentTypes.map(safeContentType), 'application/octet-stream']),
];

function safeContentType(contentType: string): string {
  if (contentType === 'text/plain') return 'text/plain; charset=utf-8';
  // Mail programs and browsers open a message with its parts: hand it over as bytes.
  if (contentType === 'message/rfc822' || !storedContentTypes.includes(contentType)) return 'application/octet-stream';
  return contentType;
}
