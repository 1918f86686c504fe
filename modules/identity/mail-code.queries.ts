import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type MailCodeRow = Selectable<IdentityTables['identity.mail_codes']>;

export async function insertMailCode(db: Db, row: Insertable<IdentityTables['identity.mail_codes']>): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.mail_codes').values(row).execute();
}

const open = (db: Db, now: Date) =>
  db
    .withTables<IdentityTables>()
    .selectFrom('identity.mail_codes')
    .selectAll()
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now);

/** A code that is still worth something. */
export function findMailCode(db: Db, id: string, now: Date): Promise<MailCodeRow | undefined> {
  return open(db, now).where('id', '=', id).executeTakeFirst();
}

/** The code of a browser's attempt, while it is worth something; locked. */
export function lockMailCode(db: Db, attemptHash: Buffer, now: Date): Promise<MailCodeRow | undefined> {
  return open(db, now).where('attemptHash', '=', attemptHash).forUpdate().executeTakeFirst();
}

export async function updateMailCode(
  db: Db,
  id: string,
  change: Partial<Pick<MailCodeRow, 'tries' | 'mailedAt' | 'userId' | 'usedAt'>>,
): Promise<void> {
  await db.withTables<IdentityTables>().updateTable('identity.mail_codes').set(change).where('id', '=', id).execute();
}

/** How many codes were mailed to an address since each of the two moments. */
export function countMailedCodes(
  db: Db,
  email: string,
  since: { readonly hour: Date; readonly day: Date },
): Promise<{ hour: number; day: number }> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.mail_codes')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('mailedAt', '>', since.hour).as('hour'),
      fn.countAll<number>().as('day'),
    ])
    .where('email', '=', email)
    .where('mailedAt', '>', since.day)
    .executeTakeFirstOrThrow();
}
