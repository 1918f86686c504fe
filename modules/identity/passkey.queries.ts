import type { Db } from '@cm/kit/database';
import { type Expression, expressionBuilder, type Insertable, type Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';
import type { UserKind } from './session.ts';

export type PasskeyRow = Selectable<IdentityTables['identity.passkeys']>;

/** A person's passkeys, the oldest first, at most 20. */
export function listPasskeys(db: Db, userId: string): Promise<PasskeyRow[]> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.passkeys')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(20)
    .execute();
}

export async function hasPasskey(db: Db, userId: string): Promise<boolean> {
  return (await listPasskeys(db, userId)).length > 0;
}

/** In a query of people: whether this one has a passkey. */
export function hasPasskeyOf(userId: Expression<string>) {
  const { exists, selectFrom } = expressionBuilder<IdentityTables>();
  return exists(selectFrom('identity.passkeys as k').select('k.id').where('k.userId', '=', userId)).$castTo<boolean>();
}

/** A passkey of somebody of that kind whose account is in use, by what the device calls it; locked. */
export function lockPasskey(db: Db, kind: UserKind, credentialId: Buffer): Promise<PasskeyRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.passkeys as p')
    .innerJoin('identity.users as u', (join) => join.onRef('u.id', '=', 'p.userId'))
    .selectAll('p')
    .where('p.credentialId', '=', credentialId)
    .where('u.kind', '=', kind)
    .where('u.disabledAt', 'is', null)
    .forUpdate('p')
    .executeTakeFirst();
}

/** False when the device's credential is known already. */
export async function insertPasskey(db: Db, row: Insertable<IdentityTables['identity.passkeys']>): Promise<boolean> {
  const result = await db
    .withTables<IdentityTables>()
    .insertInto('identity.passkeys')
    .values(row)
    .onConflict((conflict) => conflict.constraint('passkeys_tenant_id_credential_id_key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function recordPasskeyUse(
  db: Db,
  id: string,
  use: { readonly counter: number; readonly lastUsedAt: Date },
): Promise<void> {
  await db.withTables<IdentityTables>().updateTable('identity.passkeys').set(use).where('id', '=', id).execute();
}

/** False when the passkey is not the person's. */
export async function renamePasskeyRow(db: Db, userId: string, id: string, name: string): Promise<boolean> {
  const result = await db
    .withTables<IdentityTables>()
    .updateTable('identity.passkeys')
    .set({ name })
    .where('id', '=', id)
    .where('userId', '=', userId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Its name, or undefined when the passkey is not the person's. */
export async function deletePasskey(db: Db, userId: string, id: string): Promise<string | undefined> {
  const row = await db
    .withTables<IdentityTables>()
    .deleteFrom('identity.passkeys')
    .where('id', '=', id)
    .where('userId', '=', userId)
    .returning('name')
    .executeTakeFirst();
  return row?.name;
}

/** Takes all of a person's passkeys away. */
export async function deletePasskeysOf(db: Db, userId: string): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.passkeys').where('userId', '=', userId).execute();
}

type ChallengeRow = Insertable<IdentityTables['identity.passkey_challenges']>;

/** Keeps a challenge in the place of the one that the same session asked for before. */
export async function insertChallenge(db: Db, row: ChallengeRow): Promise<void> {
  const tables = db.withTables<IdentityTables>();
  if (row.sessionId)
    await tables
      .deleteFrom('identity.passkey_challenges')
      .where('sessionId', '=', row.sessionId)
      .where('purpose', '=', row.purpose)
      .execute();
  await tables.insertInto('identity.passkey_challenges').values(row).execute();
}

/** Whose challenge it is: of a session, or of a browser that has none yet. */
export type ChallengeHolder = { readonly sessionId: string } | { readonly attemptHash: Buffer };

/** Takes a challenge away, which makes it good once; undefined when it is not there, too old, or for something else. */
export async function takeChallenge(
  db: Db,
  wanted: Pick<ChallengeRow, 'purpose' | 'kind'>,
  holder: ChallengeHolder,
  now: Date,
): Promise<Buffer | undefined> {
  const all = db
    .withTables<IdentityTables>()
    .deleteFrom('identity.passkey_challenges')
    .where('purpose', '=', wanted.purpose)
    .where('kind', '=', wanted.kind)
    .where('expiresAt', '>', now)
    .returning('challenge');
  const own =
    'sessionId' in holder
      ? all.where('sessionId', '=', holder.sessionId)
      : all.where('attemptHash', '=', holder.attemptHash);
  return (await own.executeTakeFirst())?.challenge;
}

/** Every host of the operator. */
export async function listHosts(db: Db): Promise<string[]> {
  const rows = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.tenant_hosts')
    .select('host')
    .orderBy('host')
    .limit(100)
    .execute();
  return rows.map(({ host }) => host);
}
