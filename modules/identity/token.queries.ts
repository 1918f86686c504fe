import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type TokenRow = Selectable<IdentityTables['identity.api_tokens']>;

export const MAX_TOKENS = 50;

/** A person's tokens that are not revoked, newest first. */
export function listTokenRows(db: Db, userId: string): Promise<TokenRow[]> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.api_tokens')
    .selectAll()
    .where('userId', '=', userId)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .limit(MAX_TOKENS)
    .execute();
}

export async function insertToken(db: Db, row: Insertable<IdentityTables['identity.api_tokens']>): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.api_tokens').values(row).execute();
}

/** Revokes all that are not revoked yet: at most `MAX_TOKENS` can be. */
export function endEveryToken(db: Db, userId: string, now: Date): Promise<TokenRow[]> {
  return db
    .withTables<IdentityTables>()
    .updateTable('identity.api_tokens')
    .set({ revokedAt: now })
    .where('userId', '=', userId)
    .where('revokedAt', 'is', null)
    .returningAll()
    .execute();
}

/** Revokes those with which the person acts for this customer. */
export function endTokensFor(
  db: Db,
  { userId, customerId }: { readonly userId: string; readonly customerId: string },
  now: Date,
): Promise<TokenRow[]> {
  return db
    .withTables<IdentityTables>()
    .updateTable('identity.api_tokens')
    .set({ revokedAt: now })
    .where('userId', '=', userId)
    .where('customerId', '=', customerId)
    .where('revokedAt', 'is', null)
    .returningAll()
    .execute();
}

/** Undefined for a token that is not the person's own, or revoked already. */
export function endToken(db: Db, userId: string, id: string, now: Date): Promise<TokenRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .updateTable('identity.api_tokens')
    .set({ revokedAt: now })
    .where('userId', '=', userId)
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .returningAll()
    .executeTakeFirst();
}
