import { audit } from '@cm/audit/module';
import { customers } from '@cm/customers/module';
import { aContact, aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { tickets } from '@cm/tickets/module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { privacy } from './module.ts';
import { remindDue } from './remind-due.ts';

const mailer = createMemoryMailer();
const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, audit, files, customers, tickets, notifications, privacy],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer, mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
});

type Caller = { readonly headers: Readonly<Record<string, string>> };
type Method = 'GET' | 'POST' | 'PUT';
const PORTAL = '/api/portal/data-requests';
const STAFF = '/api/corporate/data-requests';
const NOWHERE = '01890000-0000-7000-8000-000000000000';

async function send(caller: Caller, method: Method, url: string, payload?: object) {
  const answer = await (
    await h.app()
  ).inject({ method, url, headers: { ...caller.headers }, ...(payload ? { payload } : {}) });
  const isJson = answer.headers['content-type']?.startsWith('application/') ?? false;
  return { status: answer.statusCode, body: isJson ? answer.json() : {}, headers: answer.headers, text: answer.body };
}
const anonymous = (tenant: Tenant): Caller => ({
  headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
});
const mailsTo = ({ email }: Pick<Person, 'email'>) =>
  mailer.kept.filter(({ mail }) => mail.to[0]?.address === email).length;
const ask = (by: Caller, body: object) => send(by, 'POST', PORTAL, body);
async function asked(by: Caller, body: object): Promise<string> {
  const { status, body: answer } = await ask(by, body);
  expect(status).toBe(201);
  return answer.id;
}
const officer = (tenant: Tenant) =>
  aStaffMember(h, tenant, ['data_requests.read', 'data_requests.manage', 'customers.read', 'customers.manage']);

/** Takes it on and says that it is done. */
async function finish(by: Caller, id: string, answer: string | null = null) {
  expect((await send(by, 'PUT', `${STAFF}/${id}/examination`, { version: 1 })).status).toBe(200);
  return send(by, 'PUT', `${STAFF}/${id}/completion`, { version: 2, answer });
}

const RECORDED = {
  kind: 'access',
  scope: 'person',
  channel: 'letter',
  customerId: NOWHERE,
  contactId: NOWHERE,
  receivedOn: '2026-03-01',
};
const PORTAL_OPERATIONS: readonly [Method, string, object?][] = [
  ['GET', ''],
  ['POST', '', { kind: 'access', scope: 'person' }],
  ['PUT', `/${NOWHERE}/withdrawal`],
  ['GET', `/${NOWHERE}/copy`],
];
const STAFF_OPERATIONS: readonly [Method, string, string, object?][] = [
  ['GET', '', 'data_requests.read'],
  ['GET', `/${NOWHERE}`, 'data_requests.read'],
  ['GET', `/${NOWHERE}/erasure`, 'data_requests.manage'],
  ['POST', '', 'data_requests.manage', RECORDED],
  ['PUT', `/${NOWHERE}/examination`, 'data_requests.manage', { version: 1 }],
  ['PUT', `/${NOWHERE}/completion`, 'data_requests.manage', { version: 1 }],
  ['PUT', `/${NOWHERE}/refusal`, 'data_requests.manage', { version: 1, reason: 'Non' }],
];

test('the portal: anonymous 401, another’s request 404', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, ['portal.account']);
  const id = await asked(owner, { kind: 'access', scope: 'person' });
  await finish(await officer(tenant), id);
  for (const [method, url, body] of PORTAL_OPERATIONS)
    expect((await send(anonymous(tenant), method, PORTAL + url, body)).status).toBe(401);
  const stranger = await aCustomer(h, await aTenant(h));
  for (const other of [colleague, stranger]) {
    expect((await send(other, 'GET', PORTAL)).body).toEqual({ items: [] });
    expect((await send(other, 'PUT', `${PORTAL}/${id}/withdrawal`)).body).toMatchObject({ code: 'privacy.not_found' });
    expect((await send(other, 'GET', `${PORTAL}/${id}/copy`)).status).toBe(404);
  }
});

test('the staff: anonymous and customers 401, wrong right 403, unknown 404', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const manager = await officer(tenant);
  const nobody = await aStaffMember(h, tenant, ['customers.read']);
  for (const [method, url, , body] of STAFF_OPERATIONS) {
    expect((await send(anonymous(tenant), method, STAFF + url, body)).status).toBe(401);
    expect((await send(owner, method, STAFF + url, body)).status).toBe(401);
    expect((await send(nobody, method, STAFF + url, body)).status).toBe(403);
    if (url !== '' || method === 'POST') expect((await send(manager, method, STAFF + url, body)).status).toBe(404);
  }
  const reader = await aStaffMember(h, tenant, ['data_requests.read']);
  for (const [method, url, right, body] of STAFF_OPERATIONS)
    if (right === 'data_requests.manage') expect((await send(reader, method, STAFF + url, body)).status).toBe(403);
  const id = await asked(owner, { kind: 'access', scope: 'person' });
  const stranger = await officer(await aTenant(h));
  expect((await send(stranger, 'GET', `${STAFF}/${id}`)).status).toBe(404);
  expect((await send(stranger, 'PUT', `${STAFF}/${id}/examination`, { version: 1 })).status).toBe(404);
});

test('a request is received, examined and answered, in that order and once; both sides are told', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const manager = await officer(tenant);
  const reader = await aStaffMember(h, tenant, ['data_requests.read']);
  const id = await asked(owner, { kind: 'rectification', scope: 'person', details: 'Mon nom s’écrit Hadad' });
  await h.settle();
  expect([mailsTo(owner), mailsTo(manager), mailsTo(reader)]).toEqual([1, 1, 0]);
  const got = await send(manager, 'GET', `${STAFF}/${id}`);
  expect(got.body).toMatchObject({
    number: 'DDP-2026-000001',
    state: 'received',
    dueAt: '2026-03-12T09:00:00.000Z',
    details: 'Mon nom s’écrit Hadad',
    late: false,
    can: { examine: true, answer: false },
  });
  const early = await send(manager, 'PUT', `${STAFF}/${id}/refusal`, { version: 1, reason: 'Non' });
  expect(early.body).toMatchObject({ status: 409, code: 'privacy.not_examined' });
  expect((await send(manager, 'PUT', `${STAFF}/${id}/examination`, { version: 9 })).body).toMatchObject({
    code: 'common.stale',
  });
  const taken = await send(manager, 'PUT', `${STAFF}/${id}/examination`, { version: 1 });
  expect(taken.body).toMatchObject({ state: 'examined', examinedBy: expect.any(String), can: { answer: true } });
  expect((await send(manager, 'PUT', `${STAFF}/${id}/examination`, { version: 2 })).status).toBe(409);
  expect((await send(manager, 'PUT', `${STAFF}/${id}/refusal`, { version: 2, reason: ' ' })).status).toBe(400);
  const refused = await send(manager, 'PUT', `${STAFF}/${id}/refusal`, { version: 2, reason: 'Identité non établie' });
  expect(refused.body).toMatchObject({ state: 'refused', answer: 'Identité non établie', can: { answer: false } });
  for (const [act, body] of [
    ['examination', {}],
    ['completion', {}],
    ['refusal', { reason: 'Encore' }],
  ] as const)
    expect((await send(manager, 'PUT', `${STAFF}/${id}/${act}`, { version: 3, ...body })).body).toMatchObject({
      code: 'privacy.closed',
    });
  await h.settle();
  expect(mailsTo(owner)).toBe(2);
  const { items } = (await send(owner, 'GET', PORTAL)).body;
  expect(items).toMatchObject([
    { state: 'refused', answer: 'Identité non établie', can: { withdraw: false, download: false } },
  ]);
  const events = await h.events(tenant.id);
  expect(events.filter(({ subject }) => subject.type === 'data_request').map(({ name }) => name)).toEqual([
    'data_request.received',
    'data_request.examined',
    'data_request.answered',
  ]);
  // What people write about themselves is in the record alone, never in events and what is made of them.
  expect(JSON.stringify(events)).not.toContain('Hadad');
  expect(JSON.stringify(events)).not.toContain('Identité non établie');
});

test('what is asked must be said, once at a time, and for the account by its owner alone', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, ['portal.account', 'portal.members']);
  expect((await ask(owner, { kind: 'objection', scope: 'person', details: ' ' })).body).toMatchObject({
    code: 'privacy.details_needed',
  });
  expect((await ask(owner, { kind: 'rectification', scope: 'person' })).body).toMatchObject({
    code: 'privacy.details_needed',
  });
  expect((await ask(owner, { kind: 'closing', scope: 'person' })).body).toMatchObject({
    code: 'privacy.accounts_are_closed',
  });
  expect((await ask(colleague, { kind: 'access', scope: 'account' })).body).toMatchObject({
    status: 403,
    code: 'privacy.owner_only',
  });
  const id = await asked(owner, { kind: 'erasure', scope: 'account' });
  expect((await ask(owner, { kind: 'erasure', scope: 'account' })).body).toMatchObject({
    code: 'privacy.asked_already',
  });
  await asked(owner, { kind: 'erasure', scope: 'person' });
  await asked(colleague, { kind: 'erasure', scope: 'person' });
  expect((await send(owner, 'PUT', `${PORTAL}/${id}/withdrawal`)).status).toBe(204);
  expect((await send(owner, 'PUT', `${PORTAL}/${id}/withdrawal`)).body).toMatchObject({ code: 'privacy.closed' });
  await asked(owner, { kind: 'erasure', scope: 'account' });
});

test('staff record what came by letter; the delay counts from that day, and the address of who has no account is told', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const manager = await officer(tenant);
  const body = { ...RECORDED, customerId: owner.customerId, contactId: owner.contactId };
  expect((await send(manager, 'POST', STAFF, { ...body, receivedOn: '2026-03-03' })).body).toMatchObject({
    code: 'privacy.day_to_come',
  });
  const stranger = await aCustomer(h, tenant);
  expect((await send(manager, 'POST', STAFF, { ...body, contactId: stranger.contactId })).status).toBe(404);
  const { body: made } = await send(manager, 'POST', STAFF, { ...body, receivedOn: '2026-02-15' });
  expect((await send(manager, 'GET', `${STAFF}/${made.id}`)).body).toMatchObject({
    channel: 'letter',
    customerName: expect.any(String),
    hasAccount: true,
    dueAt: '2026-02-24T23:00:00.000Z',
    late: true,
  });
  expect((await send(owner, 'GET', PORTAL)).body.items).toMatchObject([{ channel: 'letter' }]);
  const noted = await send(manager, 'POST', `/api/corporate/customers/${owner.customerId}/contacts`, {
    name: 'Sans Compte',
    email: 'sans-compte@example.dz',
    locale: 'fr',
    permissions: [],
    invite: false,
  });
  expect(noted.status).toBe(201);
  const letter = { ...body, contactId: noted.body.id, receivedOn: '2026-02-16' };
  const { body: other } = await send(manager, 'POST', STAFF, letter);
  await h.settle();
  // Nobody proved that address: it was typed for them.
  expect(mailsTo({ email: 'sans-compte@example.dz' })).toBe(0);
  expect((await finish(manager, other.id)).body).toMatchObject({ hasAccount: false, downloadUntil: null });
  const listed = await send(manager, 'GET', `${STAFF}?customerId=${owner.customerId}&sort=dueAt`);
  expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([made.id, other.id]);
});

test('the list walks by day received and by due day, and by state', async () => {
  const tenant = await aTenant(h);
  const manager = await officer(tenant);
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push(await asked(await aCustomer(h, tenant), { kind: 'access', scope: 'person' }));
    h.clock.advance(60);
  }
  const walk = async (sort: string) => {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 9; page += 1) {
      const { body } = await send(manager, 'GET', `${STAFF}?limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.nextCursor === null) break;
      cursor = body.nextCursor;
    }
    return seen;
  };
  expect(await walk('dueAt')).toEqual(ids);
  expect(await walk('-receivedAt')).toEqual(ids.toReversed());
  await finish(manager, ids[0] ?? '');
  const done = await send(manager, 'GET', `${STAFF}?state=done&kind=access`);
  expect(done.body.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
});

interface Part {
  readonly table: string;
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
const rowsOf = (body: { parts: readonly Part[] }, table: string) =>
  body.parts.find((part) => part.table === table)?.rows ?? [];

async function aTicket(by: CustomerPerson, text: string): Promise<string> {
  const answer = await send(by, 'POST', '/api/portal/tickets', { subject: `Sujet ${text}`, text, priority: 'normal' });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

test('a person’s copy has what is theirs in every module, nothing of others and no secret; it is fetched for days, each time on record', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, ['portal.tickets']);
  const manager = await officer(tenant);
  await aTicket(owner, 'Ma question à moi');
  await aTicket(colleague, 'La question du collègue');
  await h.admin.query(
    `insert into identity.login_attempts (tenant_id, id, user_id, email, outcome, at)
     select $1, gen_random_uuid(), $2, 'karim@example.dz', 'success', now() from generate_series(1, 1001)`,
    [tenant.id, owner.userId],
  );
  const id = await asked(owner, { kind: 'access', scope: 'person' });
  expect((await send(owner, 'GET', `${PORTAL}/${id}/copy`)).body).toMatchObject({
    status: 410,
    code: 'privacy.no_copy',
  });
  await finish(manager, id, 'Voici.');
  await h.settle();
  const copy = await send(owner, 'GET', `${PORTAL}/${id}/copy`);
  expect([copy.status, copy.headers['content-disposition']]).toEqual([200, expect.stringContaining('DDP-2026-')]);
  expect(copy.body).toMatchObject({ scope: 'person', request: expect.stringMatching(/^DDP-/) });
  expect(rowsOf(copy.body, 'identity.users')).toMatchObject([{ id: owner.userId, email: owner.email }]);
  expect(rowsOf(copy.body, 'customers.contacts')).toMatchObject([{ id: owner.contactId }]);
  expect(rowsOf(copy.body, 'tickets.messages')).toMatchObject([{ body: 'Ma question à moi' }]);
  expect(rowsOf(copy.body, 'privacy.requests')).toMatchObject([{ id }]);
  const tries = rowsOf(copy.body, 'identity.login_attempts').map((row) => row['id']);
  expect([tries.length, new Set(tries).size]).toEqual([1001, 1001]);
  expect(rowsOf(copy.body, 'audit.entries').length).toBeGreaterThan(0);
  expect(copy.text).not.toContain(colleague.email);
  expect(copy.text).not.toContain('collègue');
  expect(copy.text).not.toMatch(/passwordHash|tokenHash|totpSecret/);
  expect((await send(owner, 'GET', `${PORTAL}/${id}/copy`)).status).toBe(200);
  expect(await h.events(tenant.id, 'data_request.copy_fetched')).toMatchObject([
    { actor: `customer:${owner.userId}` },
    { actor: `customer:${owner.userId}` },
  ]);
  h.clock.advance(7 * 86_400 - 60);
  const { customerId, contactId } = owner;
  const again = await signedIn(h, tenant, owner.userId, 'customer', [], { customerId, contactId });
  expect((await send(again, 'GET', `${PORTAL}/${id}/copy`)).status).toBe(200);
  h.clock.advance(60);
  expect((await send(again, 'GET', `${PORTAL}/${id}/copy`)).body).toMatchObject({ code: 'privacy.no_copy' });
  expect(await h.events(tenant.id, 'data_request.copy_fetched')).toHaveLength(3);
});

test('the account’s copy has the whole account and no notes; whoever does not own it any more does not get it', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, ['portal.tickets']);
  const manager = await aStaffMember(h, tenant, [
    'data_requests.manage',
    'customers.read',
    'customers.manage',
    'tickets.read',
    'tickets.reply',
  ]);
  const ticketId = await aTicket(colleague, 'La question du collègue');
  const note = await send(manager, 'POST', `/api/corporate/tickets/${ticketId}/notes`, { text: 'Client difficile' });
  expect(note.status).toBe(201);
  const other = await aCustomer(h, tenant, { name: 'SARL Voisine' });
  await aTicket(other, 'Ailleurs');
  const id = await asked(owner, { kind: 'access', scope: 'account' });
  await finish(manager, id);
  const copy = await send(owner, 'GET', `${PORTAL}/${id}/copy`);
  expect(rowsOf(copy.body, 'customers.customers')).toMatchObject([{ id: owner.customerId }]);
  expect(rowsOf(copy.body, 'customers.contacts')).toHaveLength(2);
  expect(rowsOf(copy.body, 'tickets.messages')).toMatchObject([{ body: 'La question du collègue' }]);
  expect(copy.text).not.toContain('Client difficile');
  expect(copy.text).not.toContain('Ailleurs');
  expect(rowsOf(copy.body, 'privacy.requests')).toEqual([]);
  await h.admin.query(
    `update customers.memberships set is_owner = user_id = $2 where tenant_id = $1 and customer_id = $3`,
    [tenant.id, NOWHERE, owner.customerId],
  );
  expect((await send(owner, 'GET', `${PORTAL}/${id}/copy`)).body).toMatchObject({
    status: 403,
    code: 'privacy.owner_only',
  });
});

test('what is nearly due is said to the staff once', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  await asked(owner, { kind: 'access', scope: 'person' });
  const gone = await asked(owner, { kind: 'erasure', scope: 'person' });
  await send(owner, 'PUT', `${PORTAL}/${gone}/withdrawal`);
  const system = h.runtime.systemContext(tenant, 'test');
  h.clock.advance(7 * 86_400 - 60);
  expect(await remindDue(system)).toBe(0);
  h.clock.advance(60);
  expect([await remindDue(system), await remindDue(system)]).toEqual([1, 0]);
  expect(await h.events(tenant.id, 'data_request.nearly_due')).toHaveLength(1);
});

test('the database refuses another way, a second answer, and another question', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const manager = await officer(tenant);
  const id = await asked(owner, { kind: 'access', scope: 'person' });
  const update = (set: string) => h.admin.query(`update privacy.requests set ${set} where id = $1`, [id]);
  await expect(update(`state = 'done', decided_at = now(), decided_by = user_id`)).rejects.toThrow(/does not go from/);
  await finish(manager, id);
  await expect(update(`answer = 'Autre chose'`)).rejects.toThrow(/answered already/);
  const { rows } = await h.admin.query<{ allowed: boolean }>(
    `select has_column_privilege('cm_app', 'privacy.requests', column_name, 'update') as allowed
     from information_schema.columns where table_schema = 'privacy' and table_name = 'requests'
       and column_name in ('details', 'kind', 'due_at', 'received_at', 'user_id', 'person_name')`,
  );
  expect(rows.map(({ allowed }) => allowed)).toEqual([false, false, false, false, false, false]);
});

test('what an erasure means is told table by table to who works it, and changes nothing', async () => {
  const tenant = await aTenant(h);
  const owner = await aCustomer(h, tenant);
  const colleague = await aContact(h, owner, ['portal.account']);
  const manager = await officer(tenant);
  type Planned = {
    readonly label: { readonly fr: string };
    readonly rows: number;
    readonly act: string;
    readonly reason: object | null;
  };
  const plan = async (id: string): Promise<Map<string, Planned>> => {
    const { status, body } = await send(manager, 'GET', `${STAFF}/${id}/erasure`);
    expect(status).toBe(200);
    return new Map((body.items as Planned[]).map((part) => [part.label.fr, part]));
  };
  const ofAccount = await plan(await asked(owner, { kind: 'erasure', scope: 'account' }));
  expect(ofAccount.get('Fiche du client')).toMatchObject({ rows: 1, act: 'blanked', reason: null });
  expect(ofAccount.get('Contacts')).toMatchObject({ rows: 2, act: 'blanked' });
  // Its owner acts for nobody else, and goes with it.
  expect(ofAccount.get('Compte')).toMatchObject({ rows: 1, act: 'blanked' });
  expect(ofAccount.get('Demandes sur les données personnelles')).toMatchObject({ rows: 1, act: 'kept' });
  const ofPerson = await plan(await asked(owner, { kind: 'erasure', scope: 'person' }));
  expect(ofPerson.get('Compte')).toMatchObject({ rows: 1, act: 'blanked' });
  expect(ofPerson.get('Contacts')).toMatchObject({ rows: 1 });
  expect(ofPerson.get('Demandes sur les données personnelles')).toMatchObject({
    rows: 2,
    act: 'kept',
    reason: { fr: expect.any(String), ar: expect.any(String), en: expect.any(String) },
  });
  expect(ofPerson.has('Fiche du client')).toBe(false);
  // Nobody's data was touched, and another's is not counted.
  const stillThere = await plan(await asked(colleague, { kind: 'erasure', scope: 'person' }));
  expect(stillThere.get('Compte')).toMatchObject({ rows: 1 });
  expect(stillThere.get('Demandes sur les données personnelles')).toMatchObject({ rows: 1 });
});
