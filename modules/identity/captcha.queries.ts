import type { Db } from '@cm/kit/database';
import type { Insertable } from 'kysely';
import type { IdentityTables } from './tables.ts';

/** Uses a challenge up: of any number at the same moment one is true. */
export async function claimCaptcha(
  db: Db,
  row: Pick<Insertable<IdentityTables['identity.used_captchas']>, 'id' | 'expiresAt'>,
): Promise<boolean> {
  const inserted = await db
    .withTables<IdentityTables>()
    .insertInto('identity.used_captchas')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
