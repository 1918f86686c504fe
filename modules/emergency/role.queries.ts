import type { Db } from '@cm/kit/database';
import type { EmergencyTables } from './tables.ts';

const tables = (db: Db) => db.withTables<EmergencyTables>();

/** The roles that an emergency access may lend; there are no more roles than 200. */
export async function offeredRoleIds(db: Db): Promise<string[]> {
  const rows = await tables(db).selectFrom('emergency.roles').select('roleId').limit(200).execute();
  return rows.map(({ roleId }) => roleId);
}

/** One that is withdrawn while an access of it is opened gives that access nothing: each request asks anew. */
export async function isOffered(db: Db, roleId: string): Promise<boolean> {
  const found = await tables(db)
    .selectFrom('emergency.roles')
    .select('roleId')
    .where('roleId', '=', roleId)
    .executeTakeFirst();
  return found !== undefined;
}

/** False when it is offered already. */
export async function insertOffered(
  db: Db,
  row: { readonly roleId: string; readonly markedBy: string; readonly markedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('emergency.roles')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** False when it was not offered. */
export async function deleteOffered(db: Db, roleId: string): Promise<boolean> {
  const { numDeletedRows } = await tables(db)
    .deleteFrom('emergency.roles')
    .where('roleId', '=', roleId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
