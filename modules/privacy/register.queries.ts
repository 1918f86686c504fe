import { type Db, isUniqueViolation } from '@cm/kit/database';
import { common } from '@cm/kit/problems';
import type { Insertable, Selectable } from 'kysely';
import type { PrivacyTables } from './tables.ts';

export type ActivityRow = Selectable<PrivacyTables['privacy.activities']>;
export type BreachRow = Selectable<PrivacyTables['privacy.breaches']>;

const tables = (db: Db) => db.withTables<PrivacyTables>();
/** What an operator has in a register, far beyond any. */
const MOST = 1000;
const MOST_VERSIONS = 200;

/** The present version of each, at most a thousand. */
export function listActivities(db: Db): Promise<ActivityRow[]> {
  return tables(db)
    .selectFrom('privacy.activities')
    .distinctOn('id')
    .selectAll()
    .orderBy('id')
    .orderBy('version', 'desc')
    .limit(MOST)
    .execute();
}

export function listBreaches(db: Db): Promise<BreachRow[]> {
  return tables(db)
    .selectFrom('privacy.breaches')
    .distinctOn('id')
    .selectAll()
    .orderBy('id')
    .orderBy('version', 'desc')
    .limit(MOST)
    .execute();
}

/** Every version of one, the newest first. */
export function activityVersions(db: Db, id: string): Promise<ActivityRow[]> {
  return tables(db)
    .selectFrom('privacy.activities')
    .selectAll()
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(MOST_VERSIONS)
    .execute();
}

export function breachVersions(db: Db, id: string): Promise<BreachRow[]> {
  return tables(db)
    .selectFrom('privacy.breaches')
    .selectAll()
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(MOST_VERSIONS)
    .execute();
}

/** @throws ProblemError `common.stale` when somebody wrote that version meanwhile */
export async function insertActivity(db: Db, row: Insertable<PrivacyTables['privacy.activities']>): Promise<void> {
  try {
    await tables(db).insertInto('privacy.activities').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error, 'activities_pkey') ? common.stale() : error;
  }
}

/** @throws ProblemError `common.stale` when somebody wrote that version meanwhile */
export async function insertBreach(db: Db, row: Insertable<PrivacyTables['privacy.breaches']>): Promise<void> {
  try {
    await tables(db).insertInto('privacy.breaches').values(row).execute();
  } catch (error) {
    throw isUniqueViolation(error, 'breaches_pkey') ? common.stale() : error;
  }
}

/** False when that reminder was given already. */
export async function insertReminder(
  db: Db,
  row: Insertable<PrivacyTables['privacy.breach_reminders']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(db)
    .insertInto('privacy.breach_reminders')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
