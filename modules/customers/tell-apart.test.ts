import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomer, type NewCustomerInput } from './create-customer.ts';
import { customers } from './module.ts';
import { updateProfile } from './update-profile.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 20,
  });
});
afterAll(() => h.close());

const PHONE = '0550123456';
const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
let count = 0;
async function make(tenant: Tenant, wanted: Partial<NewCustomerInput> = {}): Promise<string> {
  count += 1;
  const input = { kind: 'company', name: `Essai ${count}`, email: `apart-${count}@example.dz`, locale: 'fr' } as const;
  return (await createCustomer(system(tenant), { ...input, ...wanted })).id;
}

type Person = Awaited<ReturnType<typeof aStaffMember>>;
const anonymous = ({ slug }: Tenant) => ({
  headers: { host: `${slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
});
const seller = (tenant: Tenant) => aStaffMember(h, tenant, ['customers.read', 'customers.manage']);

async function ask(
  person: Pick<Person, 'headers'>,
  method: 'GET' | 'PUT' | 'DELETE' | 'POST',
  path: string,
  body?: object,
) {
  const app = await h.app();
  const answer = await app.inject({
    method,
    url: `/api/corporate/${path}`,
    headers: { ...person.headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json<Record<string, unknown>>() };
}

const apart = (one: string, other: string) => `customers/${one}/distinctions/${other}`;

async function pairs(person: Person, list: 'customer-duplicates' | 'customer-distinctions' = 'customer-duplicates') {
  const { body } = await ask(person, 'GET', list);
  const items = body?.['items'] as { first: { id: string }; other: { id: string } }[];
  return items.map(({ first, other }) => [first.id, other.id]);
}

const sorted = (...ids: string[]) => [ids.toSorted()];

test('a pair that is told apart is no probable duplicate, whatever is shared later, until it is taken back', async () => {
  const tenant = await aTenant(h);
  const agent = await seller(tenant);
  const [one, other] = [await make(tenant, { phone: PHONE }), await make(tenant, { phone: PHONE })];
  const third = await make(tenant, { phone: PHONE });
  expect(await pairs(agent)).toHaveLength(3);
  // Said from either side, the pair is the same.
  expect((await ask(agent, 'PUT', apart(other, one), { reason: 'Père et fils' })).status).toBe(204);
  expect((await ask(agent, 'PUT', apart(one, other), { reason: 'Encore' })).status).toBe(204);
  expect((await pairs(agent)).flat().filter((id) => id === third)).toHaveLength(2);
  expect(await pairs(agent)).toHaveLength(2);
  expect(await pairs(agent, 'customer-distinctions')).toEqual(sorted(one, other));
  for (const [id, phone] of [
    [one, '0550999999'],
    [other, '0550999999'],
  ] as const)
    await updateProfile(system(tenant), { id, version: 1, phone });
  expect(await pairs(agent)).toEqual([]);
  const told = await h.events(tenant.id, 'customer.told_apart');
  expect(new Map(told.map(({ customerId, payload }) => [customerId, payload]))).toEqual(
    new Map([
      [one, { customerId: one, number: 'C-000001', otherId: other, otherNumber: 'C-000002', reason: 'Père et fils' }],
      [other, { customerId: other, number: 'C-000002', otherId: one, otherNumber: 'C-000001', reason: 'Père et fils' }],
    ]),
  );

  expect((await ask(agent, 'DELETE', apart(one, other))).status).toBe(204);
  expect(await pairs(agent)).toEqual(sorted(one, other));
  expect(await pairs(agent, 'customer-distinctions')).toEqual([]);
  expect(await h.events(tenant.id, 'customer.told_apart_withdrawn')).toHaveLength(2);
  expect((await ask(agent, 'DELETE', apart(one, other))).body).toMatchObject({ code: 'customers.not_told_apart' });
});

test('the list says who told a pair apart, when and why', async () => {
  const tenant = await aTenant(h);
  const agent = await seller(tenant);
  const [one, other] = [await make(tenant), await make(tenant)];
  await ask(agent, 'PUT', apart(one, other), { reason: 'Deux agences' });
  const { body } = await ask(agent, 'GET', 'customer-distinctions');
  const { rows } = await h.admin.query<{ name: string }>('select name from identity.users where id = $1', [
    agent.userId,
  ]);
  expect(body?.['items']).toMatchObject([
    { reason: 'Deux agences', author: rows[0]?.name, saidAt: h.clock.now().toISOString() },
  ]);
});

test('whoever opens a customer despite a similar one says that they are two: the pair is not shown again', async () => {
  const tenant = await aTenant(h);
  const agent = await seller(tenant);
  const there = await make(tenant, { nif: '001616101234567' });
  const body = { kind: 'company', name: 'Autre', email: 'filiale@example.dz', nif: '001616101234567' };
  expect((await ask(agent, 'POST', 'customers', body)).status).toBe(409);
  const made = await ask(agent, 'POST', 'customers', { ...body, despiteDuplicates: 'Filiale distincte' });
  expect(made.status).toBe(201);
  expect(await pairs(agent)).toEqual([]);
  expect(await pairs(agent, 'customer-distinctions')).toEqual(sorted(there, String(made.body?.['id'])));
});

test('a change and the word at once leave no pair that is both', async () => {
  const tenant = await aTenant(h);
  const agent = await seller(tenant);
  const [one, other] = [await make(tenant, { phone: PHONE }), await make(tenant)];
  const changed = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const change = system(tenant).transaction(async (tx) => {
    await updateProfile(tx, { id: other, version: 1, phone: PHONE });
    changed.resolve();
    await release.promise;
  });
  await changed.promise;
  const told = ask(agent, 'PUT', apart(one, other), { reason: 'Voisins' });
  await Promise.race([told, until('the word waits for the change', somebodyWaits)]);
  release.resolve();
  await change;
  expect((await told).status).toBe(204);
  expect(await pairs(agent)).toEqual([]);
  expect(await pairs(agent, 'customer-distinctions')).toEqual(sorted(one, other));
});

async function somebodyWaits(): Promise<boolean> {
  const { rows } = await h.admin.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}

test('the database holds one row of a pair, the smaller id first', async () => {
  const tenant = await aTenant(h);
  const agent = await seller(tenant);
  const [one = '', other = ''] = [await make(tenant), await make(tenant)].toSorted();
  const insert = (a: string, b: string) =>
    h.admin.query(
      `insert into customers.distinct_customers (tenant_id, id, customer_id, other_id, reason, said_at)
       values ($1, gen_random_uuid(), $2, $3, 'x', now())`,
      [tenant.id, a, b],
    );
  await expect(insert(other, one)).rejects.toThrow('the_smaller_id_of_two_first');
  await insert(one, other);
  await expect(insert(one, other)).rejects.toThrow('a_pair_is_told_apart_once');
  expect((await ask(agent, 'PUT', apart(one, one), { reason: 'x' })).body).toMatchObject({
    code: 'customers.same_customer',
  });
});

test('a stranger, another role and another operator tell nothing apart', async () => {
  const [tenant, foreign] = [await aTenant(h), await aTenant(h)];
  const reader = await aStaffMember(h, tenant, ['customers.read']);
  const [one, other] = [await make(tenant), await make(tenant)];
  const theirs = await make(foreign);
  const reason = { reason: 'x' };
  for (const method of ['PUT', 'DELETE'] as const) {
    const body = method === 'PUT' ? reason : undefined;
    expect((await ask(anonymous(tenant), method, apart(one, other), body)).status).toBe(401);
    expect((await ask(reader, method, apart(one, other), body)).status).toBe(403);
    expect((await ask(await seller(tenant), method, apart(one, theirs), body)).status).toBe(404);
  }
  expect((await ask(await aStaffMember(h, tenant, ['tickets.read']), 'GET', 'customer-distinctions')).status).toBe(403);
  expect((await ask(anonymous(tenant), 'GET', 'customer-distinctions')).status).toBe(401);
});
