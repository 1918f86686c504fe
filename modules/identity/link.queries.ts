import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type LinkRow = Selectable<IdentityTables['identity.one_time_links']>;
type Purpose = LinkRow['purpose'];

/** How many links an address was sent since each of the two moments, whatever for and whoever has it. */
export function countLinks(
  db: Db,
  email: string,
  since: { readonly hour: Date; readonly day: Date },
): Promise<{ hour: number; day: number }> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.one_time_links')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('createdAt', '>', since.hour).as('hour'),
      fn.countAll<number>().as('day'),
    ])
    .where('email', '=', email)
    .where('createdAt', '>', since.day)
    .executeTakeFirstOrThrow();
}

/** Ends a person's unused links of that purpose. */
export async function endLinksOf(db: Db, userId: string, purpose: Purpose, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.one_time_links')
    .set({ usedAt: now })
    .where('userId', '=', userId)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .execute();
}

/** Ends all unused links of a person: their address is another one now. */
export async function endEveryLink(db: Db, userId: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.one_time_links')
    .set({ usedAt: now })
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .execute();
}

/** Whose a link is. */
export async function findLinkOwner(db: Db, id: string): Promise<string | undefined> {
  const row = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.one_time_links')
    .select('userId')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.userId;
}

/** The newest link of a person that can still be used. */
export function findOpenLink(db: Db, userId: string, purpose: Purpose, now: Date): Promise<LinkRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.one_time_links')
    .selectAll()
    .where('userId', '=', userId)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A link that can still be used. */
export function findLink(db: Db, id: string, purpose: Purpose, now: Date): Promise<LinkRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.one_time_links')
    .selectAll()
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

export async function insertLink(db: Db, row: Insertable<IdentityTables['identity.one_time_links']>): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.one_time_links').values(row).execute();
}

/** Marks a link as used; undefined when it is unknown, used or too old. Of many at the same moment one gets it. */
export function claimLink(db: Db, id: string, purpose: Purpose, now: Date): Promise<LinkRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .updateTable('identity.one_time_links')
    .set({ usedAt: now })
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returningAll()
    .executeTakeFirst();
}
