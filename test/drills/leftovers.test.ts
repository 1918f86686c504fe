import { openPool } from '@cm/kit/database';
import { leftoversOf } from '@cm/kit/leftovers';
import { cloneDatabase } from '@cm/kit/testing';
import { expect, test } from 'vitest';
import { modules } from '@cm/server/modules';

/** What has an end and is kept all the same, with the reason. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ['oauth.oauth_clients', 'the audit names them: an administrator sees that one is over, and fifty are in use at most'],
  ['customers.kyc_verifications', 'the record of a decision: a job of the module marks it expired'],
]);

test('whatever has an expiry is deleted on time, or is kept for a reason', async () => {
  const { name, socketDir } = await cloneDatabase();
  const admin = openPool({ socketDir, database: name, user: 'postgres' }, { max: 1, name: 'test' });
  const { rows } = await admin.query<{ relation: string }>(
    `select distinct table_schema || '.' || table_name as relation from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and column_name ~ '^expir' and table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')
     order by 1`,
  );
  await admin.end();
  const removed = leftoversOf(modules).map(({ table }) => table);
  expect(rows.length).toBeGreaterThan(6);
  expect(new Set(removed).size).toBe(removed.length);
  expect(rows.map(({ relation }) => relation).filter((one) => !removed.includes(one) && !KEPT.has(one))).toEqual([]);
});
