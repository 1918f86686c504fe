import { setTimeout as pause } from 'node:timers/promises';
import { actorKey } from '@cm/kit/access';
import { sha256 as digestOf } from '@cm/kit/crypto';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { fileStored } from './events.ts';
import { type FileInfo, fits, LARGEST, type Purpose } from './file.ts';
import { kindOf } from './file-kind.ts';
import { cleanFilename } from './filename.ts';
import { findUpload, insertFile, isBeingRemoved, lockBlob } from './files.queries.ts';
import { problems } from './problems.ts';

/** A removal takes milliseconds. */
const WAIT_MS = 50;
const MOST_TRIES = 60;

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
 * Keeps a file, unclaimed until its owner calls `claimFiles`. Call it outside a transaction: the bytes are durable
 * before the row that names them exists.
 *
 * @throws ProblemError `files.empty`, `files.too_large`, `files.type_refused`, `files.type_mismatch`,
 *   `common.conflict` when the id is another file's; `common.unavailable` while the same bytes are being removed
 * @command the id that the caller makes, with the same bytes, is the same file
 */
export async function storeFile(ctx: OutsideCtx<'files'>, upload: NewUpload): Promise<FileInfo> {
  const { purpose, bytes } = upload;
  if (bytes.byteLength === 0) throw problems.empty();
  if (!fits(purpose, bytes.byteLength)) throw problems.too_large({ megabytes: LARGEST[purpose] });
  const filename = cleanFilename(upload.filename);
  // A raw message is evidence and only ever read by our parser: it is kept whatever it holds.
  const contentType =
    purpose === 'mail' ? 'message/rfc822' : await kindOf({ filename, contentType: upload.contentType, bytes });
  const sha256 = digestOf(bytes).toString('hex');
  const info: FileInfo = {
    id: upload.id ?? uuidv7(ctx.now()),
    filename,
    contentType,
    size: bytes.byteLength,
    sha256,
  };
  const key = { tenantId: ctx.tenant.id, sha256 };
  let stored: FileInfo | null = null;
  for (let tries = 0; stored === null; tries += 1) {
    if (tries === MOST_TRIES) throw common.unavailable();
    if (tries > 0) await pause(WAIT_MS);
    await ctx.ports.files.put(key, bytes);
    stored = await ctx.transaction((tx) => insertRow(tx, info, purpose));
  }
  // The clean-up may have removed an abandoned copy of the same bytes just before our row appeared; it cannot any more.
  if (!(await ctx.ports.files.has(key))) await ctx.ports.files.put(key, bytes);
  return stored;
}

/** Null while an abandoned copy of the same bytes is being removed: their row has to wait until they are gone. */
async function insertRow(ctx: Ctx, info: FileInfo, purpose: Purpose): Promise<FileInfo | null> {
  const uploadedBy = actorKey(ctx.actor);
  await lockBlob(ctx.db, ctx.tenant.id, info.sha256);
  if (await isBeingRemoved(ctx.db, info.sha256)) return null;
  const inserted = await insertFile(ctx.db, { ...info, purpose, uploadedBy, createdAt: ctx.now() });
  if (!inserted) {
    const earlier = await findUpload(ctx.db, info.id, uploadedBy);
    if (earlier?.sha256 !== info.sha256) throw common.conflict();
    return earlier;
  }
  const { id: fileId, ...facts } = info;
  await emit(ctx, fileStored, { fileId, purpose, ...facts });
  return info;
}
