import type { Db } from '@cm/kit/database';
import type { IdentityTables } from './tables.ts';

/** More addresses than somebody signs in from; beyond it one counts as new. */
const MOST_ADDRESSES = 500;

const entered = (db: Db, userId: string) =>
  db
    .withTables<IdentityTables>()
    .selectFrom('identity.login_attempts')
    .where('userId', '=', userId)
    .where('outcome', '=', 'success');

/** When each address of the network first entered the account, of those that the journal still has. */
export async function firstEntries(db: Db, userId: string): Promise<Map<string, Date>> {
  const rows = await entered(db, userId)
    .where('ip', 'is not', null)
    .select(({ fn }) => ['ip', fn.min('at').as('first')])
    .groupBy('ip')
    .limit(MOST_ADDRESSES)
    .execute();
  return new Map(rows.flatMap(({ ip, first }) => (ip === null ? [] : [[ip, first] as const])));
}

/** Whether the account was entered completely before this moment, in the time of the journal. */
export async function hasEnteredBefore(db: Db, userId: string, now: Date): Promise<boolean> {
  const row = await entered(db, userId).select('id').where('at', '<', now).limit(1).executeTakeFirst();
  return row !== undefined;
}
