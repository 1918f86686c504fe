import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnName, propertyName } from './column-names.ts';
import { type Database, openDatabase } from './database.ts';
import { stableId } from './ids.ts';
import type { KitTables } from './tables.ts';
import { cloneDatabase } from './testing/harness.ts';

let database: Database;
const tenantId = stableId('names');
beforeAll(async () => {
  const { name, socketDir } = await cloneDatabase();
  database = openDatabase({ socketDir, user: 'cm_app', database: name }, { max: 1, name: 'test' });
});
afterAll(() => database.close());

test.each([
  ['categoryId', 'category_id'],
  ['rawSha256', 'raw_sha256'],
  ['number', 'number'],
])('%s is %s in PostgreSQL, and comes back', (property, column) => {
  expect(columnName(property)).toBe(column);
  expect(propertyName(column)).toBe(property);
});

test('a statement of the builder is written with the columns of the schema and answered with properties', async () => {
  const updatedAt = new Date('2026-03-02T09:00:00Z');
  await database.transaction({ tenantId }, async (db) => {
    const tables = db.withTables<KitTables>();
    const value = JSON.stringify({ kept_as_it_is: 1 });
    await tables.insertInto('kit.settings').values({ key: 'a.b', value, updatedAt }).execute();
    const rows = await tables
      .selectFrom('kit.settings as s')
      .select(['s.updatedAt', 's.value', 's.key as settingKey'])
      .where('s.updatedAt', '=', updatedAt)
      .execute();
    // What is inside a JSON value is no column.
    expect(rows).toEqual([{ updatedAt, value: { kept_as_it_is: 1 }, settingKey: 'a.b' }]);
  });
});

test('raw SQL names columns as PostgreSQL does and is answered with the same properties', async () => {
  await database.transaction({ tenantId }, async (db) => {
    const { rows } = await sql`select tenant_id, key as setting_key from kit.settings`.execute(db);
    expect(rows).toEqual([{ tenantId, settingKey: 'a.b' }]);
  });
});
