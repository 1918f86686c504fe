import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type ImportedPasswordRow = Selectable<IdentityTables['identity.imported_passwords']>;

export async function insertImportedPassword(
  db: Db,
  row: Insertable<IdentityTables['identity.imported_passwords']>,
): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.imported_passwords').values(row).execute();
}

export function findImportedPassword(db: Db, userId: string): Promise<ImportedPasswordRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.imported_passwords')
    .selectAll()
    .where('userId', '=', userId)
    .executeTakeFirst();
}

/** Of the operator's imported passwords the highest cost; null when none is left. */
export async function highestImportedCost(db: Db): Promise<number | null> {
  const row = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.imported_passwords')
    .select('cost')
    .orderBy('cost', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.cost ?? null;
}
