import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomer, type NewCustomerInput } from './create-customer.ts';
import { keyCustomers } from './key-customers.ts';
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

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
let count = 0;
async function make(tenant: Tenant, wanted: Partial<NewCustomerInput> = {}): Promise<string> {
  count += 1;
  const input = { kind: 'company', name: `Essai ${count}`, email: `essai-${count}@example.dz`, locale: 'fr' } as const;
  return (await createCustomer(system(tenant), { ...input, ...wanted })).id;
}

async function listed(tenant: Tenant, permissions = ['customers.read']) {
  const agent = await aStaffMember(h, tenant, permissions);
  const app = await h.app();
  const answer = await app.inject({
    method: 'GET',
    url: '/api/corporate/customer-duplicates',
    headers: { ...agent.headers },
  });
  const items =
    answer.json<{ items?: { first: { id: string }; other: { id: string }; reasons: string[] }[] }>().items ?? [];
  return {
    status: answer.statusCode,
    pairs: items.map(({ first, other, reasons }) => ({ ids: [first.id, other.id], reasons })),
  };
}

async function post(tenant: Tenant, body: object) {
  const agent = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
  const app = await h.app();
  const answer = await app.inject({
    method: 'POST',
    url: '/api/corporate/customers',
    headers: { ...agent.headers },
    payload: body,
  });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

test('who shares a number, an address or a name in one wilaya stands in the list, with what is shared', async () => {
  const tenant = await aTenant(h);
  const first = await make(tenant, {
    nif: '001616101234567',
    phone: '0550123456',
    name: 'SARL Étoile',
    wilaya: 'alger',
  });
  const second = await make(tenant, {
    nif: '0016 1610 1234 567 00002',
    phone: '+213 550 12 34 56',
    name: 'etoile',
    wilaya: 'alger',
  });
  await make(tenant, { name: 'Étoile', wilaya: 'oran' });
  const { pairs } = await listed(tenant);
  expect(pairs).toEqual([{ ids: [first, second].toSorted(), reasons: ['name', 'nif', 'phone'] }]);
});

test('a pair goes when what was shared is corrected, and comes when it is typed later', async () => {
  const tenant = await aTenant(h);
  const first = await make(tenant, { phone: '0550123456' });
  const second = await make(tenant, { phone: '0550123456' });
  await updateProfile(system(tenant), { id: second, version: 1, phone: '0550123457' });
  expect((await listed(tenant)).pairs).toEqual([]);
  await updateProfile(system(tenant), { id: first, version: 1, phone: '0550 12 34 57' });
  expect((await listed(tenant)).pairs).toEqual([{ ids: [first, second].toSorted(), reasons: ['phone'] }]);
});

test('the staff are told before they open a customer that is there, and may with a reason that is kept', async () => {
  const tenant = await aTenant(h);
  const there = await make(tenant, { nif: '001616101234567', name: 'SARL Étoile' });
  const body = { kind: 'company', name: 'Autre', email: 'autre@example.dz', nif: '0016 1610 1234 567' };
  const refused = await post(tenant, body);
  expect(refused).toMatchObject({
    status: 409,
    body: {
      code: 'customers.probable_duplicates',
      params: { count: 1 },
      errors: [{ params: { id: there, number: 'C-000001', name: 'SARL Étoile', reasons: 'nif' } }],
    },
  });
  expect(await h.events(tenant.id, 'customer.created')).toHaveLength(1);
  expect((await post(tenant, { ...body, despiteDuplicates: '  ' })).status).toBe(400);
  expect((await post(tenant, { ...body, despiteDuplicates: 'Filiale distincte' })).status).toBe(201);
  const [event] = await h.events(tenant.id, 'customer.created_despite_duplicates');
  expect(event?.payload).toMatchObject({ reason: 'Filiale distincte', like: ['C-000001'] });
});

test('two forms sent at once for one company open it once', async () => {
  const tenant = await aTenant(h);
  const body = { kind: 'company', name: 'Étoile', nif: '001616101234567' };
  const sent = [1, 2, 3, 4].map((n) => post(tenant, { ...body, email: `etoile-${n}@example.dz` }));
  expect((await Promise.all(sent)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409, 409, 409]);
});

test('another operator’s customers are like nobody here, and the list is for those who see customers', async () => {
  const [tenant, foreign] = [await aTenant(h), await aTenant(h)];
  const numbers = { nif: '001616101234567', phone: '0550123456' };
  await make(foreign, numbers);
  await make(foreign, numbers);
  const answer = await post(tenant, { kind: 'company', name: 'Étoile', email: 'e@example.dz', ...numbers });
  expect(answer.status).toBe(201);
  expect((await listed(tenant)).pairs).toEqual([]);
  expect((await listed(foreign)).pairs).toHaveLength(1);
  expect((await listed(tenant, ['tickets.read'])).status).toBe(403);
});

test('customers of before the keys get theirs, and their duplicates are found', async () => {
  const tenant = await aTenant(h);
  for (let n = 0; n < 3; n += 1) await make(tenant, { phone: '0550123456' });
  for (const table of ['identity_keys', 'probable_duplicates'])
    await h.admin.query(`delete from customers.${table} where tenant_id = $1`, [tenant.id]);
  await h.admin.query('update customers.customers set keyed = false where tenant_id = $1', [tenant.id]);
  expect(await keyCustomers(system(tenant))).toBe(3);
  expect((await listed(tenant)).pairs).toHaveLength(3);
  expect(await keyCustomers(system(tenant))).toBe(0);
});

test('a telephone that very many share costs a bounded number of pairs', async () => {
  const tenant = await aTenant(h);
  for (let n = 0; n < 30; n += 1) await make(tenant, { phone: '0550123456' });
  const { rows } = await h.admin.query<{ most: number }>(
    `select max(count)::int as most from (
       select count(*) from customers.probable_duplicates where tenant_id = $1 group by other_id) each`,
    [tenant.id],
  );
  expect(rows[0]?.most).toBe(20);
});
