import type { Db } from '@cm/kit/database';
import type { Locale } from '@cm/kit/i18n';
import type { Selectable } from 'kysely';
import type { NotificationsTables } from './tables.ts';

export type OverrideRow = Selectable<NotificationsTables['notifications.template_overrides']>;

const overrides = (db: Db) =>
  db.withTables<NotificationsTables>().selectFrom('notifications.template_overrides').selectAll();

export function findOverride(db: Db, template: string, locale: Locale): Promise<OverrideRow | undefined> {
  return overrides(db).where('template', '=', template).where('locale', '=', locale).executeTakeFirst();
}

/** At most one per built-in template and language. */
export function allOverrides(db: Db, template?: string): Promise<OverrideRow[]> {
  const query = template === undefined ? overrides(db) : overrides(db).where('template', '=', template);
  return query.limit(1000).execute();
}

/** Writes version `expected + 1` (0: there was none). False when somebody else wrote in between. */
export async function writeOverride(
  db: Db,
  row: { template: string; locale: Locale; subject: string; body: string; updatedBy: string | null },
  expected: number,
  now: Date,
): Promise<boolean> {
  const tables = db.withTables<NotificationsTables>();
  const words = { subject: row.subject, body: row.body, updatedAt: now, updatedBy: row.updatedBy };
  if (expected === 0) {
    const inserted = await tables
      .insertInto('notifications.template_overrides')
      .values({ template: row.template, locale: row.locale, version: 1, ...words })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const updated = await tables
    .updateTable('notifications.template_overrides')
    .set({ ...words, version: expected + 1 })
    .where('template', '=', row.template)
    .where('locale', '=', row.locale)
    .where('version', '=', expected)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export async function removeOverride(db: Db, template: string, locale: Locale): Promise<OverrideRow | undefined> {
  return db
    .withTables<NotificationsTables>()
    .deleteFrom('notifications.template_overrides')
    .where('template', '=', template)
    .where('locale', '=', locale)
    .returningAll()
    .executeTakeFirst();
}
