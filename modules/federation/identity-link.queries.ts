import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { FederationTables } from './tables.ts';

export type IdentityLinkRow = Selectable<FederationTables['federation.identity_links']>;

const tables = (db: Db) => db.withTables<FederationTables>();

export function findIdentityLink(db: Db, providerId: string, subject: string): Promise<IdentityLinkRow | undefined> {
  return tables(db)
    .selectFrom('federation.identity_links')
    .selectAll()
    .where('providerId', '=', providerId)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** A person's, at most 50. */
export function listIdentityLinks(db: Db, userId: string): Promise<IdentityLinkRow[]> {
  return tables(db)
    .selectFrom('federation.identity_links')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .limit(50)
    .execute();
}

/** False when the subject is somebody's already, or the person is known there by another. */
export async function insertIdentityLink(
  db: Db,
  row: Insertable<FederationTables['federation.identity_links']>,
): Promise<boolean> {
  const result = await tables(db)
    .insertInto('federation.identity_links')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function recordLinkUse(db: Db, id: string, lastUsedAt: Date): Promise<void> {
  await tables(db).updateTable('federation.identity_links').set({ lastUsedAt }).where('id', '=', id).execute();
}

/** False when there is none. */
export async function deleteIdentityLink(db: Db, userId: string, providerId: string): Promise<boolean> {
  const result = await tables(db)
    .deleteFrom('federation.identity_links')
    .where('userId', '=', userId)
    .where('providerId', '=', providerId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** How many people are linked to each provider. */
export async function countLinks(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await tables(db)
    .selectFrom('federation.identity_links')
    .select(({ fn }) => ['providerId', fn.countAll<number>().as('people')])
    .groupBy('providerId')
    .limit(50)
    .execute();
  return new Map(rows.map(({ providerId, people }) => [providerId, people]));
}
