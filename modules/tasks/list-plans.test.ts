import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { createMailParser } from '@cm/mail/parse';
import { tickets } from '@cm/tickets/module';
import { aCustomer } from '@cm/customers/testing';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOwners, listTasks, type TaskFilter } from './list-tasks.queries.ts';
import { lockToRemind } from './task.queries.ts';
import { tasks } from './module.ts';

const COUNT = 100_000;

const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let explained: Explained;
let tenant: Tenant;
let me: Person;
let customerId: string;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, tasks],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser, mailAuthenticator },
  });
  tenant = await aTenant(h);
  me = await aStaffMember(h, tenant, ['tasks.read']);
  const others = [];
  for (let n = 0; n < 4; n += 1) others.push((await aStaffMember(h, tenant, ['tasks.read'])).userId);
  customerId = (await aCustomer(h, tenant)).customerId;
  // Most are done long since; one in a hundred is of the customer, one in five of each colleague.
  await h.admin.query(
    `insert into tasks.tasks (tenant_id, id, title, kind, state, owner_id, created_by, due_on, due_at, remind_at, subject_type,
       subject_id, customer_id, created_at, closed_at, closed_by)
     select $1, gen_random_uuid(), 'Tâche ' || n, 'task', s.state, o.id, o.id, d.at::date, d.at,
       case when s.state = 'open' and n % 1000 = 0 then d.at end,
       case when n % 100 = 0 then 'customer' end, case when n % 100 = 0 then $4::uuid end,
       case when n % 100 = 0 then $4::uuid end, d.at, case when s.state <> 'open' then d.at end,
       case when s.state <> 'open' then o.id end
     from generate_series(1, $2::int) n
     cross join lateral (select case when n % 10 = 0 then 'open' else 'done' end as state) s
     cross join lateral (select ($3::uuid[])[1 + (n / 10) % 5] as id) o
     cross join lateral (select $5::timestamptz - n * interval '1 minute' as at) d`,
    [tenant.id, COUNT, [me.userId, ...others], customerId, h.clock.now()],
  );
  await h.admin.query('vacuum analyze tasks.tasks');
  explained = await openExplained(h);
}, 120_000);
afterAll(async () => {
  await explained.close();
  await h.close();
  await mailParser.close();
});

const mine = { userId: '', isTeam: false, types: ['customer'], conditions: new Map() };
const team = { ...mine, isTeam: true };
const page = { sort: 'dueAt', cursor: null, limit: 50 } as const;

test.each<[string, () => TaskFilter]>([
  ['mine', () => ({ by: { ...mine, userId: me.userId }, state: 'open', ownerIds: [me.userId] })],
  ['mine that are done', () => ({ by: { ...mine, userId: me.userId }, state: 'done', ownerIds: [me.userId] })],
  ['those that I gave', () => ({ by: { ...mine, userId: me.userId }, state: 'open', createdBy: me.userId })],
  ['the team’s', () => ({ by: { ...team, userId: me.userId }, state: 'open' })],
  ['a customer’s', () => ({ by: { ...team, userId: me.userId }, state: 'open', customerId })],
  [
    'a record’s',
    () => ({ by: { ...team, userId: me.userId }, state: 'open', record: { type: 'customer', id: customerId } }),
  ],
  ['late ones', () => ({ by: { ...team, userId: me.userId }, state: 'open', before: h.clock.now() })],
])('a page of %s reads a bounded number of rows among 100 000', async (_what, filter) => {
  const act = () => explained.database.transaction({ tenantId: tenant.id }, (db) => listTasks(db, filter(), page));
  expect(await explained.mostRead(act)).toBeLessThan(300);
});

test('whoever has something open is found without reading what they have', async () => {
  const act = () => explained.database.transaction({ tenantId: tenant.id }, (db) => listOwners(db));
  expect(await explained.mostRead(act)).toBeLessThan(300);
  expect(await h.runtime.systemContext(tenant, 'test').transaction((tx) => listOwners(tx.db))).toHaveLength(5);
});

test('what is to be told is found without reading the rest', async () => {
  const act = () =>
    explained.database.transaction({ tenantId: tenant.id }, (db) => lockToRemind(db, h.clock.now(), 100));
  expect(await explained.mostRead(act)).toBeLessThan(300);
});
