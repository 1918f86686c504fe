import type { Ctx } from '@cm/kit/ctx';
import { beyond, decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { type Selectable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type LoginAttempt = Selectable<IdentityTables['identity.login_attempts']>;

/** Sign-in attempts, newest first; of one account when `userId` is given. */
export async function loginJournal(
  ctx: Ctx,
  filter: { userId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<LoginAttempt>> {
  const cursor = decodeCursor(filter.cursor, '-at');
  let query = ctx.db.withTables<IdentityTables>().selectFrom('identity.login_attempts').selectAll();
  if (filter.userId) query = query.where('userId', '=', filter.userId);
  if (cursor) query = query.where(beyond(sql.ref('at'), sql.ref('id'), cursor, 'desc', 'timestamptz'));
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return toPage(rows, filter.limit, '-at', (row) => row.at);
}
