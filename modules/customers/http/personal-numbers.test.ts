import { readFile } from 'node:fs/promises';
import { aFile, filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomer } from '../create-customer.ts';
import { latestVerification } from '../kyc.queries.ts';
import { customers } from '../module.ts';
import { PERSONAL_NUMBERS } from '../personal-numbers.ts';
import { provideKycDocument } from '../provide-kyc-document.ts';
import { submitKyc } from '../submit-kyc.ts';
import { aCustomer } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());

const NIN = '119850123456784821';
const RIB = '00300060000201930048';
const READ = ['customers.read', 'customers.manage', 'kyc.read'];
const FULL = [...READ, 'kyc.originals'];

type Caller = { readonly headers: Readonly<Record<string, string>> };
async function call(caller: Caller, method: 'GET' | 'PATCH', url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: { ...caller.headers }, ...(payload ? { payload } : {}) });
  return {
    status: answer.statusCode,
    text: answer.body,
    body: answer.body.startsWith('{') ? answer.json<never>() : {},
  };
}

let count = 0;
async function somebody(tenant: Tenant) {
  count += 1;
  const input = { kind: 'individual', name: 'Amel', email: `amel-${count}@example.dz`, locale: 'fr' } as const;
  return createCustomer(h.runtime.systemContext(tenant, 'test'), {
    ...input,
    nin: NIN,
    rib: '003 00060 0002019300 48',
  });
}

test('the personal numbers are the NIN and the RIB: what invoices print is not among them', () => {
  expect(PERSONAL_NUMBERS).toEqual(['nin', 'rib']);
});

test('a record shows them masked to everybody, and says nothing of how they were typed', async () => {
  const tenant = await aTenant(h);
  const { id } = await somebody(tenant);
  for (const rights of [READ, FULL]) {
    const { text, body } = await call(await aStaffMember(h, tenant, rights), 'GET', `/api/corporate/customers/${id}`);
    expect(body).toMatchObject({ nin: '•••• 4821', rib: '•••• 0048' });
    expect(body).toHaveProperty('typed', {});
    expect(text).not.toMatch(/2019300/);
  }
});

test('with the right one is read at a time; the reading is an event that says whose, which and who, and not what', async () => {
  const tenant = await aTenant(h);
  const { id } = await somebody(tenant);
  const reader = await aStaffMember(h, tenant, FULL);
  const one = (caller: Caller, field: string) =>
    call(caller, 'GET', `/api/corporate/customers/${id}/personal-numbers/${field}`);
  expect(await one(reader, 'nin')).toMatchObject({ status: 200, body: { value: NIN } });
  expect(await one(reader, 'rib')).toMatchObject({ status: 200, body: { value: RIB } });
  const read = await h.events(tenant.id, 'customer.personal_number_read');
  expect(read.map(({ payload, actor }) => ({ payload, actor }))).toMatchObject([
    { payload: { customerId: id, field: 'nin' }, actor: `staff:${reader.userId}` },
    { payload: { customerId: id, field: 'rib' }, actor: `staff:${reader.userId}` },
  ]);
  expect(JSON.stringify(read)).not.toMatch(`${NIN}|${RIB}`);
  // RC is no personal number, and no other field is asked for by this way.
  expect((await one(reader, 'email')).status).toBe(400);
});

test('without it, without a right to see customers, of another operator: refused, and no event', async () => {
  const tenant = await aTenant(h);
  const foreign = await aTenant(h);
  const { id } = await somebody(tenant);
  const url = `/api/corporate/customers/${id}/personal-numbers/nin`;
  const statusOf = async (caller: Caller) => (await call(caller, 'GET', url)).status;
  expect(await statusOf(await aStaffMember(h, tenant, [...READ, 'kyc.review']))).toBe(403);
  expect(await statusOf(await aStaffMember(h, tenant, ['kyc.originals']))).toBe(403);
  expect(await statusOf(await aStaffMember(h, foreign, FULL))).toBe(404);
  expect(await statusOf(await aCustomer(h, tenant))).toBe(401);
  expect(await h.events(tenant.id, 'customer.personal_number_read')).toEqual([]);
});

test('a number that is not there is null, and leaves no event', async () => {
  const tenant = await aTenant(h);
  const { customerId } = await aCustomer(h, tenant);
  const reader = await aStaffMember(h, tenant, FULL);
  const url = `/api/corporate/customers/${customerId}/personal-numbers/nin`;
  expect((await call(reader, 'GET', url)).body).toEqual({ value: null });
  expect(await h.events(tenant.id, 'customer.personal_number_read')).toEqual([]);
});

test('a change is told with its mask, and the mask itself is no number that could be written', async () => {
  const tenant = await aTenant(h);
  const { id } = await somebody(tenant);
  const agent = await aStaffMember(h, tenant, READ);
  const url = `/api/corporate/customers/${id}`;
  const refused = await call(agent, 'PATCH', url, { nin: '•••• 4821', version: 1 });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/nin' }] } });
  await call(agent, 'PATCH', url, { nin: '119850123456789999', rib: null, version: 1 });
  const [told] = await h.events(tenant.id, 'customer.profile_changed');
  expect(told?.payload).toMatchObject({
    changes: { nin: { from: '•••• 4821', to: '•••• 9999' }, rib: { from: '•••• 0048', to: null } },
  });
  expect(JSON.stringify(told)).not.toMatch(/11985012345678/);
});

test('a verification shows the number to compare masked; its documents open with the right and `kyc.read` alone', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  await h.admin.query('update customers.customers set nin = $1 where id = $2', [NIN, owner.customerId]);
  const { id: fileId } = await aFile(owner.ctx, { purpose: 'kyc' });
  await provideKycDocument(owner.ctx, { customerId: owner.customerId, type: 'identity_document', fileId });
  await submitKyc(owner.ctx, owner.customerId);
  const kyc = await owner.ctx.transaction((ctx) => latestVerification(ctx.db, owner.customerId));
  const url = `/api/corporate/kyc/${kyc?.id}`;
  const reader = await aStaffMember(h, tenant, ['kyc.read', 'kyc.review']);
  const seen = await call(reader, 'GET', url);
  expect(seen.body).toMatchObject({ customer: { nin: '•••• 4821' } });
  expect(seen.text).not.toContain(NIN);
  const statusWith = async (...rights: string[]) =>
    (await call(await aStaffMember(h, tenant, rights), 'GET', `${url}/documents/identity_document/content`)).status;
  expect(await statusWith('kyc.read', 'kyc.review', 'customers.read')).toBe(403);
  expect(await statusWith('kyc.originals')).toBe(403);
  expect(await h.events(tenant.id, 'kyc.document_read')).toEqual([]);
  expect(await statusWith('kyc.originals', 'kyc.read')).toBe(200);
  expect(await h.events(tenant.id, 'kyc.document_read')).toHaveLength(1);
});

test('a list leaves with masked numbers, and in full for whoever holds the right, which the event says', async () => {
  const tenant = await aTenant(h);
  await somebody(tenant);
  const url = '/api/corporate/customer-list?columns=name,nin,rib';
  const rights = ['customers.read', 'customers.export'];
  const maskedOne = await call(await aStaffMember(h, tenant, rights), 'GET', url);
  expect(maskedOne.text).toContain('•••• 4821');
  expect(maskedOne.text).not.toMatch(`${NIN}|${RIB}`);
  const full = await call(await aStaffMember(h, tenant, [...rights, 'kyc.originals']), 'GET', url);
  expect(full.text).toContain(NIN);
  expect(full.text).toContain(RIB);
  const told = await h.events(tenant.id, 'customer_list.exported');
  expect(told.map(({ payload }) => payload)).toMatchObject([{ inFull: [] }, { inFull: ['nin', 'rib'] }]);
});

test('a merge says which numbers differ, though their masks are the same', async () => {
  const tenant = await aTenant(h);
  const [one, other] = [await somebody(tenant), await aCustomer(h, tenant)];
  await h.admin.query('update customers.customers set nin = $1, rib = $2 where id = $3', [
    '990000000000004821',
    RIB,
    other.customerId,
  ]);
  const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.merge', 'kyc.originals']);
  const url = `/api/corporate/customers/${one.id}/merge-preview?goneId=${other.customerId}`;
  const { text, body } = await call(merger, 'GET', url);
  expect(body).toMatchObject({ kept: { nin: '•••• 4821' }, gone: { nin: '•••• 4821' }, otherNumbers: ['nin'] });
  expect(text).not.toMatch(`${NIN}|${RIB}|99000000000000`);
});

test('roles of before that examine verifications have the right, those that only read them do not', async () => {
  const tenant = await aTenant(h);
  await aStaffMember(h, tenant, ['kyc.read', 'kyc.review']);
  await aStaffMember(h, tenant, ['kyc.read']);
  const migration = new URL('../../identity/migrations/20261201T0515_kyc_originals.sql', import.meta.url);
  // A second time it changes nothing.
  for (const _time of [1, 2]) await h.admin.query(await readFile(migration, 'utf8'));
  const { rows } = await h.admin.query<{ had: string[] }>(
    `select array_agg(permission order by permission) as had from identity.role_permissions
     where tenant_id = $1 group by role_id having 'kyc.read' = any(array_agg(permission)) order by 1`,
    [tenant.id],
  );
  expect(rows.map(({ had }) => had).filter((had) => had.every((one) => one.startsWith('kyc.')))).toEqual([
    ['kyc.originals', 'kyc.read', 'kyc.review'],
    ['kyc.read'],
  ]);
});
