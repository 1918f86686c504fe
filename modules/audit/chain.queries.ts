import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import { GENESIS } from './chain.ts';
import type { Beside } from './payload.queries.ts';
import type { SealedPayload } from './sealed-payload.ts';
import type { AuditTables } from './tables.ts';

export type CheckpointRow = Selectable<AuditTables['audit.checkpoints']>;

export interface Head {
  readonly position: number;
  readonly hash: Buffer;
  /** The words of the entries behind it are not written yet. */
  readonly indexedPosition: number;
}

/** The head of the chain, locked: two batches follow each other. A chain that has not begun begins here. */
export async function lockHead(db: Db): Promise<Head> {
  const tables = db.withTables<AuditTables>();
  const head = tables.selectFrom('audit.heads').select(['position', 'hash', 'indexedPosition']).forUpdate();
  const begun = await head.executeTakeFirst();
  if (begun) return begun;
  await tables
    .insertInto('audit.heads')
    .values({ position: GENESIS.position, hash: Buffer.from(GENESIS.hash) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return head.executeTakeFirstOrThrow();
}

export function findHead(db: Db): Promise<{ position: number; hash: Buffer } | undefined> {
  return db.withTables<AuditTables>().selectFrom('audit.heads').select(['position', 'hash']).executeTakeFirst();
}

export async function updateHead(db: Db, head: Head): Promise<void> {
  await db
    .withTables<AuditTables>()
    .updateTable('audit.heads')
    .set({ ...head })
    .execute();
}

export interface NewEntry {
  readonly position: number;
  readonly eventId: string;
  readonly name: string;
  readonly actor: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly customerId: string | null;
  readonly via: string | null;
  readonly occurredAt: Date;
  /** What was hashed, as canonical JSON. */
  readonly entry: string;
  readonly hash: Buffer;
  readonly sealed: SealedPayload;
}

/** Entries and their payloads: one statement and one parameter, whatever the size of the batch. */
export async function insertEntries(db: Db, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map(({ hash, sealed, ...entry }) => ({
    ...entry,
    hash: hash.toString('hex'),
    ...sealed,
  }));
  await sql`
    with r as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(position bigint, "eventId" uuid, name text, actor text,
        "subjectType" text, "subjectId" text, "customerId" uuid, via text, "occurredAt" timestamptz, entry text, hash text,
        salt text, payload text, commitment text)
    ), chained as (
      insert into audit.entries (position, event_id, name, actor, subject_type, subject_id, customer_id, via, occurred_at, entry,
        commitment, hash)
      select r.position, r."eventId", r.name, r.actor, r."subjectType", r."subjectId", r."customerId", r.via, r."occurredAt", r.entry,
        r.commitment, decode(r.hash, 'hex')
      from r
    )
    insert into audit.payloads (position, salt, payload) select r.position, r.salt, r.payload from r`.execute(db);
}

/** An entry of the chain with what stands beside it. */
export interface LinkRow extends Beside {
  readonly position: number;
  readonly entry: string;
  readonly hash: Buffer;
  readonly commitment: string | null;
}

/**
 * In the order of the chain, the `limit` positions behind `position`. Both tables are asked for the same positions: no plan of the
 * join reads more of either.
 */
export function listLinks(db: Db, position: number, limit: number): Promise<LinkRow[]> {
  const [first, last] = [position + 1, position + limit];
  return db
    .withTables<AuditTables>()
    .selectFrom('audit.entries as e')
    .leftJoin('audit.payloads as p', (join) =>
      join.onRef('p.position', '=', 'e.position').on('p.position', '>=', first).on('p.position', '<=', last),
    )
    .select(['e.position', 'e.entry', 'e.hash', 'e.commitment', 'p.salt', 'p.payload', 'p.erasedBy'])
    .where('e.position', '>=', first)
    .where('e.position', '<=', last)
    .orderBy('e.position')
    .execute();
}

/** The hash at a position of the chain; undefined where there is none. */
export function findHash(db: Db, position: number): Promise<{ hash: Buffer } | undefined> {
  return db
    .withTables<AuditTables>()
    .selectFrom('audit.entries')
    .select('hash')
    .where('position', '=', position)
    .executeTakeFirst();
}

/** The first signed mark at or behind a position; undefined when nothing is signed there yet. */
export function findCheckpointFrom(db: Db, position: number): Promise<CheckpointRow | undefined> {
  return db
    .withTables<AuditTables>()
    .selectFrom('audit.checkpoints')
    .selectAll()
    .where('position', '>=', position)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}

/** The signed marks between two positions, both included, in the order of the chain, at most `limit`. */
export function listCheckpointsBetween(db: Db, first: number, last: number, limit: number): Promise<CheckpointRow[]> {
  return db
    .withTables<AuditTables>()
    .selectFrom('audit.checkpoints')
    .selectAll()
    .where('position', '>=', first)
    .where('position', '<=', last)
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** Every one of them, in the order of the chain: there is one a day. */
export function listCheckpoints(db: Db): Promise<CheckpointRow[]> {
  return db.withTables<AuditTables>().selectFrom('audit.checkpoints').selectAll().orderBy('position').execute();
}

/** A position that is signed already stays as it is. */
export async function insertCheckpoint(db: Db, row: Insertable<AuditTables['audit.checkpoints']>): Promise<void> {
  await db
    .withTables<AuditTables>()
    .insertInto('audit.checkpoints')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
