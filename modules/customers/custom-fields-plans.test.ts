import { fields } from '@cm/fields/module';
import { aField } from '@cm/fields/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { systemActor } from '@cm/kit/access';
import type { Db } from '@cm/kit/database';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Condition } from '@cm/fields';
import { listCustomerRows } from './customer.queries.ts';
import { listFieldValues, takenValues } from './field-value.queries.ts';
import { customers } from './module.ts';

const COUNT = 50_000;

let h: Harness;
let explained: Explained;
let tenant: Tenant;
/** `half` is true of half of the customers, `rare` of ten of them; `seats` is a number of each. */
const ids = { half: '', rare: '', seats: '', contract: '' };

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, fields, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
  tenant = await aTenant(h);
  ids.half = (await aField(h, tenant, { key: 'half', kind: 'yes_no' })).id;
  ids.rare = (await aField(h, tenant, { key: 'rare', kind: 'yes_no' })).id;
  ids.seats = (await aField(h, tenant, { key: 'seats', kind: 'number' })).id;
  ids.contract = (await aField(h, tenant, { key: 'contract', kind: 'text', unique: true })).id;
  // What the triggers check is not looked at here, and 200 000 of them take minutes.
  await h.admin.query('alter table customers.field_values disable trigger user');
  await h.admin.query(
    `with made as (
       insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, typed, name, sort_name, email,
         locale, created_at, updated_at, keyed)
       select $1, gen_random_uuid(), 'C-' || lpad(v::text, 6, '0'), 'company', 'active', now(), '{}', 'N ' || v, 'n ' || v,
         v || '@example.dz', 'fr', now() - v * interval '1 minute', now(), true
       from generate_series(1, $2::int) v returning id, substr(number, 3)::int as v)
     insert into customers.field_values (tenant_id, customer_id, field_id, position, value, key, rank, unique_key)
     select $1, id, $3::uuid, 0, (v % 2 = 0)::text, (v % 2 = 0)::text, null::bigint, null from made
     union all select $1, id, $4::uuid, 0, (v % 5000 = 0)::text, (v % 5000 = 0)::text, null, null from made
     union all select $1, id, $5::uuid, 0, v::text, null, v, null from made
     union all select $1, id, $6::uuid, 0, 'cc-' || v, 'cc-' || v, null, 'cc-' || v from made`,
    [tenant.id, COUNT, ids.half, ids.rare, ids.seats, ids.contract],
  );
  await h.admin.query('analyze customers.customers, customers.field_values');
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained.close();
  await h.close();
});

const page = (conditions: () => readonly Condition[]) => (db: Db) =>
  listCustomerRows(db, systemActor('test'), {
    sort: '-createdAt',
    limit: 50,
    conditions: conditions(),
  });

test.each<[string, (db: Db) => Promise<unknown>, number]>([
  ['a filter that half of them fit', page(() => [{ fieldId: ids.half, key: 'true' }]), 2002],
  ['a filter that ten fit', page(() => [{ fieldId: ids.rare, key: 'true' }]), 400],
  ['a value that one has', page(() => [{ fieldId: ids.contract, key: 'cc-777' }]), 400],
  ['a narrow range', page(() => [{ fieldId: ids.seats, from: 100, until: 120 }]), 400],
  ['a wide range', page(() => [{ fieldId: ids.seats, from: 100, until: null }]), 2002],
  [
    'two filters',
    page(() => [
      { fieldId: ids.half, key: 'true' },
      { fieldId: ids.seats, from: 100, until: 120 },
    ]),
    2002,
  ],
  ['whether a value is taken', (db) => takenValues(db, [{ fieldId: ids.contract, key: 'cc-9' }]), 20],
])('%s reads a bounded number of rows among 50 000 customers', async (_what, act, bound) => {
  const most = await explained.mostRead(() => explained.database.transaction({ tenantId: tenant.id }, act));
  expect(most).toBeLessThan(bound);
});

test('what many fit is found like what few fit', async () => {
  const count = (condition: Condition) =>
    explained.database.transaction(
      { tenantId: tenant.id },
      async (db) => (await page(() => [condition])(db)).items.length,
    );
  expect(await count({ fieldId: ids.half, key: 'true' })).toBe(50);
  expect(await count({ fieldId: ids.rare, key: 'true' })).toBe(10);
  expect(await count({ fieldId: ids.seats, from: 100, until: null })).toBe(50);
  expect(await count({ fieldId: ids.seats, from: null, until: 7 })).toBe(7);
});

test('the values of a page are read by customer', async () => {
  const { rows } = await h.admin.query<{ id: string }>(
    'select id from customers.customers where tenant_id = $1 limit 50',
    [tenant.id],
  );
  const most = await explained.mostRead(() =>
    explained.database.transaction({ tenantId: tenant.id }, (db) =>
      listFieldValues(
        db,
        rows.map(({ id }) => id),
      ),
    ),
  );
  expect(most).toBe(200);
});
