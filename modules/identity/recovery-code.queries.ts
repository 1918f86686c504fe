import type { Db } from '@cm/kit/database';
import type { IdentityTables } from './tables.ts';

/** Uses a code up; false when it is unknown or used. Of many at the same moment one gets it. */
export async function claimRecoveryCode(db: Db, userId: string, codeHash: Buffer, now: Date): Promise<boolean> {
  const used = await db
    .withTables<IdentityTables>()
    .updateTable('identity.recovery_codes')
    .set({ usedAt: now })
    .where('userId', '=', userId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** How many of a person's codes were not used yet. */
export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  const { left } = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.recovery_codes')
    .select(({ fn }) => fn.countAll<string>().as('left'))
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(left);
}

export async function deleteRecoveryCodes(db: Db, userId: string): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.recovery_codes').where('userId', '=', userId).execute();
}

/** Leaves exactly these codes, none of them used. */
export async function replaceRecoveryCodes(
  db: Db,
  userId: string,
  codes: readonly { readonly id: string; readonly codeHash: Buffer }[],
): Promise<void> {
  await deleteRecoveryCodes(db, userId);
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.recovery_codes')
    .values(codes.map((code) => ({ ...code, userId })))
    .execute();
}
