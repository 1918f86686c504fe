import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { FileInfo, Purpose } from './file.ts';
import type { FilesTables } from './tables.ts';

/** Where the bytes are and what opens them; see the migration `files_sealed`. */
export interface Sealed {
  readonly object: string;
  readonly sealedKey: Buffer;
  readonly keyVersion: number;
}

export interface NewFile extends FileInfo, Sealed {
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
      object: file.object,
      sealedKey: file.sealedKey,
      keyVersion: file.keyVersion,
      scan: file.scan,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

const columns = ['id', 'filename', 'contentType as contentType', 'size', 'sha256', 'scan'] as const;

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
  claim: {
    ids: readonly string[];
    uploadedBy: string;
    owner: { type: string; id: string };
    purpose: Purpose | undefined;
    at: Date;
  },
): Promise<number> {
  const open = db
    .withTables<FilesTables>()
    .updateTable('files.files')
    .set({ claimedAt: claim.at, ownerType: claim.owner.type, ownerId: claim.owner.id })
    .where('id', 'in', claim.ids)
    .where('uploadedBy', '=', claim.uploadedBy)
    .where('claimedAt', 'is', null)
    .where('scan', '!=', 'infected');
  const result = await (
    claim.purpose === undefined ? open : open.where('purpose', '=', claim.purpose)
  ).executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Whether a virus was found in one of these that this uploader stored. */
export async function hasInfected(db: Db, ids: readonly string[], uploadedBy: string): Promise<boolean> {
  const row = await db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select('id')
    .where('id', 'in', ids)
    .where('uploadedBy', '=', uploadedBy)
    .where('scan', '=', 'infected')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export interface UnclaimedFile {
  readonly id: string;
  readonly filename: string;
  readonly purpose: Purpose;
  readonly sha256: string;
  /** Null while the bytes are still in clear under their digest. */
  readonly object: string | null;
}

/** Removes the oldest unclaimed rows; one that is being claimed at this moment is left alone. */
export async function deleteUnclaimed(db: Db, before: Date, limit: number): Promise<UnclaimedFile[]> {
  const { rows } = await sql<UnclaimedFile>`
    delete from files.files where claimed_at is null and id in (
      select id from files.files where claimed_at is null and created_at < ${before}
      order by created_at limit ${limit} for update skip locked)
    returning id, filename, purpose, sha256, object`.execute(db);
  return rows;
}

/** Removes these rows; says what they named in the store. */
export function deleteFiles(db: Db, ids: readonly string[]): Promise<Omit<UnclaimedFile, 'filename'>[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .withTables<FilesTables>()
    .deleteFrom('files.files')
    .where('id', 'in', [...ids])
    .returning(['id', 'purpose', 'sha256', 'object'])
    .execute();
}

/** Undefined for an unknown file; nulls while its bytes are still in clear under their digest. */
export async function findSealed(
  db: Db,
  id: string,
): Promise<{ object: string | null; sealedKey: Buffer | null; keyVersion: number | null } | undefined> {
  return db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select(['object', 'sealedKey', 'keyVersion'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Until the transaction ends, no one else seals or removes a file with these bytes in clear. */
export async function lockDigest(db: Db, tenantId: string, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`blob:${tenantId}:${sha256}`}, 0))`.execute(db);
}

/** Whether a file still counts on the bytes in clear. Call `lockDigest` first. */
export async function isInClear(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select('id')
    .where('sha256', '=', sha256)
    .where('object', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Files whose bytes are in clear, in the order of their ids after that one. */
export async function listInClear(
  db: Db,
  after: string | null,
  limit: number,
): Promise<{ id: string; sha256: string }[]> {
  const all = db
    .withTables<FilesTables>()
    .selectFrom('files.files')
    .select(['id', 'sha256'])
    .where('object', 'is', null)
    .orderBy('id')
    .limit(limit);
  return (after === null ? all : all.where('id', '>', after)).execute();
}

/** False when it is sealed already, or gone. */
export async function updateSealed(db: Db, id: string, sealed: Sealed): Promise<boolean> {
  const result = await db
    .withTables<FilesTables>()
    .updateTable('files.files')
    .set(sealed)
    .where('id', '=', id)
    .where('object', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface WrappedKey {
  readonly id: string;
  readonly sealedKey: Buffer;
  readonly keyVersion: number;
}

/** Keys of files that an older key of the tenant wraps, locked. */
export async function lockWrappedBefore(db: Db, version: number, limit: number): Promise<WrappedKey[]> {
  const { rows } = await sql<WrappedKey>`
    select id, sealed_key /* not null */, key_version /* not null */ from files.files
    where object is not null and key_version < ${version} order by key_version, id limit ${limit}
    for update skip locked`.execute(db);
  return rows;
}

/** The keys of these files as another key of the tenant wraps them. */
export async function updateWrapped(db: Db, version: number, wrapped: readonly WrappedKey[]): Promise<void> {
  await sql`
    update files.files f set sealed_key = decode(w.sealed_key, 'hex'), key_version = ${version}
    from (select unnest(${wrapped.map((one) => one.id)}::uuid[]) as id,
      unnest(${wrapped.map((one) => one.sealedKey.toString('hex'))}::text[]) as sealed_key) w
    where f.id = w.id`.execute(db);
}

/** How many files each version of the tenant's key wraps the keys of; version null: bytes still in clear. */
export async function countByKey(db: Db): Promise<{ keyVersion: number | null; files: number }[]> {
  const { rows } = await sql<{ keyVersion: number | null; files: number }>`
    select key_version, count(*)::int /* not null */ as files from files.files group by key_version
    order by key_version nulls first limit 1000`.execute(db);
  return rows;
}
