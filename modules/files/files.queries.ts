import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { FileInfo, Purpose } from './file.ts';
import type { FilesTables } from './tables.ts';

export interface NewFile extends FileInfo {
  readonly purpose: Purpose;
  readonly uploadedBy: string;
  readonly createdAt: Date;
}

/** False when the id is already taken. */
export async function insertFile(db: Db, file: NewFile): Promise<boolean> {
  const result = await db
    .withTables<FilesTables>()
    .insertInto('files.files')
    .values({
      id: file.id,
      purpose: file.purpose,
      filename: file.filename,
      contentType: file.contentType,
      size: file.size,
      sha256: file.sha256,
      uploadedBy: file.uploadedBy,
      createdAt: file.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

const columns = ['id', 'filename', 'contentType as contentType', 'size', 'sha256'] as const;

export async function findFiles(db: Db, ids: readonly string[]): Promise<FileInfo[]> {
  if (ids.length === 0) return [];
  return db.withTables<FilesTables>().selectFrom('files.files').select(columns).where('id', 'in', ids).execute();
}

export async function findUpload(db: Db, id: string, uploadedBy: string): Promise<FileInfo | undefined> {
  return db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select(columns)
    .where('id', '=', id)
    .where('uploadedBy', '=', uploadedBy)
    .executeTakeFirst();
}

/** Gives the files that this uploader stored and nothing owns yet to their owner; returns how many there were. */
export async function updateOwner(
  db: Db,
  claim: { ids: readonly string[]; uploadedBy: string; owner: { type: string; id: string }; at: Date },
): Promise<number> {
  const result = await db
    .withTables<FilesTables>()
    .updateTable('files.files')
    .set({ claimedAt: claim.at, ownerType: claim.owner.type, ownerId: claim.owner.id })
    .where('id', 'in', claim.ids)
    .where('uploadedBy', '=', claim.uploadedBy)
    .where('claimedAt', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export interface UnclaimedFile {
  readonly id: string;
  readonly filename: string;
  readonly purpose: Purpose;
  readonly sha256: string;
}

/** Removes the oldest unclaimed rows; one that is being claimed at this moment is left alone. */
export async function deleteUnclaimed(db: Db, before: Date, limit: number): Promise<UnclaimedFile[]> {
  const { rows } = await sql<UnclaimedFile>`
    delete from files.files where claimed_at is null and id in (
      select id from files.files where claimed_at is null and created_at < ${before}
      order by created_at limit ${limit} for update skip locked)
    returning id, filename, purpose, sha256`.execute(db);
  return rows;
}

async function digestInUse(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select('id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Until the transaction ends, no one else adds a row for this blob or removes the blob. */
export async function lockBlob(db: Db, tenantId: string, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`blob:${tenantId}:${sha256}`}, 0))`.execute(db);
}

/** Says that the blob is about to be removed; false when a row names it. Call `lockBlob` first. */
export async function insertRemoval(db: Db, sha256: string, at: Date): Promise<boolean> {
  if (await digestInUse(db, sha256)) return false;
  await db
    .withTables<FilesTables>()
    .insertInto('files.blob_removals')
    .values({ sha256, begunAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

export async function isBeingRemoved(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .withTables<FilesTables>()
    .selectFrom('files.blob_removals')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteRemoval(db: Db, sha256: string): Promise<void> {
  await db.withTables<FilesTables>().deleteFrom('files.blob_removals').where('sha256', '=', sha256).execute();
}

/** Digests of removals that began before then and did not end: the process that did them is gone. */
export async function abandonedRemovals(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .withTables<FilesTables>()
    .selectFrom('files.blob_removals')
    .select('sha256')
    .where('begunAt', '<', before)
    .limit(limit)
    .execute();
  return rows.map((row) => row.sha256);
}
