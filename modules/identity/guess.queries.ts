import type { Db } from '@cm/kit/database';
import type { Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

type GuessRow = Selectable<IdentityTables['identity.guesses']>;
export type GuessKey = Pick<GuessRow, 'account' | 'secret' | 'allowance'>;

/** The row of an account's guesses, locked to the end of the transaction; an empty one when there was none. */
export async function lockGuesses(db: Db, key: GuessKey, expiresAt: Date): Promise<GuessRow> {
  const tables = db.withTables<IdentityTables>();
  await tables
    .insertInto('identity.guesses')
    .values({ ...key, evaluated: [], expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tables
    .selectFrom('identity.guesses')
    .selectAll()
    .where('account', '=', key.account)
    .where('secret', '=', key.secret)
    .where('allowance', '=', key.allowance)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function updateGuesses(
  db: Db,
  key: GuessKey,
  change: Partial<Pick<GuessRow, 'evaluated' | 'refusedAt' | 'expiresAt'>>,
): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.guesses')
    .set(change)
    .where('account', '=', key.account)
    .where('secret', '=', key.secret)
    .where('allowance', '=', key.allowance)
    .execute();
}
