import type { Db } from '@cm/kit/database';
import { type Insertable, sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

/** Whether a device with one of these tokens entered the account before. */
export async function isDeviceOf(db: Db, userId: string, hashes: readonly Buffer[], now: Date): Promise<boolean> {
  const row = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.known_devices')
    .select('userId')
    .where('userId', '=', userId)
    .where('tokenHash', 'in', [...hashes])
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Until then a device's password is enough. */
export interface Trust {
  readonly trustId: string;
  readonly trustedAt: Date;
  readonly trustedUntil: Date;
}

/** Of trust that counts: not over, and given after `since`. */
interface Counting {
  readonly now: Date;
  readonly since: Date;
}

/** Whether a device with one of these tokens is trusted by the account. */
export async function isTrustedDeviceOf(
  db: Db,
  userId: string,
  hashes: readonly Buffer[],
  { now, since }: Counting,
): Promise<boolean> {
  const row = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.known_devices')
    .select('userId')
    .where('userId', '=', userId)
    .where('tokenHash', 'in', [...hashes])
    .where('trustedUntil', '>', now)
    .where('trustedAt', '>', since)
    .executeTakeFirst();
  return row !== undefined;
}

export interface TrustedRow {
  readonly id: string;
  readonly device: string;
  readonly sessionId: string;
  readonly trustedAt: Date;
  readonly trustedUntil: Date;
  readonly lastUsedAt: Date;
}

/** The devices that an account trusts, the last used first; there are twenty at most. */
export async function listTrusted(db: Db, userId: string, { now, since }: Counting): Promise<TrustedRow[]> {
  const { rows } = await sql<TrustedRow>`
    select trust_id /* not null */ as id, device, session_id, trusted_at /* not null */ as trusted_at,
      trusted_until /* not null */ as trusted_until, created_at as last_used_at
    from identity.known_devices
    where user_id = ${userId} and trusted_until > ${now} and trusted_at > ${since}
    order by created_at desc, trust_id limit 20`.execute(db);
  return rows;
}

/** Ends the trust in one device of an account, or in all; which they were. */
export async function deleteTrust(
  db: Db,
  userId: string,
  trustId: string | null,
): Promise<{ device: string; email: string }[]> {
  const { rows } = await sql<{ device: string; email: string }>`
    update identity.known_devices d set trust_id = null, trusted_at = null, trusted_until = null
    from identity.users u
    where u.id = d.user_id and d.user_id = ${userId} and d.trust_id is not null
      and d.trust_id = coalesce(${trustId}::uuid, d.trust_id)
    returning d.device, u.email`.execute(db);
  return rows;
}

/**
 * Adds a device in the place of those `replaced`, and leaves the newest `most` of the account. Trust that was given to one of
 * these goes on, unless the new one brings its own.
 */
export async function insertDevice(
  db: Db,
  device: Insertable<IdentityTables['identity.known_devices']>,
  { replaced, most }: { replaced: readonly Buffer[]; most: number },
): Promise<void> {
  const tables = db.withTables<IdentityTables>();
  const own = tables.deleteFrom('identity.known_devices').where('userId', '=', device.userId);
  const gone =
    replaced.length > 0
      ? await own
          .where('tokenHash', 'in', [...replaced])
          .returning(['trustId', 'trustedAt', 'trustedUntil'])
          .execute()
      : [];
  const trust = gone.find(({ trustId }) => trustId !== null);
  await tables
    .insertInto('identity.known_devices')
    .values({ ...trust, ...device })
    .execute();
  await own
    .where('tokenHash', 'not in', (newest) =>
      newest
        .selectFrom('identity.known_devices')
        .select('tokenHash')
        .where('userId', '=', device.userId)
        .orderBy('createdAt', 'desc')
        .orderBy('tokenHash')
        .limit(most),
    )
    .execute();
}

/** Forgets the devices of an account, but for the one of a session. */
export async function deleteDevicesOf(db: Db, userId: string, exceptSession: string | null): Promise<void> {
  let query = db.withTables<IdentityTables>().deleteFrom('identity.known_devices').where('userId', '=', userId);
  if (exceptSession !== null) query = query.where('sessionId', '!=', exceptSession);
  await query.execute();
}
