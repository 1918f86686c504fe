import type { Db } from '@cm/kit/database';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type SupportPermissionRow = Selectable<IdentityTables['identity.support_permissions']>;

const tables = (db: Db) => db.withTables<IdentityTables>();

/** The one that a customer gave and that is good now. */
export function findPermission(db: Db, customerId: string, now: Date): Promise<SupportPermissionRow | undefined> {
  return tables(db)
    .selectFrom('identity.support_permissions')
    .selectAll()
    .where('customerId', '=', customerId)
    .where('withdrawnAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst();
}

/** Whether this very one is good now: what was withdrawn and given anew is another one. */
export async function isPermissionOpen(db: Db, id: string, now: Date): Promise<boolean> {
  const found = await tables(db)
    .selectFrom('identity.support_permissions')
    .select('id')
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .where('endsAt', '>', now)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Withdraws what the customer gave, over or not; who gives or withdraws at the same moment follows, and never before it was given,
 * whatever the clock of this server says.
 */
export async function withdrawPermissions(
  db: Db,
  customerId: string,
  { now, by }: { readonly now: Date; readonly by: string },
): Promise<SupportPermissionRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended('support_permission:' || ${customerId}, 0))`.execute(db);
  return tables(db)
    .updateTable('identity.support_permissions')
    .set(({ fn, val }) => ({ withdrawnAt: fn<Date>('greatest', ['givenAt', val(now)]), withdrawnBy: by }))
    .where('customerId', '=', customerId)
    .where('withdrawnAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

export async function insertPermission(
  db: Db,
  row: Insertable<IdentityTables['identity.support_permissions']>,
): Promise<void> {
  await tables(db).insertInto('identity.support_permissions').values(row).execute();
}
