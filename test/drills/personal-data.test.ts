import { openPool } from '@cm/kit/database';
import { excusedOfKit } from '@cm/kit/personal-data';
import { type Harness, cloneDatabase, startHarness } from '@cm/kit/testing';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modules } from '@cm/server/modules';

const declared = modules.flatMap(({ personalData = [] }) => personalData);
const words = [...declared, ...excusedOfKit];

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

test('whatever names a person or a customer is given to them on request, or is excused with a reason', async () => {
  const { name, socketDir } = await cloneDatabase();
  const admin = openPool({ socketDir, database: name, user: 'postgres' }, { max: 1, name: 'test' });
  const { rows } = await admin.query<{ relation: string }>(
    `select distinct table_schema || '.' || table_name as relation from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and column_name ~ '(^|_)(customer|user|person)_id$'
       and table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')
     order by 1`,
  );
  await admin.end();
  const named = words.map(({ table }) => table);
  expect(rows.length).toBeGreaterThan(40);
  expect(new Set(named).size).toBe(named.length);
  expect(rows.map(({ relation }) => relation).filter((one) => !named.includes(one))).toEqual([]);
  expect(words.filter((one) => 'excused' in one && one.excused.length < 20)).toEqual([]);
});

test('every declared table can be read for a person and for a customer, and holds its key and its file', async () => {
  const tenant = await aTenant(h);
  const nobody = '01890000-0000-7000-8000-000000000000';
  const system = h.runtime.systemContext(tenant, 'test');
  const parts = declared.flatMap((one) => ('read' in one ? [one] : []));
  expect(parts.length).toBeGreaterThan(30);
  for (const { table, read, file, columns } of parts) {
    for (const subject of [{ person: nobody }, { customer: nobody }])
      for (const after of [null, table === 'audit.entries' ? '0' : nobody])
        expect([table, await system.transaction((tx) => read(tx.db, subject, after))]).toEqual([
          table,
          { rows: [], next: null },
        ]);
    expect(file === undefined || columns.includes(file)).toBe(true);
  }
});

test('every table says what an erasure means for it, in columns that it has and values that they take', async () => {
  const { name, socketDir } = await cloneDatabase();
  const admin = openPool({ socketDir, database: name, user: 'postgres' }, { max: 1, name: 'test' });
  const { rows } = await admin.query<{ column: string; nullable: boolean }>(
    `select table_schema || '.' || table_name || '.' || column_name as column, is_nullable = 'YES' as nullable
     from information_schema.columns`,
  );
  await admin.end();
  const nullable = new Map(rows.map(({ column, nullable: may }) => [column, may]));
  const tenant = await aTenant(h);
  const nobody = '01890000-0000-7000-8000-000000000000';
  const faults: string[] = [];
  for (const { erasing } of words) {
    const { table, count } = erasing;
    for (const subject of [{ person: nobody }, { customer: nobody }])
      expect(await h.runtime.systemContext(tenant, 'test').transaction((tx) => count(tx.db, subject))).toBe(0);
    for (const onErasure of [erasing.onErasure({ person: nobody }), erasing.onErasure({ customer: nobody })]) {
      if (onErasure.act === 'kept' && Object.values(onErasure.reason).some((reason) => reason.length < 10))
        faults.push(`${table} is kept without a reason`);
      if (onErasure.act !== 'blanked') continue;
      for (const [column, to] of Object.entries(onErasure.to)) {
        const stored = `${table}.${column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
        if (!nullable.has(stored)) faults.push(`${stored} is not there`);
        if (to === null && nullable.get(stored) === false) faults.push(`${stored} cannot be null`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('nobody is given a secret, a digest or what colleagues keep to themselves', () => {
  const given = declared.flatMap((one) => ('read' in one ? one.columns.map((column) => `${one.table}.${column}`) : []));
  expect(
    given.filter((one) => /hash|secret|challenge|nonce|sealedKey|publicKey|credentialId|Digest/i.test(one)),
  ).toEqual([]);
});
