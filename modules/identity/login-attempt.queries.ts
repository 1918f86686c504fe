import type { Db } from '@cm/kit/database';
import { beyond, type Cursor } from '@cm/kit/paging';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type LoginAttempt = Selectable<IdentityTables['identity.login_attempts']>;

export async function insertAttempt(db: Db, row: Insertable<IdentityTables['identity.login_attempts']>): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.login_attempts').values(row).execute();
}

/** Newest first, `limit + 1` rows; of one account when `userId` is given. */
export function listAttempts(
  db: Db,
  filter: { userId?: string | undefined; limit: number; cursor: Cursor | null },
): Promise<LoginAttempt[]> {
  const { userId, cursor, limit } = filter;
  let query = db.withTables<IdentityTables>().selectFrom('identity.login_attempts').selectAll();
  if (userId) query = query.where('userId', '=', userId);
  if (cursor) query = query.where(({ ref }) => beyond(ref('at'), ref('id'), cursor, 'desc', 'timestamptz'));
  return query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
}
