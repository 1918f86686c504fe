import type { Ctx } from '@cm/kit/ctx';
import { decodeCursor, type Page, toPage } from '@cm/kit/paging';
import { listAttempts, type LoginAttempt } from './login-attempt.queries.ts';

/** Sign-in attempts, newest first; of one account when `userId` is given. */
export async function loginJournal(
  ctx: Ctx,
  filter: { userId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<Page<LoginAttempt>> {
  const rows = await listAttempts(ctx.db, { ...filter, cursor: decodeCursor(filter.cursor, '-at') });
  return toPage(rows, filter.limit, '-at', (row) => row.at);
}
