import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { customers } from '../module.ts';
import { aCustomer } from '../testing.ts';

const RIGHTS = ['customers.read', 'customers.manage'];

let h: Harness;
let tenant: Tenant;
let author: Person;
let colleague: Person;
let base: string;

beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  author = await aStaffMember(h, tenant, RIGHTS, { name: 'Amina Benali' });
  colleague = await aStaffMember(h, tenant, ['customers.read'], { name: 'Yacine Merabet' });
  base = `/api/corporate/customers/${(await aCustomer(h, tenant)).customerId}/notes`;
});

async function call(by: Person, method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: by.headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json() };
}
const at = ({ userId }: Person) => `@{${userId}}`;
const write = (body: string) => call(author, 'POST', base, { body });
const told = async () =>
  (await h.events(tenant.id, 'customer.colleagues_mentioned')).map(
    ({ payload }) => (payload as { userIds: string[] }).userIds,
  );

test('whoever a note mentions is told once for the note, and shown with their name of today', async () => {
  const other = await aStaffMember(h, tenant, ['customers.read'], { name: 'Lila' });
  const { body: made } = await write(`Voir avec ${at(colleague)}, et encore ${at(colleague)}.`);
  const change = (version: number, body: string) => call(author, 'PATCH', `${base}/${made.id}`, { version, body });
  expect((await change(1, `Voir avec ${at(colleague)} ou ${at(other)}.`)).status).toBe(204);
  await change(2, 'Personne.');
  await change(3, `De nouveau ${at(colleague)}.`);
  expect(await told()).toEqual([[colleague.userId], [other.userId]]);
  await h.admin.query('update identity.users set name = $2 where id = $1', [colleague.userId, 'Yacine M.']);
  const [note] = (await call(author, 'GET', base)).body.items;
  expect(note).toMatchObject({
    body: `De nouveau ${at(colleague)}.`,
    mentions: [{ id: colleague.userId, name: 'Yacine M.' }],
  });
  const [before] = (await call(author, 'GET', `${base}/${made.id}/versions`)).body.items.toReversed();
  expect(before.mentions).toEqual([{ id: colleague.userId, name: 'Yacine M.' }]);
});

test('who cannot read the customer is not mentioned: nothing is written', async () => {
  const blind = await aStaffMember(h, tenant, ['tickets.read']);
  const gone = await aStaffMember(h, tenant, RIGHTS);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [gone.userId]);
  const abroad = await aStaffMember(h, await aTenant(h), RIGHTS);
  for (const person of [blind, gone, abroad])
    expect((await write(`Voir ${at(person)}`)).body.code).toBe('customers.unknown_mention');
  expect((await call(author, 'GET', base)).body.items).toEqual([]);
  const { body: made } = await write('sans mention');
  const changed = await call(author, 'PATCH', `${base}/${made.id}`, { version: 1, body: at(blind) });
  expect(changed.body.code).toBe('customers.unknown_mention');
  expect(await told()).toEqual([]);
});

test('offered are those who may be mentioned; whoever mentions themself is not told', async () => {
  await aStaffMember(h, tenant, ['tickets.read'], { name: 'Sans accès' });
  const { items } = (await call(author, 'GET', `${base}/mentionable`)).body;
  expect(items).toEqual([
    { id: author.userId, name: 'Amina Benali' },
    { id: colleague.userId, name: 'Yacine Merabet' },
  ]);
  expect((await call(colleague, 'GET', `${base}/mentionable`)).status).toBe(403);
  expect((await write(`Pour moi ${at(author)}`)).status).toBe(201);
  expect(await told()).toEqual([]);
});

test('a note mentions twenty at most', async () => {
  const ids = Array.from({ length: 21 }, (_, n) => `0197a3c0-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`);
  expect((await write(ids.map((id) => `@{${id}}`).join(' '))).body).toMatchObject({
    code: 'customers.too_many_mentions',
    params: { max: 20 },
  });
});

test('a right that was taken meanwhile is a note that is not told of', async () => {
  const { body: made } = await write(`Voir ${at(colleague)}`);
  expect(made.id).toBeDefined();
  const event = customers.notices?.find(({ key }) => key === 'customer.note_mention');
  const [stored] = await h.events(tenant.id, 'customer.colleagues_mentioned');
  const ask = () =>
    h.runtime.systemContext(tenant, 'test').transaction(async (tx) => event?.audience.find(tx, stored as never, null));
  expect((await ask())?.map(({ userId }) => userId)).toEqual([colleague.userId]);
  await h.admin.query(
    `delete from identity.role_permissions where role_id in (select role_id from identity.user_roles where user_id = $1)`,
    [colleague.userId],
  );
  expect(await ask()).toEqual([]);
});
