import type { Db } from '@cm/kit/database';
import { type Cursor } from '@cm/kit/paging';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type ActivityRow = Omit<Selectable<IdentityTables['identity.security_activity']>, 'tenantId'>;

export type NewActivity = Insertable<IdentityTables['identity.security_activity']>;

/** The same event again changes nothing. */
export async function insertActivity(db: Db, rows: readonly NewActivity[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.security_activity')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Of these people, newest first, `limit + 1` rows; each person's index gives as many at most. */
export async function listActivity(
  db: Db,
  userIds: readonly string[],
  { cursor, limit }: { readonly cursor: Cursor | null; readonly limit: number },
): Promise<ActivityRow[]> {
  const { rows } = await sql<ActivityRow>`
    select a.id, a.user_id, a.kind, a.by_whom, a.detail, a.device, a.ip, a.at
    from unnest(${userIds}::uuid[]) as of_user(id)
    cross join lateral (
      select s.* from identity.security_activity s
      where s.user_id = of_user.id
        and (s.at, s.id) < (coalesce(${cursor?.value ?? null}::timestamptz, 'infinity'), coalesce(${cursor?.id ?? null}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by s.at desc, s.id desc limit ${limit + 1}
    ) a
    order by a.at desc, a.id desc limit ${limit + 1}`.execute(db);
  return rows;
}
