import type { Db } from '@cm/kit/database';
import { type Expression, expressionBuilder, type Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type SmsFactorRow = Selectable<IdentityTables['identity.sms_factors']>;
export type SmsCodeRow = Selectable<IdentityTables['identity.sms_codes']>;

export function findSmsFactor(db: Db, userId: string): Promise<SmsFactorRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sms_factors')
    .selectAll()
    .where('userId', '=', userId)
    .executeTakeFirst();
}

/** The number of a person, in place of one that they had. */
export async function upsertSmsFactor(db: Db, userId: string, number: string, now: Date): Promise<void> {
  const change = { number, provedAt: now, lastUsedAt: null };
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.sms_factors')
    .values({ userId, ...change })
    .onConflict((conflict) => conflict.constraint('sms_factors_pkey').doUpdateSet(change))
    .execute();
}

export async function recordSmsUse(db: Db, userId: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sms_factors')
    .set({ lastUsedAt: now })
    .where('userId', '=', userId)
    .execute();
}

/** The number that was taken away; codes that were asked for by it work no more. */
export async function deleteSmsFactor(db: Db, userId: string): Promise<string | undefined> {
  const tables = db.withTables<IdentityTables>();
  await tables.deleteFrom('identity.sms_codes').where('userId', '=', userId).execute();
  const row = await tables
    .deleteFrom('identity.sms_factors')
    .where('userId', '=', userId)
    .returning('number')
    .executeTakeFirst();
  return row?.number;
}

/** In place of the one that the session asked for before. */
export async function replaceSmsCode(
  db: Db,
  row: Pick<SmsCodeRow, 'id' | 'userId' | 'sessionId' | 'purpose' | 'number' | 'nonce' | 'createdAt' | 'expiresAt'>,
): Promise<void> {
  const tables = db.withTables<IdentityTables>();
  await tables
    .deleteFrom('identity.sms_codes')
    .where('sessionId', '=', row.sessionId)
    .where('purpose', '=', row.purpose)
    .execute();
  await tables.insertInto('identity.sms_codes').values(row).execute();
}

/** A code that is still worth something, of the session that asked for it; locked. */
export function lockSmsCode(
  db: Db,
  { sessionId, purpose }: Pick<SmsCodeRow, 'sessionId' | 'purpose'>,
  now: Date,
): Promise<SmsCodeRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sms_codes')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where('purpose', '=', purpose)
    .where('expiresAt', '>', now)
    .forUpdate()
    .executeTakeFirst();
}

export function findSmsCode(
  db: Db,
  id: string,
  now: Date,
): Promise<Pick<SmsCodeRow, 'id' | 'userId' | 'purpose' | 'number' | 'nonce'> | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sms_codes')
    .select(['id', 'userId', 'purpose', 'number', 'nonce'])
    .where('id', '=', id)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

export async function deleteSmsCode(db: Db, id: string): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.sms_codes').where('id', '=', id).execute();
}

/** Whether a person has a number, for a query that has the person. */
export function hasSmsFactorOf(userId: Expression<string>) {
  const { exists, selectFrom } = expressionBuilder<IdentityTables>();
  return exists(
    selectFrom('identity.sms_factors as f').select('f.userId').where('f.userId', '=', userId),
  ).$castTo<boolean>();
}
