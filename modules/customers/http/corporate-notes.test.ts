import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper, type Person } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { customers } from '../module.ts';
import { MAX_PINNED } from '../pin-note.ts';
import { aCustomer } from '../testing.ts';

let h: Harness;
let tenant: Tenant;
let [author, colleague]: Person[] = [];
let base: string;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
beforeEach(async () => {
  h.clock.set(new Date('2026-03-01T08:00:00Z'));
  tenant = await aTenant(h);
  author = await aStaffMember(h, tenant, ['customers.read', 'customers.manage'], { name: 'Amina Benali' });
  colleague = await aStaffMember(h, tenant, ['customers.read', 'customers.manage'], { name: 'Yacine Merabet' });
  base = `/api/corporate/customers/${(await aCustomer(h, tenant)).customerId}/notes`;
});
afterAll(() => h.close());

async function call(who: Person | undefined, method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: who?.headers ?? {}, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json<Record<string, unknown>>() };
}

async function aNote(body: string, who = author): Promise<string> {
  const made = await call(who, 'POST', base, { body });
  expect(made.status).toBe(201);
  return String(made.body['id']);
}

const listed = async (query = '', who = author) =>
  (await call(who, 'GET', `${base}${query}`)).body['items'] as Record<string, unknown>[];

describe('a note is changed', () => {
  test('by who wrote it; what it said before is kept, with when it was written', async () => {
    const id = await aNote('Appeler le matin.');
    h.clock.set(new Date('2026-03-01T08:10:00Z'));
    expect((await call(author, 'PATCH', `${base}/${id}`, { version: 1, body: 'Appeler le soir.' })).status).toBe(204);
    h.clock.set(new Date('2026-03-01T08:20:00Z'));
    expect((await call(author, 'PATCH', `${base}/${id}`, { version: 2, body: 'Ne pas appeler.' })).status).toBe(204);
    expect(await listed()).toMatchObject([
      {
        body: 'Ne pas appeler.',
        version: 3,
        mine: true,
        createdAt: '2026-03-01T08:00:00.000Z',
        editedAt: '2026-03-01T08:20:00.000Z',
      },
    ]);
    expect((await call(colleague, 'GET', `${base}/${id}/versions`)).body['items']).toEqual([
      { version: 2, body: 'Appeler le soir.', mentions: [], writtenAt: '2026-03-01T08:10:00.000Z' },
      { version: 1, body: 'Appeler le matin.', mentions: [], writtenAt: '2026-03-01T08:00:00.000Z' },
    ]);
    await h.settle();
    expect(await h.events(tenant.id, 'customer.note_changed')).toHaveLength(2);
  });

  test('by nobody else, who sees that it is not theirs', async () => {
    const id = await aNote('Appeler le matin.');
    expect(await call(colleague, 'PATCH', `${base}/${id}`, { version: 1, body: 'x' })).toMatchObject({
      status: 403,
      body: { code: 'customers.note_of_another' },
    });
    expect(await listed('', colleague)).toMatchObject([{ body: 'Appeler le matin.', mine: false, editedAt: null }]);
  });

  test('once of one version: who changes what was changed since is told', async () => {
    const id = await aNote('un');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        call(author, 'PATCH', `${base}/${id}`, { version: 1, body: `de ${index}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect((await call(author, 'GET', `${base}/${id}/versions`)).body['items']).toHaveLength(1);
  });

  test('into the same words: nothing happened', async () => {
    const id = await aNote('un');
    expect((await call(author, 'PATCH', `${base}/${id}`, { version: 1, body: ' un ' })).status).toBe(204);
    expect(await listed()).toMatchObject([{ version: 1, editedAt: null }]);
    expect(await h.events(tenant.id, 'customer.note_changed')).toEqual([]);
  });

  test('the database keeps what it said, whoever changes it', async () => {
    const id = await aNote('un');
    await h.admin.query(`update customers.notes set body = 'deux', edited_at = now() where id = $1`, [id]);
    expect((await call(author, 'GET', `${base}/${id}/versions`)).body['items']).toMatchObject([
      { version: 1, body: 'un' },
    ]);
  });
});

describe('a note is pinned', () => {
  test('by anybody who manages customers; it stands apart until it is unpinned', async () => {
    const first = await aNote('important');
    await aNote('le reste');
    expect((await call(colleague, 'PUT', `${base}/${first}/pin`, { pinned: true })).status).toBe(204);
    expect((await listed('?pinned=true')).map(({ body }) => body)).toEqual(['important']);
    expect((await listed('?pinned=false')).map(({ body }) => body)).toEqual(['le reste']);
    expect((await call(author, 'PUT', `${base}/${first}/pin`, { pinned: false })).status).toBe(204);
    expect(await listed('?pinned=true')).toEqual([]);
    await h.settle();
    expect(await h.events(tenant.id, 'customer.note_pinned')).toHaveLength(2);
  });

  test(`${MAX_PINNED} at most of a customer, also when all are pinned at once`, async () => {
    const ids = await Promise.all(Array.from({ length: MAX_PINNED + 4 }, (_, index) => aNote(`note ${index}`)));
    const answers = await Promise.all(ids.map((id) => call(author, 'PUT', `${base}/${id}/pin`, { pinned: true })));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(MAX_PINNED);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'customers.too_many_pinned',
      params: { max: MAX_PINNED },
    });
    expect(await listed('?pinned=true')).toHaveLength(MAX_PINNED);
  });

  test('twice: nothing the second time', async () => {
    const id = await aNote('un');
    await call(author, 'PUT', `${base}/${id}/pin`, { pinned: true });
    expect((await call(author, 'PUT', `${base}/${id}/pin`, { pinned: true })).status).toBe(204);
    expect(await h.events(tenant.id, 'customer.note_pinned')).toHaveLength(1);
  });
});

test('a note of another customer, of another tenant, or none is not found', async () => {
  const id = await aNote('un');
  await call(author, 'PATCH', `${base}/${id}`, { version: 1, body: 'deux' });
  const other = `/api/corporate/customers/${(await aCustomer(h, tenant)).customerId}/notes/${id}`;
  expect((await call(author, 'PATCH', other, { version: 1, body: 'x' })).body).toMatchObject({
    code: 'customers.note_not_found',
  });
  expect((await call(author, 'PUT', `${other}/pin`, { pinned: true })).body).toMatchObject({
    code: 'customers.note_not_found',
  });
  expect((await call(author, 'GET', `${other}/versions`)).body).toMatchObject({ code: 'customers.note_not_found' });
  const abroad = await aTenant(h);
  const stranger = await aStaffMember(h, abroad, ['customers.read', 'customers.manage']);
  expect((await call(stranger, 'PUT', `${base}/${id}/pin`, { pinned: true })).status).toBe(404);
});
