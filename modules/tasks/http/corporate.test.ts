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
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tasks } from '../module.ts';
import { caller } from '../testing.ts';

const OWN = ['tasks.read', 'tasks.write', 'customers.read', 'tickets.read'];
const TEAM = [...OWN, 'tasks.team'];

const mailer = createMemoryMailer();
const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let send: ReturnType<typeof caller>;
let tenant: Tenant;
let amina: Person;
let bilal: Person;
let chief: Person;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, tasks, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer, mailParser, mailAuthenticator },
  });
  send = caller(h);
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00Z');
  tenant = await aTenant(h);
  amina = await aStaffMember(h, tenant, OWN, { name: 'Amina' });
  bilal = await aStaffMember(h, tenant, OWN, { name: 'Bilal' });
  chief = await aStaffMember(h, tenant, TEAM, { name: 'Chafia' });
});

const create = async (by: Person, body: object): Promise<string> => {
  const { status, body: made } = await send(by, 'POST', '', body);
  expect(status).toBe(201);
  return made.id;
};
const titles = async (by: Person, query: string) => (await send(by, 'GET', query)).body.items.map(({ title }) => title);
const mailsTo = (person: Person) => mailer.kept.filter(({ mail }) => mail.to[0]?.address === person.email);
const disable = (person: Person) =>
  h.admin.query('update identity.users set disabled_at = now() where id = $1', [person.userId]);

test('anonymous 401, without the right 403, another tenant 404', async () => {
  const id = await create(amina, { title: 'Rappeler' });
  const { cookie: _cookie, ...anonymous } = amina.headers;
  const nobody = await aStaffMember(h, tenant, ['customers.read']);
  const reader = await aStaffMember(h, tenant, ['tasks.read', 'tasks.team']);
  const stranger = await aStaffMember(h, await aTenant(h), TEAM);
  for (const url of ['', `/${id}`, '/owners']) {
    expect((await send({ headers: anonymous }, 'GET', url)).status).toBe(401);
    expect((await send(nobody, 'GET', url)).status).toBe(403);
    expect((await send(reader, 'GET', url)).status).toBe(200);
  }
  for (const [method, url] of [
    ['POST', ''],
    ['PATCH', `/${id}`],
    ['PUT', `/${id}/completion`],
    ['PUT', `/${id}/cancellation`],
    ['PUT', `/${id}/reopening`],
  ] as const) {
    const body = { version: 1, ...(method === 'POST' ? { title: 'x' } : {}) };
    expect((await send(reader, method, url, body)).status).toBe(403);
    if (method !== 'POST') expect((await send(stranger, method, url, body)).body.code).toBe('tasks.not_found');
  }
});

describe('a task is seen', () => {
  test('by its owner, by whoever gave it and by whoever may see colleagues’ tasks; by nobody else', async () => {
    const id = await create(amina, { title: 'Pour Bilal', ownerId: bilal.userId });
    const other = await aStaffMember(h, tenant, OWN);
    const answers = await Promise.all([amina, bilal, chief, other].map((by) => send(by, 'GET', `/${id}`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
    expect(await titles(amina, '?view=mine')).toEqual([]);
    expect(await titles(amina, '?view=given')).toEqual(['Pour Bilal']);
    expect(await titles(bilal, '')).toEqual(['Pour Bilal']);
    expect(await titles(chief, '?view=team')).toEqual(['Pour Bilal']);
    expect((await send(amina, 'GET', '?view=team')).body.code).toBe('tasks.team_only');
    expect((await send(other, 'PUT', `/${id}/completion`, { version: 1 })).body.code).toBe('tasks.not_found');
  });

  test('with the right to read what it hangs on, in lists as well', async () => {
    const customer = await aCustomer(h, tenant);
    const ticket = await aTicket(h, tenant);
    const ofTicket = await create(chief, { title: 'Du ticket', record: { type: 'ticket', id: ticket.id } });
    await create(chief, { title: 'Du client', record: { type: 'customer', id: customer.customerId } });
    const blind = await aStaffMember(h, tenant, ['tasks.read', 'tasks.write', 'tasks.team', 'customers.read']);
    expect(await titles(blind, '?view=team')).toEqual(['Du client']);
    expect((await send(blind, 'GET', `/${ofTicket}`)).status).toBe(404);
    expect((await send(blind, 'GET', `?recordType=ticket&recordId=${ticket.id}`)).body.code).toBe(
      'tasks.unknown_record',
    );
    const record = { type: 'ticket', id: ticket.id };
    expect((await send(blind, 'POST', '', { title: 'x', record })).body.code).toBe('tasks.unknown_record');
  });

  test('of a record’s: with the customer whose record it is, and after the record has become another’s', async () => {
    const [first, second] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
    const requester = { email: first.email, name: 'K', userId: null, customerId: first.customerId, contactId: null };
    const ticket = await aTicket(h, tenant, { requester });
    const id = await create(amina, { title: 'Du ticket', record: { type: 'ticket', id: ticket.id } });
    expect(await titles(amina, `?customerId=${first.customerId}`)).toEqual(['Du ticket']);
    expect(await titles(amina, `?recordType=ticket&recordId=${ticket.id}`)).toEqual(['Du ticket']);
    expect((await send(amina, 'GET', `/${id}`)).body).toMatchObject({
      record: { type: 'ticket', id: ticket.id, label: ticket.number },
      customer: { id: first.customerId },
    });
    const agent = await aStaffMember(h, tenant, [...OWN, 'tickets.manage']);
    const app = await h.app();
    const moved = await app.inject({
      method: 'PUT',
      url: `/api/corporate/tickets/${ticket.id}/customer`,
      headers: agent.headers,
      payload: { version: 1, customerId: second.customerId },
    });
    expect(moved.statusCode).toBeLessThan(300);
    await h.settle();
    expect(await titles(amina, `?customerId=${first.customerId}`)).toEqual([]);
    expect(await titles(amina, `?customerId=${second.customerId}`)).toEqual(['Du ticket']);
  });

  test('on a customer’s record by those who see it alone, the tasks of others left out', async () => {
    const { customerId } = await aCustomer(h, tenant);
    const record = { type: 'customer', id: customerId };
    await create(amina, { title: 'À moi', record });
    await create(bilal, { title: 'À Bilal', record });
    expect(await titles(amina, `?customerId=${customerId}`)).toEqual(['À moi']);
    expect(await titles(chief, `?customerId=${customerId}`)).toEqual(['À moi', 'À Bilal']);
    const noCustomers = await aStaffMember(h, tenant, ['tasks.read', 'tasks.team']);
    expect((await send(noCustomers, 'GET', `?customerId=${customerId}`)).body.code).toBe('tasks.unknown_record');
  });
});

test('lists tell what is late, what is of today and what is later, page by page', async () => {
  await create(amina, { title: 'hier', dueOn: '2026-03-01' });
  await create(amina, { title: 'ce matin', dueOn: '2026-03-02', dueTime: '10:00' });
  await create(amina, { title: 'cet après-midi', dueOn: '2026-03-02', dueTime: '16:00' });
  await create(amina, { title: 'dans la journée' });
  await create(amina, { title: 'demain tôt', dueOn: '2026-03-03', dueTime: '00:30' });
  await create(amina, { title: 'demain', dueOn: '2026-03-03', kind: 'call' });
  const { items } = (await send(amina, 'GET', '')).body;
  expect(items.map(({ title, late }) => [title, late])).toEqual([
    ['hier', true],
    ['ce matin', true],
    ['cet après-midi', false],
    ['dans la journée', false],
    ['demain tôt', false],
    ['demain', false],
  ]);
  expect(await titles(amina, '?due=late')).toEqual(['hier', 'ce matin']);
  expect(await titles(amina, '?due=today')).toEqual(['hier', 'ce matin', 'cet après-midi', 'dans la journée']);
  expect(await titles(amina, '?due=later')).toEqual(['demain tôt', 'demain']);
  expect(await titles(amina, '?kind=call')).toEqual(['demain']);
  const seen: string[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < 4 && cursor !== null; page += 1) {
    const { body } = await send(amina, 'GET', `?sort=-dueAt&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    seen.push(...body.items.map(({ title }) => title));
    cursor = body.nextCursor;
  }
  expect(seen).toEqual(items.map(({ title }) => title).toReversed());
});

describe('a task is done', () => {
  test('once, by somebody and with what came of it; reopened it is as it was', async () => {
    const customer = await aCustomer(h, tenant);
    const record = { type: 'customer', id: customer.customerId };
    const id = await create(amina, { title: 'Relancer', record });
    const outcome = 'Paie lundi.';
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => send(amina, 'PUT', `/${id}/completion`, { version: 1, outcome })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
    expect((await send(amina, 'GET', `/${id}`)).body).toMatchObject({
      state: 'done',
      outcome,
      closedBy: { name: 'Amina' },
      closedAt: '2026-03-02T09:00:00.000Z',
      can: { reopen: true, finish: false },
    });
    expect(await titles(amina, '')).toEqual([]);
    expect(await titles(amina, '?state=done')).toEqual(['Relancer']);
    expect((await send(amina, 'PATCH', `/${id}`, { version: 2, title: 'x' })).body.code).toBe('tasks.closed');
    expect((await send(amina, 'PUT', `/${id}/reopening`, { version: 1 })).body.code).toBe('common.stale');
    const reopened = await send(amina, 'PUT', `/${id}/reopening`, { version: 2 });
    expect(reopened.body).toMatchObject({ state: 'open', outcome: null, closedBy: null, closedAt: null });
    expect((await send(amina, 'PUT', `/${id}/reopening`, { version: 3 })).body.code).toBe('tasks.open');
    const told = await h.events(tenant.id, 'task.done');
    expect(told.map(({ payload, customerId }) => [payload, customerId])).toMatchObject([
      [{ taskId: id, outcome }, customer.customerId],
    ]);
  });

  test('into the customer’s timeline, which is read by people who may not see its title', async () => {
    const { customerId } = await aCustomer(h, tenant);
    const id = await create(amina, { title: 'Secret', record: { type: 'customer', id: customerId } });
    await send(amina, 'PUT', `/${id}/completion`, { version: 1 });
    await h.settle();
    const app = await h.app();
    const url = `/api/corporate/customers/${customerId}/timeline`;
    const { items } = (await app.inject({ method: 'GET', url, headers: amina.headers })).json();
    expect(items[0]).toMatchObject({ event: 'task.done', subject: { type: 'task', id, label: null } });
    expect(JSON.stringify(items)).not.toContain('Secret');
  });

  test('or cancelled, with why', async () => {
    const id = await create(amina, { title: 'Relancer' });
    const outcome = 'A répondu.';
    expect((await send(amina, 'PUT', `/${id}/cancellation`, { version: 1, outcome })).body).toMatchObject({
      state: 'cancelled',
      outcome,
    });
    expect(await titles(amina, '?state=cancelled')).toEqual(['Relancer']);
  });
});

describe('a task is given', () => {
  test('to somebody who is told of it once; not to oneself', async () => {
    await create(amina, { title: 'Pour moi' });
    const id = await create(amina, { title: 'Pour Bilal', ownerId: bilal.userId });
    await h.settle();
    expect(mailsTo(amina)).toEqual([]);
    expect(mailsTo(bilal).map(({ mail }) => mail.text)).toEqual([expect.stringContaining(`/corporate/tasks/${id}`)]);
    await send(amina, 'PATCH', `/${id}`, { version: 1, ownerId: chief.userId });
    await send(amina, 'PATCH', `/${id}`, { version: 2, title: 'Pour Chafia' });
    await h.settle();
    expect(mailsTo(chief)).toHaveLength(1);
    expect(mailsTo(bilal)).toHaveLength(1);
    expect((await h.events(tenant.id, 'task.changed')).map(({ payload }) => payload)).toMatchObject([
      { title: 'Pour Chafia', before: { title: 'Pour Bilal' } },
    ]);
  });

  test('to nobody who could not see it', async () => {
    const ticket = await aTicket(h, tenant);
    const record = { type: 'ticket', id: ticket.id };
    const blind = await aStaffMember(h, tenant, ['tasks.read', 'customers.read'], { name: 'Sans tickets' });
    const out = await aStaffMember(h, tenant, OWN);
    await disable(out);
    for (const ownerId of [blind.userId, out.userId, (await aStaffMember(h, await aTenant(h), OWN)).userId])
      expect((await send(amina, 'POST', '', { title: 'x', record, ownerId })).body.code).toBe('tasks.unknown_owner');
    const id = await create(amina, { title: 'Du ticket', record });
    const refused = await send(amina, 'PATCH', `/${id}`, { version: 1, ownerId: blind.userId });
    expect(refused.body.code).toBe('tasks.unknown_owner');
    const offered = (await send(amina, 'GET', '/owners?recordType=ticket')).body.items.map(({ id: one }) => one);
    expect(offered.toSorted()).toEqual([amina, bilal, chief].map(({ userId }) => userId).toSorted());
  });

  test('on by whoever sees the team’s, when its owner has left', async () => {
    await create(amina, { title: 'De Bilal', ownerId: bilal.userId });
    await create(bilal, { title: 'Faite', ownerId: chief.userId });
    await create(amina, { title: 'D’Amina' });
    expect(await titles(chief, '?view=orphaned')).toEqual([]);
    await disable(bilal);
    expect(await titles(chief, '?view=orphaned')).toEqual(['De Bilal']);
    expect((await send(amina, 'GET', '?view=orphaned')).body.code).toBe('tasks.team_only');
    const [orphan] = (await send(chief, 'GET', '?view=orphaned')).body.items;
    await send(chief, 'PATCH', `/${orphan?.id}`, { version: 1, ownerId: chief.userId });
    expect(await titles(chief, '?view=orphaned')).toEqual([]);
    expect(await titles(chief, '')).toEqual(['De Bilal', 'Faite']);
  });
});

test('a change is of the version that was seen', async () => {
  const id = await create(amina, { title: 'un' });
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, n) => send(amina, 'PATCH', `/${id}`, { version: 1, title: `de ${n}` })),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409]);
  for (const act of ['completion', 'cancellation'])
    expect((await send(amina, 'PUT', `/${id}/${act}`, { version: 1 })).body.code).toBe('common.stale');
  expect((await send(amina, 'PUT', `/${id}/completion`, { version: 2 })).status).toBe(200);
});
