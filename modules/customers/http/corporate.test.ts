import { aFile, filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { passwordChanged } from '@cm/identity/events';
import type { Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { latestVerification } from '../kyc.queries.ts';
import { customers } from '../module.ts';
import { provideKycDocument } from '../provide-kyc-document.ts';
import { kycFourEyesSetting } from '../settings.ts';
import { submitKyc } from '../submit-kyc.ts';
import { aContact, aCustomer } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
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
const ALL = ['customers.read', 'customers.manage', 'kyc.read', 'kyc.originals', 'kyc.review'];
const NOWHERE = '01890000-0000-7000-8000-000000000000';

const reason = { reason: 'demande' };
const contact = { name: 'X', email: 'x@example.dz', permissions: [] };
/** Operations on one customer, written with its id. */
const onCustomer = (id: string): readonly [Method, string, object?][] => [
  ['GET', `/api/corporate/customers/${id}`],
  ['PATCH', `/api/corporate/customers/${id}`, { version: 1, commune: 'x' }],
  ['PUT', `/api/corporate/customers/${id}/activation`, reason],
  ['PUT', `/api/corporate/customers/${id}/suspension`, reason],
  ['PUT', `/api/corporate/customers/${id}/closure`, reason],
  ['GET', `/api/corporate/customers/${id}/timeline`],
  ['GET', `/api/corporate/customers/${id}/personal-numbers/nin`],
  ['GET', `/api/corporate/customers/${id}/timeline-kinds`],
  ['GET', `/api/corporate/customers/${id}/contacts`],
  ['GET', `/api/corporate/customers/${id}/security-activity`],
  ['POST', `/api/corporate/customers/${id}/contacts`, contact],
  ['PUT', `/api/corporate/customers/${id}/contacts/${NOWHERE}/rights`, { permissions: [], version: 1 }],
  ['GET', `/api/corporate/customers/${id}/notes`],
  ['POST', `/api/corporate/customers/${id}/notes`, { body: 'x' }],
  ['PATCH', `/api/corporate/customers/${id}/notes/${NOWHERE}`, { version: 1, body: 'x' }],
  ['PUT', `/api/corporate/customers/${id}/notes/${NOWHERE}/pin`, { pinned: true }],
  ['GET', `/api/corporate/customers/${id}/notes/${NOWHERE}/versions`],
  ['GET', `/api/corporate/customers/${id}/documents`],
  ['POST', `/api/corporate/customers/${id}/documents`, { fileId: NOWHERE, title: 'x' }],
  ['GET', `/api/corporate/customers/${id}/documents/${NOWHERE}/content`],
];
const onKyc = (id: string): readonly [Method, string, object?][] => [
  ['GET', `/api/corporate/kyc/${id}`],
  ['PUT', `/api/corporate/kyc/${id}/assignment`, {}],
  ['PUT', `/api/corporate/kyc/${id}/decision`, { decision: 'approve' }],
  ['GET', `/api/corporate/kyc/${id}/documents/identity_document/content`],
];
const LISTS: readonly [Method, string, object?][] = [
  ['GET', '/api/corporate/customers'],
  ['POST', '/api/corporate/customers', { kind: 'individual', name: 'X', email: 'x@example.dz' }],
  ['GET', '/api/corporate/customer-categories'],
  ['GET', '/api/corporate/kyc'],
  ['GET', '/api/admin/customer-categories'],
  ['POST', '/api/admin/customer-categories', { name: { fr: 'X' } }],
  ['PATCH', `/api/admin/customer-categories/${NOWHERE}`, { position: 1 }],
];
const EVERY = [...LISTS, ...onCustomer(NOWHERE), ...onKyc(NOWHERE)];

test.each(EVERY)('%s %s: anonymous is 401, a role without the permission 403', async (method, url, body) => {
  const tenant = await aTenant(h);
  const nobody = await aStaffMember(h, tenant, ['tickets.read']);
  expect((await call(anonymous(tenant), method, url, body)).status).toBe(401);
  expect((await call(nobody, method, url, body)).status).toBe(403);
});

test('reading is not managing', async () => {
  const tenant = await aTenant(h);
  const reader = await aStaffMember(h, tenant, ['customers.read', 'kyc.read']);
  const changing = EVERY.filter(([method]) => method !== 'GET');
  const answers = await Promise.all(changing.map(([method, url, body]) => call(reader, method, url, body)));
  expect(answers.map((answer) => answer.status)).toEqual(changing.map(() => 403));
});

test('a customer of another tenant is as unknown as none at all, for every operation', async () => {
  const tenant = await aTenant(h);
  const foreign = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const theirs = await aCustomer(h, foreign, { kind: 'individual', state: 'pending' });
  const { id: fileId } = await aFile(theirs.ctx, { purpose: 'kyc' });
  await provideKycDocument(theirs.ctx, { customerId: theirs.customerId, type: 'identity_document', fileId });
  await submitKyc(theirs.ctx, theirs.customerId);
  const kyc = await theirs.ctx.transaction((ctx) => latestVerification(ctx.db, theirs.customerId));
  const before = (await h.events(foreign.id)).length;
  const pairs = [
    ...onCustomer(theirs.customerId).map((forged, index) => [forged, onCustomer(NOWHERE)[index]] as const),
    ...onKyc(kyc?.id ?? '').map((forged, index) => [forged, onKyc(NOWHERE)[index]] as const),
  ];
  for (const [forged, unknown] of pairs) {
    const a = await call(agent, ...forged);
    const b = unknown ? await call(agent, ...unknown) : a;
    expect({ url: forged[1], status: a.status }).toEqual({ url: forged[1], status: 404 });
    expect({ ...a.body, requestId: '' }).toEqual({ ...b.body, requestId: '' });
  }
  expect(await h.events(foreign.id)).toHaveLength(before);
});

test('forged parents inside a body are refused like unknown ones', async () => {
  const tenant = await aTenant(h);
  const foreign = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const stranger = await aStaffMember(h, foreign, ALL);
  const category = await call(stranger, 'POST', '/api/admin/customer-categories', { name: { fr: 'VIP' } });
  const customer = await aCustomer(h, tenant);
  const base = `/api/corporate/customers/${customer.customerId}`;
  for (const categoryId of [category.body['id'], NOWHERE]) {
    const made = { kind: 'individual', name: 'X', email: 'x@example.dz', categoryId };
    expect(await call(agent, 'POST', '/api/corporate/customers', made)).toMatchObject({
      status: 404,
      body: { code: 'customers.category_not_found' },
    });
    expect(await call(agent, 'PATCH', base, { version: 3, categoryId })).toMatchObject({ status: 404 });
  }
  const theirs = await aFile(stranger.ctx);
  const customers_ = await aFile(customer.ctx);
  for (const fileId of [theirs.id, customers_.id, NOWHERE]) {
    expect(await call(agent, 'POST', `${base}/documents`, { fileId, title: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'files.not_found' },
    });
  }
});

test('a customer is opened, found, filtered, sorted and paged', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const category = await call(agent, 'POST', '/api/admin/customer-categories', { name: { fr: 'VIP', ar: 'مهم' } });
  const made = await call(agent, 'POST', '/api/corporate/customers', {
    kind: 'company',
    name: 'SARL Atlas Numérique',
    email: 'direction@atlas.example',
    phone: '023 45 67 89',
    rc: '16 ب 0123456 00/16',
    nif: '001616101234567',
    nis: '001616010123456',
    ai: 'A-12',
    categoryId: category.body['id'],
    tags: ['vip'],
    contact: { name: 'Amina', email: 'amina@atlas.example' },
    invite: true,
  });
  expect(made).toMatchObject({
    status: 201,
    body: {
      number: 'C-000001',
      state: 'prospect',
      phone: '+21323456789',
      rc: '16B0123456-00/16',
      warnings: ['ai'],
      next: ['pending', 'closed'],
      counts: { contacts: 1, notes: 0, documents: 0, tickets: 0 },
      kyc: null,
    },
  });
  expect(await h.events(tenant.id, 'contact.invited')).toHaveLength(1);
  for (const name of ['Béta', 'alpha', 'Éclair']) await aCustomer(h, tenant, { name, kind: 'individual' });
  const names = async (query: string) => {
    const { body } = await call(agent, 'GET', `/api/corporate/customers?${query}`);
    return (body['items'] as { name: string }[]).map((item) => item.name);
  };
  expect(await names('sort=name')).toEqual(['alpha', 'Béta', 'Éclair', 'SARL Atlas Numérique']);
  expect(await names('sort=-name&kind=individual')).toEqual(['Éclair', 'Béta', 'alpha']);
  expect(await names('q=numerique')).toEqual(['SARL Atlas Numérique']);
  expect(await names(`q=sarl&state=prospect&categoryId=${String(category.body['id'])}`)).toHaveLength(1);
  expect(await names('q=sarl&state=active')).toEqual([]);
  for (const sort of ['name', '-name', 'createdAt', '-createdAt']) {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 9; page += 1) {
      const { body } = await call(agent, 'GET', `/api/corporate/customers?limit=1&sort=${sort}${cursor}`);
      seen.push(...(body['items'] as { id: string }[]).map((item) => item.id));
      const next = body['nextCursor'];
      if (typeof next !== 'string') break;
      cursor = `&cursor=${next}`;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
  }
  expect((await call(agent, 'GET', '/api/corporate/customers?sort=password')).status).toBe(400);
  expect((await call(agent, 'GET', '/api/corporate/customers?unknown=1')).status).toBe(400);
});

test('the record grows: notes, documents, contacts, state, timeline', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const customer = await aCustomer(h, tenant);
  const other = await aContact(h, customer, []);
  const base = `/api/corporate/customers/${customer.customerId}`;
  expect((await call(agent, 'POST', `${base}/notes`, { body: 'Appeler le matin.' })).status).toBe(201);
  expect((await call(agent, 'GET', `${base}/notes`)).body['items']).toMatchObject([
    { body: 'Appeler le matin.', author: 'Amina Benali' },
  ]);
  const file = await aFile(agent.ctx, { filename: 'contrat.pdf' });
  const filed = await call(agent, 'POST', `${base}/documents`, { fileId: file.id, title: 'Contrat' });
  expect(filed.status).toBe(201);
  expect((await call(agent, 'GET', `${base}/documents`)).body['items']).toMatchObject([
    { title: 'Contrat', file: { filename: 'contrat.pdf' } },
  ]);
  const content = await call(agent, 'GET', `${base}/documents/${String(filed.body['id'])}/content`);
  expect(content.raw.headers['content-disposition']).toMatch(/^attachment/);
  expect(await h.events(tenant.id, 'customer.document_read')).toHaveLength(1);
  const rights = `${base}/contacts/${other.contactId}/rights`;
  expect((await call(agent, 'PUT', rights, { permissions: ['portal.billing'], version: 1 })).status).toBe(204);
  expect(await call(agent, 'PUT', `${base}/suspension`, { reason: 'impayé' })).toMatchObject({
    status: 200,
    body: { state: 'suspended', stateReason: 'impayé', next: ['active', 'closed'] },
  });
  expect(await call(agent, 'PUT', `${base}/suspension`, { reason: 'impayé' })).toMatchObject({
    status: 409,
    body: { code: 'customers.wrong_state', params: { from: 'suspended', to: 'suspended' } },
  });
  await h.settle();
  const record = await call(agent, 'GET', base);
  expect(record.body['counts']).toMatchObject({ contacts: 2, notes: 1, documents: 1 });
  const timeline = await call(agent, 'GET', `${base}/timeline`);
  expect((timeline.body['items'] as { event: string }[])[0]?.event).toBe('customer.state_changed');
  const portal = await call(customer, 'GET', '/api/portal/timeline');
  expect(JSON.stringify(portal.body)).not.toContain('note_added');
  expect(JSON.stringify(portal.body)).not.toContain('Amina Benali');
});

test('the timeline is asked by kind and by day; signing in is an entry for the staff of each customer acted for then', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const customer = await aCustomer(h, tenant);
  const stranger = await aCustomer(h, tenant);
  const base = `/api/corporate/customers/${customer.customerId}`;
  const { userId } = customer;
  await h.runtime.systemContext(tenant, 'test').transaction(async (tx) => {
    await emit(tx, passwordChanged, { userId, email: 'k@example.dz', by: 'owner', tokensEnded: 0 });
  });
  await h.settle();
  const names = async (path: string, who = agent) =>
    ((await call(who, 'GET', path)).body['items'] as { event: string }[]).map(({ event }) => event);
  expect(await names(`${base}/timeline?kinds=user`)).toEqual(['user.password_changed']);
  expect(await names(`${base}/timeline?kinds=contact`)).toEqual(['contact.added']);
  expect((await names(`${base}/timeline?kinds=user,contact`)).length).toBe(2);
  expect(await names(`${base}/timeline?kinds=ticket`)).toEqual([]);
  const today = h.clock.now().toISOString().slice(0, 10);
  expect((await names(`${base}/timeline?from=${today}&to=${today}`)).length).toBeGreaterThan(3);
  expect(await names(`${base}/timeline?to=2020-01-01`)).toEqual([]);
  expect(await names(`${base}/timeline?from=2099-01-01`)).toEqual([]);
  expect((await call(agent, 'GET', `${base}/timeline?kinds=%27x`)).status).toBe(400);
  const offered = (await call(agent, 'GET', `${base}/timeline-kinds`)).body['items'] as { kind: string }[];
  expect(offered.map(({ kind }) => kind).toSorted()).toEqual(['contact', 'customer', 'user']);
  const own = '/api/portal/timeline';
  expect(await names(own, customer)).not.toContain('user.password_changed');
  // The customer asks theirs in the same way, and is offered no kind of which they see nothing.
  expect(await names(`${own}?kinds=contact`, customer)).toEqual(['contact.added']);
  expect(await names(`${own}?kinds=user`, customer)).toEqual([]);
  expect((await names(`${own}?from=${today}&to=${today}`, customer)).length).toBeGreaterThan(1);
  expect(await names(`${own}?to=2020-01-01`, customer)).toEqual([]);
  const theirs = (await call(customer, 'GET', `${own}/kinds`)).body['items'] as { kind: string }[];
  expect(theirs.map(({ kind }) => kind).toSorted()).toEqual(['contact', 'customer']);
  expect(await names(`/api/corporate/customers/${stranger.customerId}/timeline`)).not.toContain(
    'user.password_changed',
  );
});

test('what changed is said in words, to a customer without what is the staff’s', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const customer = await aCustomer(h, tenant);
  const one = await aContact(h, customer, []);
  const base = `/api/corporate/customers/${customer.customerId}`;
  const { version } = (await call(agent, 'GET', base)).body;
  const changes = { phone: '0661223344', wilaya: 'oran', tags: ['vip'], version };
  expect((await call(agent, 'PATCH', base, changes)).status).toBe(200);
  const rights = { permissions: ['portal.billing'], version: 1 };
  expect((await call(agent, 'PUT', `${base}/contacts/${one.contactId}/rights`, rights)).status).toBe(204);
  await h.settle();
  type Entry = { event: string; changes: { label: { fr: string }; from: object[]; to: object[] }[] };
  const told = async (who: typeof agent, path: string, event: string) =>
    ((await call(who, 'GET', path)).body['items'] as Entry[]).find((entry) => entry.event === event)?.changes;
  const profile = await told(agent, `${base}/timeline`, 'customer.profile_changed');
  expect(profile?.map(({ label, to }) => [label.fr, to])).toEqual([
    ['Téléphone', [{ kind: 'text', text: '+213661223344' }]],
    ['Wilaya', [{ kind: 'words', words: { fr: 'Oran', ar: 'وهران', en: 'Oran' } }]],
    ['Étiquettes', [{ kind: 'text', text: 'vip' }]],
  ]);
  const portal = '/api/portal/timeline';
  const theirs = await told(customer, portal, 'customer.profile_changed');
  expect(theirs?.map(({ label }) => label.fr)).toEqual(['Téléphone', 'Wilaya']);
  expect(await told(customer, portal, 'contact.rights_changed')).toMatchObject([{ label: { fr: 'Droits' } }]);
  const reader = await aContact(h, customer, ['portal.account']);
  expect(await told(reader, portal, 'contact.rights_changed')).toEqual([]);
});

test.each(['state', 'number', 'tenantId', 'createdAt', 'kind'])('mass assignment of %s is refused', async (field) => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const customer = await aCustomer(h, tenant);
  const url = `/api/corporate/customers/${customer.customerId}`;
  expect(await call(agent, 'PATCH', url, { version: 3, [field]: 'x' })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: `/body/${field}` }] },
  });
});

test('a verification goes through the queue to its decision', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const customer = await aCustomer(h, tenant, { kind: 'individual', state: 'pending', name: 'Lina Saadi' });
  const { id: fileId } = await aFile(customer.ctx, { purpose: 'kyc', filename: 'CNI.pdf' });
  await provideKycDocument(customer.ctx, { customerId: customer.customerId, type: 'identity_document', fileId });
  expect((await call(agent, 'GET', '/api/corporate/kyc')).body['items']).toEqual([]);
  await submitKyc(customer.ctx, customer.customerId);
  const queue = await call(agent, 'GET', '/api/corporate/kyc');
  const [line] = queue.body['items'] as { id: string }[];
  expect(line).toMatchObject({
    state: 'submitted',
    assignee: null,
    customer: { name: 'Lina Saadi', state: 'pending' },
  });
  const base = `/api/corporate/kyc/${line?.id ?? ''}`;
  expect(await call(agent, 'PUT', `${base}/decision`, { decision: 'approve' })).toMatchObject({
    status: 409,
    body: { code: 'customers.kyc_wrong_state', params: { from: 'submitted', to: 'approved' } },
  });
  expect(await call(agent, 'PUT', `${base}/assignment`, {})).toMatchObject({
    status: 200,
    body: { state: 'in_review', assignee: { id: agent.userId }, can: { decide: true } },
  });
  const content = await call(agent, 'GET', `${base}/documents/identity_document/content`);
  expect(content.raw.headers['content-type']).toBe('application/pdf');
  expect(await h.events(tenant.id, 'kyc.document_read')).toHaveLength(1);
  expect((await call(agent, 'PUT', `${base}/decision`, { decision: 'reject' })).status).toBe(400);
  expect(await call(agent, 'PUT', `${base}/decision`, { decision: 'approve' })).toMatchObject({
    status: 409,
    body: { code: 'customers.kyc_not_all_right', params: { unseen: 2, wrong: 0 } },
  });
  const right = (item: string) => call(agent, 'PUT', `${base}/items/${item}`, { verdict: 'right' });
  expect(await right('field/name')).toMatchObject({
    status: 200,
    body: {
      can: { decide: true, approve: false },
      items: [
        { kind: 'field', subject: 'name', verdict: 'right', checkedBy: 'Amina Benali' },
        { kind: 'document', subject: 'identity_document', verdict: null, checkedBy: null },
      ],
    },
  });
  expect(await right('document/identity_document')).toMatchObject({ status: 200, body: { can: { approve: true } } });
  await h.runtime.systemContext(tenant, 'test').transaction((ctx) => writeSetting(ctx, kycFourEyesSetting, true));
  expect(await call(agent, 'PUT', `${base}/decision`, { decision: 'approve' })).toMatchObject({
    status: 200,
    body: { state: 'in_review', firstApproval: { by: 'Amina Benali' }, can: { decide: true, approve: false } },
  });
  const second = await aStaffMember(h, tenant, ALL);
  expect((await call(second, 'GET', base)).body).toMatchObject({ can: { approve: true } });
  expect(await call(second, 'PUT', `${base}/decision`, { decision: 'approve' })).toMatchObject({
    status: 200,
    body: {
      state: 'approved',
      customer: { state: 'active' },
      decidedBy: 'Amina Benali',
      documents: [{ type: 'identity_document', state: 'verified' }, { state: 'missing' }],
    },
  });
  const record = await call(agent, 'GET', `/api/corporate/customers/${customer.customerId}`);
  expect(record.body).toMatchObject({ state: 'active', kyc: { state: 'approved', assigneeName: 'Amina Benali' } });
});

test('categories are named, moved, archived and restored', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ALL);
  const made = await call(agent, 'POST', '/api/admin/customer-categories', { name: { fr: 'Revendeurs' }, position: 5 });
  expect(made).toMatchObject({ status: 201, body: { name: { fr: 'Revendeurs' }, position: 5, archivedAt: null } });
  const url = `/api/admin/customer-categories/${String(made.body['id'])}`;
  expect((await call(agent, 'PATCH', url, { archived: true })).body['archivedAt']).toEqual(expect.any(String));
  expect(await call(agent, 'PATCH', url, { archived: false, position: 1 })).toMatchObject({
    status: 200,
    body: { archivedAt: null, position: 1 },
  });
  expect((await call(agent, 'GET', '/api/corporate/customer-categories')).body['items']).toHaveLength(1);
  const changes = (await h.events(tenant.id, 'customer_category.changed')).map((event) => event.payload);
  expect(changes).toMatchObject([{ change: 'created' }, { change: 'updated' }, { change: 'updated' }]);
});

test('the staff read what happened to the accounts of a customer’s people, of those who are in it', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.read']);
  const customer = await aCustomer(h, tenant, {});
  const colleague = await aContact(h, customer, ['portal.tickets']);
  const stranger = await aCustomer(h, tenant, {});
  const rename = (person: Caller) => call(person, 'PATCH', '/api/portal/profile', { phone: '0550123456' });
  for (const person of [customer, colleague, stranger]) expect((await rename(person)).status).toBe(204);
  await h.settle();
  const url = `/api/corporate/customers/${customer.customerId}/security-activity`;
  const lines = async () => (await call(agent, 'GET', url)).body['items'] as { userId: string; name: string }[];
  expect((await lines()).map(({ userId }) => userId).toSorted()).toEqual(
    [customer.userId, colleague.userId].toSorted(),
  );
  expect((await lines()).find(({ userId }) => userId === colleague.userId)).toMatchObject({
    name: 'Nadia Cherif',
    kind: 'profile_changed',
    byWhom: 'person',
  });
  const second = await call(agent, 'GET', `${url}?limit=1`);
  const rest = await call(agent, 'GET', `${url}?limit=1&cursor=${String(second.body['nextCursor'])}`);
  expect([...(second.body['items'] as object[]), ...(rest.body['items'] as object[])]).toEqual(await lines());
  await h.admin.query(`update customers.memberships set ended_at = now(), ended_by = 'removed' where user_id = $1`, [
    colleague.userId,
  ]);
  expect((await lines()).map(({ userId }) => userId)).toEqual([customer.userId]);
});
