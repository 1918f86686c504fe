import type { Db } from '@cm/kit/database';
import type { Insertable, Selectable } from 'kysely';
import type { IdentityTables } from './tables.ts';

export type ImpersonationRow = Selectable<IdentityTables['identity.impersonations']>;

/** One that was started, with the names of both. */
export interface OpenImpersonation extends Pick<
  ImpersonationRow,
  'id' | 'staffUserId' | 'userId' | 'customerId' | 'reason' | 'ticket' | 'expiresAt' | 'permissionId'
> {
  readonly staffName: string;
  readonly email: string;
  readonly staffSessionId: string;
  /** The emergency access that was opened in the colleague's session, open or over. */
  readonly emergencyId: string | null;
}

const tables = (db: Db) => db.withTables<IdentityTables>();

/**
 * One that has not ended nor lasted too long, whose colleague's session lives and was used since `idleSince`, and whose person's
 * account is confirmed and open.
 */
export function findOpenImpersonation(
  db: Db,
  id: string,
  { now, idleSince }: { readonly now: Date; readonly idleSince: Date },
): Promise<OpenImpersonation | undefined> {
  return tables(db)
    .selectFrom('identity.impersonations as i')
    .innerJoin('identity.users as colleague', (join) => join.onRef('colleague.id', '=', 'i.staffUserId'))
    .innerJoin('identity.users as person', (join) => join.onRef('person.id', '=', 'i.userId'))
    .innerJoin('identity.sessions as s', (join) =>
      join.onRef('s.id', '=', 'i.staffSessionId').onRef('s.userId', '=', 'i.staffUserId'),
    )
    .select([
      'i.id',
      'i.staffUserId',
      'i.userId',
      'i.customerId',
      'i.reason',
      'i.ticket',
      'i.expiresAt',
      'i.permissionId',
      'i.staffSessionId',
      's.emergencyId',
      'colleague.name as staffName',
      'person.email',
    ])
    .where('i.id', '=', id)
    .where('i.startedAt', 'is not', null)
    .where('i.endedAt', 'is', null)
    .where('i.expiresAt', '>', now)
    .where('person.disabledAt', 'is', null)
    .where('person.emailVerifiedAt', 'is not', null)
    .where('s.level', '=', 'full')
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .where('s.lastSeenAt', '>', idleSince)
    .executeTakeFirst();
}

export async function insertImpersonation(
  db: Db,
  row: Insertable<IdentityTables['identity.impersonations']>,
): Promise<void> {
  await tables(db).insertInto('identity.impersonations').values(row).execute();
}

export function findImpersonation(db: Db, id: string): Promise<ImpersonationRow | undefined> {
  return tables(db).selectFrom('identity.impersonations').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Starts one, once and in time, and not before it was begun: of many at the same moment one gets true. */
export async function claimHandover(db: Db, id: string, now: Date): Promise<boolean> {
  const claimed = await tables(db)
    .updateTable('identity.impersonations')
    .set(({ fn, val }) => ({ startedAt: fn<Date>('greatest', ['begunAt', val(now)]) }))
    .where('id', '=', id)
    .where('startedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('handoverUntil', '>', now)
    .executeTakeFirst();
  return claimed.numUpdatedRows === 1n;
}

/** Ends what a colleague began and did not end, which is one at most; with it, the session that it opened. */
export async function endImpersonationsOf(db: Db, staffUserId: string, now: Date): Promise<ImpersonationRow[]> {
  const ended = await tables(db)
    .updateTable('identity.impersonations')
    .set({ endedAt: now })
    .where('staffUserId', '=', staffUserId)
    .where('endedAt', 'is', null)
    .returningAll()
    .execute();
  const ids = ended.map(({ id }) => id);
  if (ids.length > 0)
    await tables(db)
      .updateTable('identity.sessions')
      .set({ endedAt: now })
      .where('impersonationId', 'in', ids)
      .where('endedAt', 'is', null)
      .execute();
  return ended;
}
