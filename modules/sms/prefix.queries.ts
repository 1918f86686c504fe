import type { Db } from '@cm/kit/database';
import type { PrefixRow } from './message.queries.ts';
import type { SmsTables } from './tables.ts';

export function findPrefix(db: Db, prefix: string): Promise<PrefixRow | undefined> {
  return db
    .withTables<SmsTables>()
    .selectFrom('sms.prefixes')
    .selectAll()
    .where('prefix', '=', prefix)
    .executeTakeFirst();
}

export async function blockPrefix(
  db: Db,
  row: Pick<PrefixRow, 'prefix' | 'sent' | 'verified'>,
  now: Date,
): Promise<void> {
  const change = { sent: row.sent, verified: row.verified, blockedAt: now };
  await db
    .withTables<SmsTables>()
    .insertInto('sms.prefixes')
    .values({ prefix: row.prefix, ...change })
    .onConflict((conflict) => conflict.constraint('prefixes_pkey').doUpdateSet(change))
    .execute();
}

/** False when it was not blocked. What was sent until now does not count any more. */
export async function releasePrefixRow(db: Db, prefix: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .withTables<SmsTables>()
    .updateTable('sms.prefixes')
    .set({ blockedAt: null, countedFrom: now })
    .where('prefix', '=', prefix)
    .where('blockedAt', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Blocked ones, the latest first, at most 500. */
export function listBlocked(db: Db): Promise<PrefixRow[]> {
  return db
    .withTables<SmsTables>()
    .selectFrom('sms.prefixes')
    .selectAll()
    .where('blockedAt', 'is not', null)
    .orderBy('blockedAt', 'desc')
    .orderBy('prefix')
    .limit(500)
    .execute();
}
