import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Database, openDatabase } from '@cm/kit/database';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listAlike, listDuplicates, refreshIdentityKeys } from './identity-key.queries.ts';
import { customers } from './module.ts';

const COUNT = 50_000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Rows Removed by Filter'?: number;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  Plans?: Plan[];
}

let h: Harness;
let explained: Database;
let tenant: Tenant;
let plans: Plan[] = [];

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
  explained = await openExplained();
});
afterAll(async () => {
  await explained.close();
  await h.close();
});

/** Plans of every statement that the application runs, with row-level security, as PostgreSQL logs them. */
async function openExplained(): Promise<Database> {
  const { rows } = await h.admin.query<{ name: string }>('select current_database() as name');
  const name = rows[0]?.name ?? '';
  await h.admin.query("load 'auto_explain'");
  for (const setting of [
    'session_preload_libraries = auto_explain',
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_analyze = on',
    'auto_explain.log_format = json',
    'client_min_messages = log',
  ])
    await h.admin.query(`alter role cm_app in database ${name} set ${setting}`);
  const database = openDatabase(
    { socketDir: inject('pgSocketDir'), user: 'cm_app', database: name },
    { max: 1, name: 'explained' },
  );
  database.pool.on('connect', (client) =>
    client.on('notice', (notice) => {
      const json = /plan:\s*(\{[\s\S]*\})\s*$/.exec(notice.message ?? '')?.[1];
      if (json) plans.push((JSON.parse(json) as { Plan: Plan }).Plan);
    }),
  );
  return database;
}

/** The most rows that a node read of a table, those that it threw away too. */
function mostRead(plan: Plan): number {
  const loops = plan['Actual Loops'] ?? 1;
  const own = plan['Relation Name'] ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * loops : 0;
  return Math.max(own, ...(plan.Plans ?? []).map(mostRead));
}

test.each([
  [
    'who is like a new customer',
    (id: string) =>
      explained.transaction({ tenantId: tenant.id }, (db) =>
        listAlike(db, [
          { kind: 'phone', key: '+213550123456' },
          { kind: 'email', key: `${id}@example.dz` },
        ]),
      ),
  ],
  [
    'a change of a customer',
    (id: string) =>
      explained.transaction({ tenantId: tenant.id }, (db) =>
        refreshIdentityKeys(db, { id, name: 'N', email: '7@example.dz', phone: '+213550123456' }, h.clock.now()),
      ),
  ],
  [
    'a page of the list',
    () => explained.transaction({ tenantId: tenant.id }, (db) => listDuplicates(db, { sort: '-foundAt', limit: 50 })),
  ],
])('%s reads a bounded number of rows among 50 000 customers', async (_what, act) => {
  const { rows } = await h.admin.query<{ id: string }>(
    'select id from customers.customers where tenant_id = $1 order by id limit 1 offset 777',
    [tenant.id],
  );
  plans = [];
  await act(rows[0]?.id ?? '');
  expect(plans.length).toBeGreaterThan(0);
  expect(Math.max(...plans.map(mostRead))).toBeLessThan(300);
});
