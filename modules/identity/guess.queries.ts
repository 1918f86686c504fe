import type { Db } from '@cm/kit/database';
import { type Selectable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';
import type { UserRow } from './user.queries.ts';

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

export type HoldingRow = Pick<GuessRow, 'secret' | 'allowance' | 'evaluated'> &
  Pick<UserRow, 'name' | 'email' | 'kind'> & { readonly userId: string };

/** Of guesses that may hold an account back, two hundred at most, those that are kept longest first. */
export async function listHoldingGuesses(db: Db, now: Date): Promise<HoldingRow[]> {
  const { rows } = await sql<HoldingRow>`
    select u.id as user_id, u.name, u.email, u.kind, g.secret, g.allowance, g.evaluated
    from identity.guesses g join identity.users u on u.id::text = g.account
    where cardinality(g.evaluated) >= 5 and g.expires_at > ${now}
    order by g.expires_at desc, g.account limit 200`.execute(db);
  return rows;
}

/** Forgets what was guessed at a secret of an account, whoever did. */
export async function deleteGuesses(db: Db, account: string, secret: GuessRow['secret']): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .deleteFrom('identity.guesses')
    .where('account', '=', account)
    .where('secret', '=', secret)
    .execute();
}
