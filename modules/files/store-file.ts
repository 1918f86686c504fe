import { randomBytes } from 'node:crypto';
import { actorKey } from '@cm/kit/access';
import { sha256 as digestOf } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { common } from '@cm/kit/problems';
import { currentTenantKey } from '@cm/kit/tenant-keys';
import { fileStored } from './events.ts';
import { type FileInfo, type FileScan, fits, LARGEST, type Purpose } from './file.ts';
import { kindOf } from './file-kind.ts';
import { assertFewPixels, isImage, writeAgain } from './image.ts';
import { scanFileJob } from './scan-file.ts';
import { cleanFilename } from './filename.ts';
import { findUpload, insertFile, type Sealed } from './files.queries.ts';
import { deleteUnowned, insertUnowned, takeUnowned } from './object.queries.ts';
import type { FilesPort } from './ports.ts';
import { problems } from './problems.ts';
import { sealBytes } from './sealed-bytes.ts';

export interface NewUpload {
  /** Made by the client: the same upload sent twice is then the same file. */
  readonly id?: string | undefined;
  readonly purpose: Purpose;
  readonly filename: string;
  /** As declared by whoever sends it; what is kept is decided by `kindOf`. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps a file, sealed and unclaimed until its owner calls `claimFiles`. Call it outside a transaction: the bytes are
 * durable before the row that names them exists.
 *
 * @throws ProblemError `files.empty`, `files.too_large`, `files.type_refused`, `files.type_mismatch`,
 *   `files.too_many_pixels`, `files.image_damaged`, `common.conflict` when the id is another file's; `common.unavailable` when the store took more than an hour
 * @command the id that the caller makes, with the same bytes, is the same file
 */
export async function storeFile(ctx: OutsideCtx<FilesPort>, upload: NewUpload): Promise<FileInfo> {
  const { purpose } = upload;
  const filename = cleanFilename(upload.filename);
  const { contentType, bytes } = await checked(upload, filename);
  const info: FileInfo = {
    id: upload.id ?? uuidv7(ctx.now()),
    filename,
    contentType,
    size: bytes.byteLength,
    sha256: digestOf(bytes).toString('hex'),
    scan: scanOf(purpose, ctx.ports.fileScanner.isConfigured),
  };
  const object = newObjectName();
  const begun = await ctx.transaction((tx) => begin(tx, info, object));
  if ('earlier' in begun) return begun.earlier;
  const { sealed, sealedKey } = sealBytes(bytes, { tenantId: ctx.tenant.id, fileId: info.id }, begun.key);
  await ctx.ports.files.put({ tenantId: ctx.tenant.id, name: object }, sealed);
  const place: Sealed = { object, sealedKey, keyVersion: begun.key.version };
  const stored = await ctx.transaction((tx) => insertRow(tx, info, purpose, place));
  if (!stored.isNew) await discard(ctx, object);
  return stored.info;
}

/** What is kept of an upload: its type, and its bytes, which are not those of the sender for an image of a person's papers. */
async function checked(
  { purpose, contentType: declared, bytes }: NewUpload,
  filename: string,
): Promise<{ readonly contentType: string; readonly bytes: Uint8Array }> {
  if (bytes.byteLength === 0) throw problems.empty();
  if (!fits(purpose, bytes.byteLength)) throw problems.too_large({ megabytes: LARGEST[purpose] });
  // A raw message is evidence and only ever read by our parser: it is kept whatever it holds.
  if (purpose === 'mail') return { contentType: 'message/rfc822', bytes };
  const contentType = await kindOf({ filename, contentType: declared, bytes });
  if (!isImage(contentType)) return { contentType, bytes };
  if (purpose !== 'kyc') {
    await assertFewPixels(bytes);
    return { contentType, bytes };
  }
  const again = await writeAgain(bytes, contentType);
  if (!fits(purpose, again.byteLength)) throw problems.too_large({ megabytes: LARGEST[purpose] });
  return { contentType, bytes: again };
}

/** What we make ourselves holds nothing of anybody else's. */
function scanOf(purpose: Purpose, hasScanner: boolean): FileScan {
  if (purpose === 'document') return 'exempt';
  return hasScanner ? 'scanning' : 'unscanned';
}

/** Two writers of one file never write the same object: the name is chance, and the row says which one counts. */
export const newObjectName = (): string => randomBytes(32).toString('hex');

/** Removes an object that was written for nothing. */
export async function discard(ctx: OutsideCtx<FilesPort>, object: string): Promise<void> {
  await ctx.ports.files.delete({ tenantId: ctx.tenant.id, name: object });
  await ctx.transaction((tx) => deleteUnowned(tx.db, object));
}

async function begin(ctx: Ctx<'secrets'>, info: FileInfo, object: string) {
  const earlier = await findUpload(ctx.db, info.id, actorKey(ctx.actor));
  if (earlier) return { earlier: same(earlier, info) };
  await insertUnowned(ctx.db, object, ctx.now());
  return { key: await currentTenantKey(ctx) };
}

async function insertRow(ctx: Ctx, info: FileInfo, purpose: Purpose, place: Sealed) {
  const uploadedBy = actorKey(ctx.actor);
  const inserted = await insertFile(ctx.db, { ...info, ...place, purpose, uploadedBy, createdAt: ctx.now() });
  if (!inserted) return { isNew: false, info: same(await findUpload(ctx.db, info.id, uploadedBy), info) };
  if (!(await takeUnowned(ctx.db, place.object))) throw common.unavailable();
  const { id: fileId, scan: _scan, ...facts } = info;
  await emit(ctx, fileStored, { fileId, purpose, ...facts });
  if (info.scan === 'scanning') await enqueue(ctx, scanFileJob, { fileId }, { key: fileId });
  return { isNew: true, info };
}

function same(earlier: FileInfo | undefined, info: FileInfo): FileInfo {
  if (earlier?.sha256 !== info.sha256) throw common.conflict();
  return earlier;
}
