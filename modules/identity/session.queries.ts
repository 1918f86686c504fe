import type { Db } from '@cm/kit/database';
import { sha256 } from '@cm/kit/crypto';
import type { Insertable, Selectable } from 'kysely';
import { hasPasskeyOf } from './passkey.queries.ts';
import { hasSmsFactorOf } from './sms-factor.queries.ts';
import type { IdentityTables } from './tables.ts';
import type { SessionLevel, UserKind } from './session.ts';
import type { UserRow } from './user.queries.ts';

export type SessionRow = Selectable<IdentityTables['identity.sessions']>;

export async function insertSession(db: Db, row: Insertable<IdentityTables['identity.sessions']>): Promise<void> {
  await db.withTables<IdentityTables>().insertInto('identity.sessions').values(row).execute();
}

/** What a sign-in that is not finished waits for. */
export type PendingLevel = Exclude<SessionLevel, 'full'>;

/** What a browser shows to finish a sign-in, and the kind of person whose area it shows it in. */
export interface Waiting {
  readonly kind: UserKind;
  readonly token: string | undefined;
}

/** A session of one kind of person that waits for exactly this, by its token; locked. */
export async function lockPendingSession(
  db: Db,
  { kind, token }: Waiting,
  level: PendingLevel,
  now: Date,
): Promise<SessionRow | undefined> {
  if (token === undefined) return undefined;
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions as s')
    .innerJoin('identity.users as u', (join) => join.onRef('u.id', '=', 's.userId'))
    .selectAll('s')
    .where('s.tokenHash', '=', sha256(token))
    .where('s.level', '=', level)
    .where('u.kind', '=', kind)
    .where('u.disabledAt', 'is', null)
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .forUpdate('s')
    .executeTakeFirst();
}

/** A session that has not ended, of any level, with the person behind it. */
export type OpenSession = Pick<
  SessionRow,
  'id' | 'userId' | 'level' | 'lastSeenAt' | 'impersonationId' | 'providerId' | 'emergencyId'
> &
  Pick<UserRow, 'kind' | 'name' | 'email' | 'locale' | 'networks' | 'totpEnabledAt' | 'factorOfferDeclinedAt'> & {
    readonly passkeys: boolean;
    readonly sms: boolean;
  };

/** By its token and the kind of person; whether it has been idle for too long is for the caller. */
export function findOpenSession(db: Db, token: string, kind: UserKind, now: Date): Promise<OpenSession | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions as s')
    .innerJoin('identity.users as u', (join) => join.onRef('u.id', '=', 's.userId'))
    .select(({ ref }) => [
      's.id',
      's.userId',
      's.level',
      's.lastSeenAt',
      's.impersonationId',
      's.providerId',
      's.emergencyId',
      'u.kind',
      'u.name',
      'u.email',
      'u.locale',
      'u.networks',
      'u.totpEnabledAt',
      'u.factorOfferDeclinedAt',
      hasPasskeyOf(ref('u.id')).as('passkeys'),
      hasSmsFactorOf(ref('u.id')).as('sms'),
    ])
    .where('s.tokenHash', '=', sha256(token))
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .where('u.kind', '=', kind)
    .where('u.disabledAt', 'is', null)
    .executeTakeFirst();
}

/** A session of somebody who proved everything, by its id; undefined once it is over. */
export function findFullSession(db: Db, id: string, now: Date): Promise<SessionRow | undefined> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions')
    .selectAll()
    .where('id', '=', id)
    .where('level', '=', 'full')
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Ends whatever a provider opened, and what waits to be opened by it. */
export async function endSessionsByProvider(db: Db, providerId: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: now })
    .where('providerId', '=', providerId)
    .where('endedAt', 'is', null)
    .execute();
}

export async function endSession(db: Db, id: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: now })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** Ends whatever session a browser still shows. */
export async function endSessionWithToken(db: Db, token: string, now: Date): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: now })
    .where('tokenHash', '=', sha256(token))
    .where('endedAt', 'is', null)
    .execute();
}

/** @param byFactor more than the password was shown: a code or a passkey */
export async function setSessionProved(db: Db, id: string, provedAt: Date, byFactor: boolean): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ provedAt, ...(byFactor ? { factorProvedAt: provedAt } : {}) })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** The emergency access that a session has from now on; false when it is over by now. */
export async function setSessionEmergency(
  db: Db,
  {
    sessionId,
    userId,
    emergencyId,
  }: { readonly sessionId: string; readonly userId: string; readonly emergencyId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ emergencyId })
    .where('id', '=', sessionId)
    .where('userId', '=', userId)
    .where('level', '=', 'full')
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function setSessionCustomer(db: Db, id: string, customerId: string): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ customerId })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** Ends every session of a person but one: after a change of password, of rights, of second factor. */
export async function endSessionsOf(db: Db, userId: string, except: string | null, now: Date): Promise<void> {
  let query = db
    .withTables<IdentityTables>()
    .updateTable('identity.sessions')
    .set({ endedAt: now })
    .where('userId', '=', userId)
    .where('endedAt', 'is', null);
  if (except !== null) query = query.where('id', '!=', except);
  await query.execute();
}

/** The sessions that a person opened; not those in which a colleague sits in their place. */
export function openSessionsOf(db: Db, userId: string, now: Date): Promise<SessionRow[]> {
  return db
    .withTables<IdentityTables>()
    .selectFrom('identity.sessions')
    .selectAll()
    .where('userId', '=', userId)
    .where('level', '=', 'full')
    .where('impersonationId', 'is', null)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .limit(100)
    .execute();
}
