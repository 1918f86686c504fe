import type { Db } from '@cm/kit/database';
import type { Insertable } from 'kysely';
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

/** Adds a device in the place of those `replaced`, and leaves the newest `most` of the account. */
export async function insertDevice(
  db: Db,
  device: Insertable<IdentityTables['identity.known_devices']>,
  { replaced, most }: { replaced: readonly Buffer[]; most: number },
): Promise<void> {
  const tables = db.withTables<IdentityTables>();
  const own = tables.deleteFrom('identity.known_devices').where('userId', '=', device.userId);
  if (replaced.length > 0) await own.where('tokenHash', 'in', [...replaced]).execute();
  await tables.insertInto('identity.known_devices').values(device).execute();
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
