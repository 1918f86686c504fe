import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { FilesTables } from './tables.ts';

/** Says that an object is about to be written that no file names yet. */
export async function insertUnowned(db: Db, object: string, at: Date): Promise<void> {
  await db.withTables<FilesTables>().insertInto('files.unowned_objects').values({ object, since: at }).execute();
}

/** Says that an object is about to be removed; the caller's transaction takes away what named it. */
export async function insertRemoval(db: Db, object: string, at: Date): Promise<void> {
  await db
    .withTables<FilesTables>()
    .insertInto('files.unowned_objects')
    .values({ object, since: at, removalBeganAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A file names it from now on; false when the clean-up has begun to remove it. */
export async function takeUnowned(db: Db, object: string): Promise<boolean> {
  const result = await db
    .withTables<FilesTables>()
    .deleteFrom('files.unowned_objects')
    .where('object', '=', object)
    .where('removalBeganAt', 'is', null)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** It is gone from the store. */
export async function deleteUnowned(db: Db, object: string): Promise<void> {
  await db.withTables<FilesTables>().deleteFrom('files.unowned_objects').where('object', '=', object).execute();
}

/** Objects that nobody owned before then: whoever wrote or removed them is gone. Marked as being removed. */
export async function beginRemovals(db: Db, before: Date, at: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ object: string }>`
    update files.unowned_objects set removal_began_at = ${at} where object in (
      select object from files.unowned_objects where since < ${before} order by since limit ${limit} for update skip locked)
    returning object`.execute(db);
  return rows.map((row) => row.object);
}
