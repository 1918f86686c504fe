import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAlike, listDuplicates, refreshIdentityKeys } from './identity-key.queries.ts';
import { customers } from './module.ts';

const COUNT = 50_000;

let h: Harness;
let explained: Explained;
let tenant: Tenant;

beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
  tenant = await aTenant(h);
  await h.admin.query(
    `with made as (
       insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, typed, name, sort_name, email,
         locale, created_at, updated_at, keyed)
       select $1, gen_random_uuid(), 'C-' || lpad(v::text, 6, '0'), 'company', 'active', now(), '{}', 'N ' || v, 'n ' || v,
         v || '@example.dz', 'fr', now(), now(), true
       from generate_series(1, $2::int) v returning id, email, number)
     insert into customers.identity_keys (tenant_id, customer_id, kind, key)
     select $1, id, 'email', email from made
     -- One telephone in a hundred thousand customers' hands: that of an accountant, say.
     union all select $1, id, 'phone', '+213550123456' from made`,
    [tenant.id, COUNT],
  );
  await h.admin.query(
    `insert into customers.probable_duplicates (tenant_id, customer_id, other_id, reasons, found_at)
     select $1, least(a.id, b.id), greatest(a.id, b.id), '{phone}', a.created_at + a.version * interval '1 second'
     from (select *, row_number() over (order by id) n from customers.customers where tenant_id = $1) a
     join (select id, row_number() over (order by id) n from customers.customers where tenant_id = $1) b on b.n = a.n + 1`,
    [tenant.id],
  );
  await h.admin.query('analyze customers.customers, customers.identity_keys, customers.probable_duplicates');
  explained = await openExplained(h);
});
afterAll(async () => {
  await explained.close();
  await h.close();
});

test.each([
  [
    'who is like a new customer',
    (id: string) =>
      explained.database.transaction({ tenantId: tenant.id }, (db) =>
        listAlike(db, [
          { kind: 'phone', key: '+213550123456' },
          { kind: 'email', key: `${id}@example.dz` },
        ]),
      ),
  ],
  [
    'a change of a customer',
    (id: string) =>
      explained.database.transaction({ tenantId: tenant.id }, (db) =>
        refreshIdentityKeys(db, { id, name: 'N', email: '7@example.dz', phone: '+213550123456' }, h.clock.now()),
      ),
  ],
  [
    'a page of the list',
    () =>
      explained.database.transaction({ tenantId: tenant.id }, (db) =>
        listDuplicates(db, { sort: '-foundAt', limit: 50 }),
      ),
  ],
])('%s reads a bounded number of rows among 50 000 customers', async (_what, act) => {
  const { rows } = await h.admin.query<{ id: string }>(
    'select id from customers.customers where tenant_id = $1 order by id limit 1 offset 777',
    [tenant.id],
  );
  expect(await explained.mostRead(() => act(rows[0]?.id ?? ''))).toBeLessThan(300);
});
