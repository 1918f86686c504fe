import { aFile, filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aCustomerUser, aStaffMember, aTenant, signedIn, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from '../module.ts';
import { aContact, aCustomer } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 30,
  });
});
afterAll(() => h.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH';
type Caller = { readonly headers: Readonly<Record<string, string>> };

async function call(caller: Caller, method: Method, url: string, body?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: { ...caller.headers }, ...(body ? { payload: body } : {}) });
  const json = answer.headers['content-type']?.includes('json') ?? false;
  return { status: answer.statusCode, body: json ? answer.json<Record<string, unknown>>() : {}, raw: answer };
}

const anonymous = (tenant: Tenant): Caller => ({
  headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
});

const NOWHERE = '01890000-0000-7000-8000-000000000000';
const OPERATIONS: readonly [Method, string, object?][] = [
  ['GET', '/api/portal/customer'],
  ['PATCH', '/api/portal/customer', { version: 1 }],
  ['GET', '/api/portal/contacts'],
  ['POST', '/api/portal/contacts', { name: 'X', email: 'x@example.dz', permissions: [] }],
  ['PUT', `/api/portal/contacts/${NOWHERE}/rights`, { permissions: [], version: 1 }],
  ['GET', '/api/portal/timeline'],
  ['GET', '/api/portal/timeline/kinds'],
  ['GET', '/api/portal/kyc'],
  ['PUT', '/api/portal/kyc/documents/nif_card', { fileId: NOWHERE }],
  ['GET', '/api/portal/kyc/documents/nif_card/content'],
  ['POST', '/api/portal/kyc/submission'],
];

test.each([...OPERATIONS, ['GET', '/api/portal/wilayas'] as const])(
  '%s %s: anonymous is 401',
  async (method, url, body) => {
    const tenant = await aTenant(h);
    expect((await call(anonymous(tenant), method, url, body)).status).toBe(401);
  },
);

test.each(OPERATIONS.slice(1))('%s %s: a contact without the right is 403', async (method, url, body) => {
  const tenant = await aTenant(h);
  const contact = await aContact(h, await aCustomer(h, tenant), ['portal.tickets']);
  expect((await call(contact, method, url, body)).status).toBe(403);
});

test.each(OPERATIONS)('%s %s: somebody without a customer finds nothing', async (method, url, body) => {
  const tenant = await aTenant(h);
  const { userId } = await aCustomerUser(h, tenant);
  const person = await signedIn(h, tenant, userId, 'customer', [], {});
  // Without a membership there are no rights either: only what asks for none can answer that there is no customer.
  expect((await call(person, method, url, body)).status).toBe(
    url === '/api/portal/customer' && method === 'GET' ? 404 : 403,
  );
});

test('the profile is read and changed, in its own words only', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  const before = await call(customer, 'GET', '/api/portal/customer');
  expect(before.body).toMatchObject({ id: customer.customerId, state: 'pending', kind: 'individual' });
  expect(before.body).not.toHaveProperty('categoryId');
  expect(before.body).not.toHaveProperty('tags');
  const { version } = before.body;
  const changed = await call(customer, 'PATCH', '/api/portal/customer', {
    version,
    phone: '٠٥٥٥ ١٢ ٣٤ ٥٦',
    wilaya: 'alger',
    postalCode: '16035',
  });
  expect(changed).toMatchObject({ status: 200, body: { phone: '+213555123456', wilaya: 'alger' } });
  expect(await call(customer, 'PATCH', '/api/portal/customer', { version, commune: 'x' })).toMatchObject({
    status: 409,
    body: { code: 'common.stale' },
  });
});

test.each(['state', 'number', 'kind', 'categoryId', 'tags', 'tenantId', 'customerId', 'id', 'email', '__proto__x'])(
  'mass assignment of %s is refused, field by field',
  async (field) => {
    const tenant = await aTenant(h);
    const customer = await aCustomer(h, tenant);
    const answer = await call(customer, 'PATCH', '/api/portal/customer', { version: 4, [field]: 'active' });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'common.invalid', errors: [{ pointer: `/body/${field}`, code: 'unrecognized_keys' }] },
    });
    expect(await h.events(tenant.id, 'customer.profile_changed')).toHaveLength(0);
  },
);

test('a bad telephone or identifier is an error of its own field', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const body = { version: 3, phone: '12', nif: '123', wilaya: 'atlantis', postalCode: '16' };
  const answer = await call(customer, 'PATCH', '/api/portal/customer', body);
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/postalCode' }] } });
  const second = await call(customer, 'PATCH', '/api/portal/customer', { ...body, postalCode: '16000' });
  expect(second.body['errors']).toMatchObject([
    { pointer: '/body/phone', code: 'phone' },
    { pointer: '/body/wilaya', code: 'wilaya' },
    { pointer: '/body/nif', code: 'nif' },
  ]);
});

test('of somebody invited a customer learns nothing before they accept: known, unknown and somebody else’s alike (B2)', async () => {
  const tenant = await aTenant(h);
  const first = await aCustomer(h, tenant);
  const { email: known } = await aCustomerUser(h, tenant);
  const body = { name: 'Yacine Merabet', permissions: ['portal.tickets'] };
  const [before, after] = [new Map<string, string>(), new Map<string, string>()];
  const shape = (contact: Record<string, unknown>) => JSON.stringify({ ...contact, id: '', email: '' });
  for (const email of [known, 'unknown@example.dz'])
    before.set(email, shape((await call(first, 'POST', '/api/portal/contacts', { ...body, email })).body));
  await h.settle();
  const listed = await call(first, 'GET', '/api/portal/contacts');
  for (const contact of listed.body['items'] as Record<string, unknown>[])
    after.set(String(contact['email']), shape(contact));
  expect(before.get(known)).toBe(before.get('unknown@example.dz'));
  expect(after.get(known)).toBe(after.get('unknown@example.dz'));
  expect(after.get(first.email)).toContain('"standing":"member"');
  expect(listed.raw.body).not.toContain('hasAccount');
});

test('contacts: invited once, with rights that the inviter holds; nobody raises themselves', async () => {
  const tenant = await aTenant(h);
  const first = await aCustomer(h, tenant);
  const limited = await aContact(h, first, ['portal.members', 'portal.tickets']);
  const body = { name: 'Yacine', email: 'YACINE@example.dz', permissions: ['portal.tickets'] };
  const invited = await call(limited, 'POST', '/api/portal/contacts', body);
  expect(invited).toMatchObject({
    status: 201,
    body: { email: 'yacine@example.dz', permissions: ['portal.tickets'], owner: false, standing: 'invited' },
  });
  const again = await call(first, 'POST', '/api/portal/contacts', body);
  expect(again).toMatchObject({ status: 409, body: { code: 'customers.contact_exists' } });
  const tooMuch = { ...body, email: 'z@example.dz', permissions: ['portal.billing'] };
  expect(await call(limited, 'POST', '/api/portal/contacts', tooMuch)).toMatchObject({
    status: 403,
    body: { code: 'customers.right_not_held', params: { right: 'portal.billing' } },
  });
  const staffRight = { ...tooMuch, permissions: ['customers.manage'] };
  expect((await call(first, 'POST', '/api/portal/contacts', staffRight)).status).toBe(400);
  const rights = (id: string) => `/api/portal/contacts/${id}/rights`;
  const all = { permissions: ['portal.members', 'portal.tickets', 'portal.billing'], version: 1 };
  expect((await call(limited, 'PUT', rights(limited.contactId), all)).body['code']).toBe('customers.own_rights');
  expect((await call(limited, 'PUT', rights(first.contactId), all)).body['code']).toBe('customers.owner');
  const yacine = String(invited.body['id']);
  expect((await call(limited, 'PUT', rights(yacine), all)).body['code']).toBe('customers.right_not_held');
  expect(await call(first, 'PUT', rights(yacine), all)).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await call(first, 'PUT', rights(yacine), { ...all, permissions: [] })).body['code']).toBe('common.stale');
  expect((await h.events(tenant.id, 'contact.rights_changed')).map((event) => event.payload)).toMatchObject([
    { from: ['portal.tickets'], to: all.permissions },
  ]);
});

test('a customer enters no disposable address of a contact, new or changed; the staff may', async () => {
  const tenant = await aTenant(h);
  const first = await aCustomer(h, tenant);
  const body = { name: 'Yacine', email: 'yacine@mailinator.com', permissions: ['portal.tickets'] };
  const refusal = { status: 400, body: { errors: [{ pointer: '/body/email', code: 'disposable_address' }] } };
  expect(await call(first, 'POST', '/api/portal/contacts', body)).toMatchObject(refusal);
  const amina = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.contacts']);
  const noted = await call(amina, 'POST', `/api/corporate/customers/${first.customerId}/contacts`, {
    ...body,
    locale: 'fr',
    invite: false,
  });
  expect(noted).toMatchObject({ status: 201 });
  const at = `/api/portal/contacts/${String(noted.body['id'])}`;
  const changes = { version: 1, email: 'yacine@yopmail.com' };
  expect(await call(first, 'PATCH', at, changes)).toMatchObject(refusal);
  expect((await call(first, 'PATCH', at, { ...changes, email: 'yacine@example.dz' })).status).toBe(200);
});

test('another customer’s contact, of this tenant or another, does not exist', async () => {
  const tenant = await aTenant(h);
  const [one, two] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  const elsewhere = await aCustomer(h, await aTenant(h));
  const ids = [two.contactId, elsewhere.contactId, NOWHERE];
  const answers = await Promise.all(
    ids.map((id) => call(one, 'PUT', `/api/portal/contacts/${id}/rights`, { permissions: [], version: 1 })),
  );
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 404, body: { code: 'customers.contact_not_found' } });
});

test('the verification: provided, read back, submitted once by fifty equal requests', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  const empty = await call(customer, 'GET', '/api/portal/kyc');
  expect(empty.body).toMatchObject({
    verification: null,
    missing: ['/body/documents/identity_document'],
    documents: [{ type: 'identity_document', state: 'missing', required: true, file: null }, { state: 'missing' }],
  });
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: 'CNI.pdf' });
  const provided = await call(customer, 'PUT', '/api/portal/kyc/documents/identity_document', { fileId });
  expect(provided).toMatchObject({
    status: 200,
    body: {
      verification: { state: 'draft' },
      missing: [],
      documents: [{ state: 'provided', file: { id: fileId } }, {}],
    },
  });
  const content = await call(customer, 'GET', '/api/portal/kyc/documents/identity_document/content');
  expect(content.raw.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename=CNI\.pdf$/),
    'x-content-type-options': 'nosniff',
  });
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => call(customer, 'POST', '/api/portal/kyc/submission')),
  );
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(answers.filter((answer) => answer.body['code'] === 'customers.kyc_wrong_state')).toHaveLength(49);
  expect(await h.events(tenant.id, 'kyc.submitted')).toHaveLength(1);
  expect(await h.events(tenant.id, 'kyc.document_read')).toHaveLength(1);
});

test('the same idempotency key gives the same answer fifty times', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending' });
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc' });
  await call(customer, 'PUT', '/api/portal/kyc/documents/identity_document', { fileId });
  const keyed = { headers: { ...customer.headers, 'idempotency-key': 'submission-0001' } };
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => call(keyed, 'POST', '/api/portal/kyc/submission')),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => answer.raw.body)).size).toBe(1);
  expect(await h.events(tenant.id, 'kyc.submitted')).toHaveLength(1);
});

test('a file of somebody else cannot be handed in', async () => {
  const tenant = await aTenant(h);
  const [one, two] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  const elsewhere = await aCustomer(h, await aTenant(h));
  const foreign = [
    await aFile(two.ctx, { purpose: 'kyc' }),
    await aFile(elsewhere.ctx, { purpose: 'kyc' }),
    { id: NOWHERE },
  ];
  for (const { id: fileId } of foreign) {
    const answer = await call(one, 'PUT', '/api/portal/kyc/documents/nif_card', { fileId });
    expect(answer).toMatchObject({ status: 404, body: { code: 'files.not_found' } });
  }
});

test('timeline and wilayas', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  await h.settle();
  const page = await call(customer, 'GET', '/api/portal/timeline?limit=2');
  expect(page.body).toMatchObject({
    items: [{ event: 'customer.state_changed' }, { event: 'customer.state_changed' }],
    nextCursor: expect.any(String),
  });
  const rest = await call(customer, 'GET', `/api/portal/timeline?cursor=${String(page.body['nextCursor'])}`);
  expect(rest.body).toMatchObject({
    items: [{ event: 'contact.added' }, { event: 'customer.created' }],
    nextCursor: null,
  });
  expect((await call(customer, 'GET', '/api/portal/timeline?cursor=x')).status).toBe(400);
  const wilayas = await call(customer, 'GET', '/api/portal/wilayas');
  expect(wilayas.body['items']).toHaveLength(69);
});
