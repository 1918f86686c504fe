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

/**
 * Of guesses that may hold an account back, two hundred at most, those that are kept longest first; or those of the account that
 * is named. Guesses at an address that nobody has are kept under a digest, and are none of them.
 */
export async function listHoldingGuesses(db: Db, now: Date, account: string | null = null): Promise<HoldingRow[]> {
  let query = db
    .withTables<IdentityTables>()
    .selectFrom('identity.guesses')
    .select(['account', 'secret', 'allowance', 'evaluated'])
    .where(sql<boolean>`cardinality(evaluated) >= 5`)
    .where('expiresAt', '>', now)
    .where(sql<boolean>`account ~ '^[0-9a-f-]{36}$'`);
  if (account !== null) query = query.where('account', '=', account);
  const rows = await query.orderBy('expiresAt', 'desc').orderBy('account').limit(200).execute();
  if (rows.length === 0) return [];
  // By themselves: a join by the text of an id would read every person.
  const users = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.users')
    .select(['id', 'name', 'email', 'kind'])
    .where(
      'id',
      'in',
      rows.map((row) => row.account),
    )
    .execute();
  const byId = new Map(users.map((user) => [user.id, user]));
  return rows.flatMap(({ account: userId, ...row }) => {
    const user = byId.get(userId);
    return user ? [{ ...row, userId, name: user.name, email: user.email, kind: user.kind }] : [];
  });
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
