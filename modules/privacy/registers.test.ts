import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { privacy } from './module.ts';
import { remindBreaches } from './remind-breaches.ts';
import { breachDaysSetting } from './settings.ts';

const mailer = createMemoryMailer();
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, notifications, privacy],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer },
  });
});
beforeEach(() => h.clock.set('2026-03-02T09:00:00.000Z'));
afterAll(() => h.close());

type Caller = { readonly headers: Readonly<Record<string, string>> };
const ACTIVITIES = '/api/admin/processing-activities';
const BREACHES = '/api/admin/breaches';
const NOWHERE = '01890000-0000-7000-8000-000000000000';

async function send(caller: Caller, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const answer = await (
    await h.app()
  ).inject({ method, url, headers: { ...caller.headers }, ...(payload ? { payload } : {}) });
  const isJson = answer.headers['content-type']?.startsWith('application/') ?? false;
  return { status: answer.statusCode, body: isJson ? answer.json() : {}, text: answer.body };
}
const activity = {
  name: 'Support',
  purpose: 'Répondre',
  people: 'Clients',
  data: 'Nom, e-mail',
  recipients: '',
  transfers: '',
  retention: 'Trois ans',
  measures: '',
  reference: '',
  ended: false,
};
const breach = {
  title: 'Fichier égaré',
  description: 'Un relevé envoyé ailleurs.',
  discoveredOn: '2026-03-01',
  notifiedOn: null as string | null,
  notification: '',
  people: 'Un client',
  data: 'Nom',
  consequences: '',
  measures: '',
  peopleTold: 'undecided',
  peopleToldReason: '',
  closed: false,
};
const manager = (tenant: Tenant) => aStaffMember(h, tenant, ['registers.read', 'registers.manage']);
async function recorded(by: Person, change: Partial<typeof breach> = {}): Promise<string> {
  const { status, body } = await send(by, 'POST', BREACHES, { ...breach, ...change });
  expect(status).toBe(201);
  return body.id;
}

test('anonymous 401, without the right 403, unknown and another operator’s 404', async () => {
  const tenant = await aTenant(h);
  const keeper = await manager(tenant);
  const id = await recorded(keeper);
  const { body: made } = await send(keeper, 'POST', ACTIVITIES, activity);
  const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
  const nobody = await aStaffMember(h, tenant, ['data_requests.manage']);
  const reader = await aStaffMember(h, tenant, ['registers.read']);
  const foreign = await manager(await aTenant(h));
  for (const [url, one, body] of [
    [ACTIVITIES, made.id, activity],
    [BREACHES, id, breach],
  ] as const) {
    const reads = [url, `${url}/export`, `${url}/${one}/versions`];
    const writes = [
      ['POST', url, body],
      ['PUT', `${url}/${one}`, { ...body, version: 1 }],
    ] as const;
    for (const read of reads) {
      expect((await send(anonymous, 'GET', read)).status).toBe(401);
      expect((await send(nobody, 'GET', read)).status).toBe(403);
      expect((await send(reader, 'GET', read)).status).toBe(200);
    }
    for (const [method, write, sent] of writes) {
      expect((await send(anonymous, method, write, sent)).status).toBe(401);
      expect((await send(reader, method, write, sent)).status).toBe(403);
    }
    expect((await send(foreign, 'GET', url)).body).toEqual({ items: [] });
    for (const other of [foreign, keeper])
      expect((await send(other, 'GET', `${url}/${other === keeper ? NOWHERE : one}/versions`)).status).toBe(404);
    expect((await send(foreign, 'PUT', `${url}/${one}`, { ...body, version: 1 })).status).toBe(404);
  }
});

test('a change of an activity is a new version beside the ones before, by whoever saw the last one', async () => {
  const tenant = await aTenant(h);
  const keeper = await manager(tenant);
  const { body: made } = await send(keeper, 'POST', ACTIVITIES, activity);
  const url = `${ACTIVITIES}/${made.id}`;
  const next = { ...activity, retention: 'Deux ans', version: 1 };
  const both = await Promise.all([send(keeper, 'PUT', url, next), send(keeper, 'PUT', url, next)]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([204, 409]));
  for (const version of [1, 9])
    expect((await send(keeper, 'PUT', url, { ...next, version })).body).toMatchObject({ code: 'common.stale' });
  const { items } = (await send(keeper, 'GET', ACTIVITIES)).body;
  expect(items).toMatchObject([{ id: made.id, version: 2, retention: 'Deux ans', writtenBy: expect.any(String) }]);
  const versions = await send(keeper, 'GET', `${url}/versions`);
  expect(versions.body.items.map(({ retention }: { retention: string }) => retention)).toEqual([
    'Deux ans',
    'Trois ans',
  ]);
  const { rows } = await h.admin.query<{ privilege: string }>(
    `select distinct privilege_type as privilege from information_schema.role_table_grants
     where grantee = 'cm_app' and table_schema = 'privacy' and table_name in ('activities', 'breaches') order by 1`,
  );
  expect(rows.map(({ privilege }) => privilege)).toEqual(['INSERT', 'SELECT']);
  expect(await h.events(tenant.id, 'processing_activity.written')).toHaveLength(2);
});

test('the clock of a breach begins with its discovery and keeps the days that it was recorded with', async () => {
  const tenant = await aTenant(h);
  const keeper = await manager(tenant);
  const id = await recorded(keeper);
  const one = async () => (await send(keeper, 'GET', BREACHES)).body.items[0];
  expect(await one()).toMatchObject({ notifyBy: '2026-03-06', late: false });
  await h.runtime.systemContext(tenant, 'test').transaction((tx) => writeSetting(tx, breachDaysSetting, 2));
  await send(keeper, 'PUT', `${BREACHES}/${id}`, { ...breach, measures: 'Suppression demandée', version: 1 });
  expect(await one()).toMatchObject({ notifyBy: '2026-03-06' });
  await send(keeper, 'PUT', `${BREACHES}/${id}`, { ...breach, discoveredOn: '2026-02-27', version: 2 });
  expect(await one()).toMatchObject({ notifyBy: '2026-03-01', late: true });
  const told = { ...breach, discoveredOn: '2026-02-27', notifiedOn: '2026-03-01', version: 3 };
  await send(keeper, 'PUT', `${BREACHES}/${id}`, told);
  expect(await one()).toMatchObject({ late: false });
});

test.each([
  ['discovered on a day to come', { discoveredOn: '2026-03-03' }, 'privacy.day_to_come'],
  ['notified on a day to come', { notifiedOn: '2026-03-03' }, 'privacy.day_to_come'],
  ['notified before it was discovered', { notifiedOn: '2026-02-28' }, 'privacy.notified_before'],
  ['with people told without a word', { peopleTold: 'told' }, 'privacy.decision_unexplained'],
  ['with people not told without a reason', { peopleTold: 'not_told' }, 'privacy.decision_unexplained'],
  [
    'closed before the authority is told',
    { closed: true, peopleTold: 'told', peopleToldReason: 'x' },
    'privacy.breach_open',
  ],
  ['closed before the people are thought of', { closed: true, notifiedOn: '2026-03-02' }, 'privacy.breach_open'],
])('a breach %s is refused', async (_what, change, code) => {
  const keeper = await manager(await aTenant(h));
  expect((await send(keeper, 'POST', BREACHES, { ...breach, ...change })).body).toMatchObject({ status: 422, code });
});

test('whoever keeps the registers is reminded two days before the last day, once more behind it, and not once it is told', async () => {
  const tenant = await aTenant(h);
  const keeper = await manager(tenant);
  const system = h.runtime.systemContext(tenant, 'test');
  await recorded(keeper, { title: 'Oubliée' });
  const told = await recorded(keeper, { title: 'Notifiée' });
  await send(keeper, 'PUT', `${BREACHES}/${told}`, { ...breach, notifiedOn: '2026-03-02', version: 1 });
  const reminded: number[] = [];
  for (const day of ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']) {
    h.clock.set(`${day}T09:00:00.000Z`);
    reminded.push(await remindBreaches(system));
  }
  expect(reminded).toEqual([0, 1, 0, 0, 1, 0]);
  const events = await h.events(tenant.id, 'breach.clock_reminded');
  expect(events.map(({ payload }) => payload)).toMatchObject([
    { title: 'Oubliée', kind: 'nearly_due' },
    { title: 'Oubliée', kind: 'late' },
  ]);
  await h.settle();
  expect(mailer.kept.filter(({ mail }) => mail.to[0]?.address === keeper.email)).toHaveLength(2);
});

test('the registers leave as CSV, formulas disarmed, and that they left is recorded', async () => {
  const tenant = await aTenant(h);
  const keeper = await manager(tenant);
  await send(keeper, 'POST', ACTIVITIES, { ...activity, name: '=HYPERLINK("http://x")', ended: true });
  await recorded(keeper, { peopleTold: 'not_told', peopleToldReason: 'Aucun risque' });
  const french = { headers: { ...keeper.headers, 'accept-language': 'fr' } };
  const activities = await send(french, 'GET', `${ACTIVITIES}/export`);
  expect(activities.text).toContain('Durée de conservation');
  expect(activities.text).toContain('Trois ans');
  expect(activities.text).not.toMatch(/(?:^|[;,"\n])=HYPERLINK/m);
  const breaches = await send(french, 'GET', `${BREACHES}/export`);
  expect(breaches.text).toContain('Non informées');
  expect(breaches.text).toContain('2026-03-06');
  expect((await h.events(tenant.id, 'register.exported')).map(({ payload }) => payload)).toEqual([
    { register: 'activities', count: 1 },
    { register: 'breaches', count: 1 },
  ]);
});
