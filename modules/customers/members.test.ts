import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalRight } from './contact.ts';
import { invitationUrl } from './invitation-link.ts';
import { leftovers } from './leftovers.queries.ts';
import { endMembershipRow, findOwner } from './membership.queries.ts';
import { customers } from './module.ts';
import { aContact, aCustomer, aMembership, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let owner: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 20,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  owner = await aCustomer(h, tenant, { name: 'SARL Atlas' });
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const PASSWORD = 'une barque sur la mer 42';
let address = 0;

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: Record<string, unknown>;
}

async function call(
  who: Pick<Person, 'headers'> | null,
  method: Method,
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const app = await h.app();
  address += 1;
  const raw = await app.inject({
    method,
    url: `/api/portal${url}`,
    remoteAddress: `10.9.${Math.floor(address / 250)}.${(address % 250) + 1}`,
    headers: { host: `${tenant.slug}.localhost:3000`, ...who?.headers, ...headers },
    ...(payload ? { payload } : {}),
  });
  const body = raw.body === '' ? {} : raw.json<Record<string, unknown>>();
  return { status: raw.statusCode, code: typeof body['code'] === 'string' ? body['code'] : undefined, body };
}

/** The secret part of the link in the mail of the last invitation. */
async function mailedToken(): Promise<string> {
  const last = (await h.events(tenant.id, 'contact.invited')).at(-1);
  const { invitationId } = last?.payload as { invitationId: string };
  const system = h.runtime.systemContext(tenant, 'test', 'customers');
  return system.transaction(async (ctx) => invitationUrl(ctx, invitationId).split('#')[1] ?? '');
}

const invite = (email: string, permissions: readonly string[] = ['portal.tickets'], by: Person = owner) =>
  call(by, 'POST', '/contacts', { name: 'Nadia Cherif', email, permissions });

const session = (who: Pick<Person, 'headers'>) => call(who, 'GET', '/session');
const peopleOf = async (who: Person) =>
  (await call(who, 'GET', '/contacts')).body['items'] as Record<string, unknown>[];

async function signIn(email: string): Promise<Pick<Person, 'headers'>> {
  const app = await h.app();
  const raw = await app.inject({
    method: 'POST',
    url: '/api/portal/session',
    remoteAddress: `10.9.200.${(address++ % 250) + 1}`,
    headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
    payload: { email, password: PASSWORD },
  });
  expect(raw.statusCode, raw.body).toBe(200);
  const cookie = raw.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { headers: { host: `${tenant.slug}.localhost:3000`, cookie, 'sec-fetch-site': 'same-origin' } };
}

/** The same person in a session of today. */
const later = ({ userId }: Person) => signedIn(h, tenant, userId, 'customer', [], {});

/** Somebody with a customer of their own who was let into the owner's as well. */
async function withTwo(permissions: readonly (typeof portalRight.options)[number][] = ['portal.tickets']) {
  const own = await aCustomer(h, tenant, { name: 'EURL Tassili' });
  const contactId = await aMembership(h, { ...own, customerId: owner.customerId }, permissions);
  return { ...own, there: { customerId: owner.customerId, contactId } };
}

test('an invitation gives nothing before it is accepted; somebody new answers it with a password of their own', async () => {
  expect(await invite('nadia@example.dz')).toMatchObject({
    status: 201,
    body: { standing: 'invited', permissions: ['portal.tickets'] },
  });
  await h.settle();
  const { rows } = await h.admin.query('select 1 from identity.users where email = $1', ['nadia@example.dz']);
  expect(rows).toHaveLength(0);
  const token = await mailedToken();
  expect((await call(null, 'POST', '/invitations/reading', { token })).body).toMatchObject({
    customer: { name: 'SARL Atlas' },
    email: 'nadia@example.dz',
    permissions: ['portal.tickets'],
    asOwner: false,
  });
  const weak = await call(null, 'POST', '/invitations/joining', { token, name: 'Nadia', password: 'court' });
  expect(weak).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/password' }] } });
  const body = { token, name: 'Nadia Cherif', password: PASSWORD };
  expect((await call(null, 'POST', '/invitations/joining', body)).status).toBe(204);
  expect(await call(null, 'POST', '/invitations/joining', body)).toMatchObject({
    status: 410,
    code: 'customers.invitation_invalid',
  });
  const nadia = await signIn('nadia@example.dz');
  expect((await session(nadia)).body).toMatchObject({
    user: {
      customerId: owner.customerId,
      permissions: ['portal.tickets'],
      customers: [{ id: owner.customerId, name: 'SARL Atlas', owner: false }],
    },
  });
  expect(await peopleOf(owner)).toMatchObject([
    { owner: true, standing: 'member' },
    { email: 'nadia@example.dz', owner: false, standing: 'member' },
  ]);
});

test('fifty answers to one invitation at once make one member', async () => {
  await invite('nadia@example.dz');
  const body = { token: await mailedToken(), name: 'Nadia Cherif', password: PASSWORD };
  const answers = await Promise.all(Array.from({ length: 12 }, () => call(null, 'POST', '/invitations/joining', body)));
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(await h.events(tenant.id, 'contact.joined')).toHaveLength(1);
  expect(await peopleOf(owner)).toHaveLength(2);
});

test('a known person is invited like anybody, signs in, and from then on has two customers', async () => {
  const other = await aCustomer(h, tenant, { name: 'EURL Tassili' });
  expect((await invite(other.email)).body).toMatchObject({ standing: 'invited' });
  await h.settle();
  const token = await mailedToken();
  const stranger = { token, name: 'Mallory', password: PASSWORD };
  expect((await call(null, 'POST', '/invitations/joining', stranger)).code).toBe('customers.invitation_sign_in');
  const waiting = await call(other, 'GET', '/own-invitations');
  expect(waiting.body['items']).toMatchObject([{ customer: { name: 'SARL Atlas' }, permissions: ['portal.tickets'] }]);
  const [{ id }] = waiting.body['items'] as [{ id: string }];
  expect((await call(other, 'PUT', `/own-invitations/${id}/acceptance`)).body).toEqual({
    customerId: owner.customerId,
  });
  expect((await session(other)).body).toMatchObject({
    user: {
      customerId: other.customerId,
      customers: [
        { name: 'EURL Tassili', owner: true },
        { name: 'SARL Atlas', owner: false },
      ],
    },
  });
  expect((await call(other, 'PUT', `/own-invitations/${id}/acceptance`)).code).toBe('customers.no_invitation');
});

test('nobody accepts, declines or sees an invitation to somebody else', async () => {
  const other = await aCustomer(h, tenant);
  await invite('nadia@example.dz');
  const { rows } = await h.admin.query<{ id: string }>('select id from customers.invitations where tenant_id = $1', [
    tenant.id,
  ]);
  const id = rows[0]?.id ?? '';
  for (const answer of ['acceptance', 'refusal'])
    expect((await call(other, 'PUT', `/own-invitations/${id}/${answer}`)).code).toBe('customers.no_invitation');
  expect((await call(other, 'GET', '/own-invitations')).body['items']).toEqual([]);
  const forged = `${id}.${'A'.repeat(43)}`;
  for (const path of ['reading', 'refusals'])
    expect((await call(null, 'POST', `/invitations/${path}`, { token: forged })).status, path).toBe(410);
  expect(
    (await call(null, 'POST', '/invitations/joining', { token: forged, name: 'Mallory', password: PASSWORD })).status,
  ).toBe(410);
});

test('an address that a stranger signed up with is its owner’s once they accept: the stranger’s password opens nothing', async () => {
  await aCustomerUser(h, tenant, { email: 'nadia@example.dz', name: 'Mallory' });
  await h.admin.query(
    `update identity.users set email_verified_at = null, password_hash = 'somebody else''s' where tenant_id = $1 and email = $2`,
    [tenant.id, 'nadia@example.dz'],
  );
  await invite('nadia@example.dz');
  const token = await mailedToken();
  expect((await call(null, 'POST', '/invitations/joining', { token, name: 'Nadia', password: PASSWORD })).status).toBe(
    204,
  );
  const { rows } = await h.admin.query<{ name: string; password_hash: string; proven: boolean }>(
    'select name, password_hash, email_verified_at is not null as proven from identity.users where email = $1 and tenant_id = $2',
    ['nadia@example.dz', tenant.id],
  );
  expect(rows).toMatchObject([{ name: 'Nadia', proven: true }]);
  expect(rows[0]?.password_hash).not.toBe('somebody else’s');
  await signIn('nadia@example.dz');
});

test('an invitation that is declined, taken back, replaced or too old counts no more', async () => {
  const email = 'nadia@example.dz';
  const invited = await invite(email);
  const id = String(invited.body['id']);
  const first = await mailedToken();
  expect((await call(null, 'POST', '/invitations/refusals', { token: first })).status).toBe(204);
  expect(await peopleOf(owner)).toMatchObject([{}, { standing: 'noted', permissions: [] }]);
  const again = await call(owner, 'PUT', `/contacts/${id}/invitation`, { permissions: ['portal.billing'] });
  expect(again.body).toMatchObject({ standing: 'invited', permissions: ['portal.billing'] });
  const second = await mailedToken();
  await call(owner, 'PUT', `/contacts/${id}/invitation`, { permissions: ['portal.tickets'] });
  const third = await mailedToken();
  expect((await call(owner, 'DELETE', `/contacts/${id}/invitation`)).status).toBe(204);
  await call(owner, 'PUT', `/contacts/${id}/invitation`, { permissions: ['portal.tickets'] });
  const fourth = await mailedToken();
  h.clock.set(new Date(h.clock.now().getTime() + 7 * 86_400_000 + 1000));
  for (const token of [first, second, third, fourth]) {
    const answer = await call(null, 'POST', '/invitations/joining', { token, name: 'Nadia', password: PASSWORD });
    expect(answer.code).toBe('customers.invitation_invalid');
  }
  expect(await peopleOf(await later(owner))).toMatchObject([{}, { standing: 'expired' }]);
});

test('a person chooses the customer to act for; a page of the one before does nothing more', async () => {
  const both = await withTwo(['portal.tickets', 'portal.members']);
  const as = (customerId: string) => ({ 'cm-customer': customerId });
  expect((await call(both, 'GET', '/customer')).body).toMatchObject({ name: 'EURL Tassili' });
  expect((await call(both, 'GET', '/customer', undefined, as(both.customerId))).status).toBe(200);
  expect((await call(both, 'PUT', '/session/customer', { customerId: owner.customerId })).status).toBe(204);
  expect((await call(both, 'GET', '/customer')).body).toMatchObject({ name: 'SARL Atlas' });
  const stale = as(both.customerId);
  const answers = [
    await call(both, 'GET', '/customer', undefined, stale),
    await call(both, 'GET', '/contacts', undefined, stale),
    await call(both, 'GET', '/own-invitations', undefined, stale),
    await call(both, 'POST', '/contacts', { name: 'Y', email: 'y@example.dz', permissions: [] }, stale),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ status: 409, code: 'common.other_customer' });
  // The rights are those of the customer acted for, where the profile is not theirs to change.
  expect((await session(both)).body).toMatchObject({
    user: { customerId: owner.customerId, permissions: ['portal.members', 'portal.tickets'] },
  });
  expect((await call(both, 'PATCH', '/customer', { version: 1, city: 'Oran' })).status).toBe(403);
  const strangers = await aCustomer(h, tenant);
  const elsewhere = await aCustomer(h, await aTenant(h));
  for (const customerId of [strangers.customerId, elsewhere.customerId])
    expect((await call(both, 'PUT', '/session/customer', { customerId })).status).toBe(404);
  expect((await h.events(tenant.id, 'user.customer_chosen')).map(({ payload }) => payload)).toMatchObject([
    { customerId: owner.customerId, before: both.customerId },
  ]);
});

test('a key says nothing of the same act for another customer', async () => {
  const both = await withTwo(['portal.members']);
  const key = { 'idempotency-key': 'one-key-two-customers' };
  const body = { name: 'Yacine', email: 'yacine@example.dz', permissions: [] };
  const first = await call(both, 'POST', '/contacts', body, key);
  await call(both, 'PUT', '/session/customer', { customerId: owner.customerId });
  const second = await call(both, 'POST', '/contacts', body, key);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body['id']).not.toBe(first.body['id']);
});

test('a token opens the customer that it was made for, whatever its owner’s sessions do', async () => {
  const both = await withTwo();
  await call(both, 'PUT', '/session/customer', { customerId: owner.customerId });
  const made = await call(both, 'POST', '/tokens', { name: 'Sauvegarde', scopes: ['portal.tickets', 'own.profile'] });
  expect(made.body).toMatchObject({ customerId: owner.customerId });
  const token = { headers: { authorization: `Bearer ${String(made.body['secret'])}` } };
  await call(both, 'PUT', '/session/customer', { customerId: both.customerId });
  expect((await call(token, 'GET', '/customer')).body).toMatchObject({ name: 'SARL Atlas' });
  // Taken away from there, the token is dead; let in again, it does not rise.
  expect((await call(owner, 'DELETE', `/contacts/${both.there.contactId}`)).status).toBe(204);
  expect((await call(token, 'GET', '/customer')).status).toBe(401);
  await aMembership(h, { ...both, customerId: owner.customerId }, ['portal.tickets']);
  expect((await call(token, 'GET', '/customer')).status).toBe(401);
});

test('whoever is taken away is out at the next call, and goes on with their own customer', async () => {
  const both = await withTwo(['portal.tickets']);
  await call(both, 'PUT', '/session/customer', { customerId: owner.customerId });
  expect((await call(owner, 'DELETE', `/contacts/${both.there.contactId}`)).status).toBe(204);
  const stale = await call(both, 'GET', '/customer', undefined, { 'cm-customer': owner.customerId });
  expect(stale.code).toBe('common.other_customer');
  expect((await call(both, 'GET', '/customer')).body).toMatchObject({ name: 'EURL Tassili' });
  expect(await peopleOf(owner)).toHaveLength(1);
  await h.settle();
  expect((await h.events(tenant.id, 'contact.removed')).map(({ payload }) => payload)).toMatchObject([
    { by: 'removed' },
  ]);
  // The address may be noted again.
  expect((await invite(both.email)).status).toBe(201);
});

test('a member leaves; the owner cannot, and nobody takes the owner or themselves away', async () => {
  const helper = await aContact(h, owner, ['portal.members', 'portal.tickets']);
  const billing = await aContact(h, owner, ['portal.billing']);
  expect((await call(owner, 'DELETE', '/membership')).code).toBe('customers.owner');
  expect((await call(helper, 'DELETE', `/contacts/${owner.contactId}`)).status).toBe(403);
  expect((await call(owner, 'DELETE', `/contacts/${owner.contactId}`)).code).toBe('customers.own_rights');
  // Somebody's rights that one does not hold are not one's to take away.
  expect((await call(helper, 'DELETE', `/contacts/${billing.contactId}`)).code).toBe('customers.right_not_held');
  const agent = await aStaffMember(h, tenant, ['customers.manage']);
  const app = await h.app();
  const byStaff = await app.inject({
    method: 'DELETE',
    url: `/api/corporate/customers/${owner.customerId}/contacts/${owner.contactId}`,
    headers: agent.headers,
  });
  expect(byStaff.json()).toMatchObject({ code: 'customers.owner' });
  expect((await call(helper, 'DELETE', '/membership')).status).toBe(204);
  expect((await call(helper, 'GET', '/customer')).status).toBe(404);
  await expect(
    h.admin.query('update customers.memberships set ended_at = now(), ended_by = $2 where user_id = $1', [
      owner.userId,
      'left',
    ]),
  ).rejects.toThrow('an_owner_hands_over_first');
});

test('the ownership passes with both sides’ word alone', async () => {
  const heir = await aContact(h, owner, ['portal.tickets']);
  const other = await aContact(h, owner, ['portal.members']);
  const offer = (by: Person, contactId: string) => call(by, 'PUT', '/ownership-offer', { contactId });
  expect((await offer(other, heir.contactId)).code).toBe('customers.not_the_owner');
  expect((await offer(owner, owner.contactId)).code).toBe('customers.not_a_member');
  expect((await call(heir, 'PUT', '/ownership-offer/acceptance')).code).toBe('customers.no_offer');
  expect((await offer(owner, heir.contactId)).status).toBe(204);
  expect((await offer(owner, other.contactId)).code).toBe('customers.offer_exists');
  for (const by of [other, owner])
    expect((await call(by, 'PUT', '/ownership-offer/acceptance')).code, by.email).toBe('customers.no_offer');
  expect((await call(heir, 'GET', '/ownership-offer')).body).toMatchObject({ offer: { toMe: true, fromMe: false } });
  expect((await call(heir, 'PUT', '/ownership-offer/refusal')).status).toBe(204);
  await offer(owner, heir.contactId);
  expect((await call(owner, 'DELETE', '/ownership-offer')).status).toBe(204);
  expect((await call(heir, 'PUT', '/ownership-offer/acceptance')).code).toBe('customers.no_offer');
  await offer(owner, heir.contactId);
  expect((await call(heir, 'PUT', '/ownership-offer/acceptance')).status).toBe(204);
  expect((await session(heir)).body).toMatchObject({
    user: { permissions: [...portalRight.options].sort(), customers: [{ owner: true }] },
  });
  expect((await session(owner)).body).toMatchObject({ user: { customers: [{ owner: false }] } });
  expect((await call(owner, 'DELETE', '/membership')).status).toBe(204);
});

test('whoever takes the account over at the moment of being taken away stays, or never gets it', async () => {
  for (let round = 0; round < 8; round += 1) {
    const place = await aCustomer(h, tenant);
    const heir = await aContact(h, place, []);
    await call(place, 'PUT', '/ownership-offer', { contactId: heir.contactId });
    const [taken, removed] = await Promise.all([
      call(heir, 'PUT', '/ownership-offer/acceptance'),
      call(place, 'DELETE', `/contacts/${heir.contactId}`),
    ]);
    expect([`${taken.status} ${removed.code ?? removed.status}`]).toContainEqual(
      expect.stringMatching(/^(204 customers\.(owner|right_not_held)|(404|409|403) 204)$/),
    );
    const { rows } = await h.admin.query(
      'select user_id from customers.memberships where customer_id = $1 and is_owner',
      [place.customerId],
    );
    expect(rows).toEqual([{ user_id: taken.status === 204 ? heir.userId : place.userId }]);
  }
  const owned = await owner.ctx.transaction((tx) => findOwner(tx.db, owner.customerId));
  const ended = await owner.ctx.transaction((tx) => endMembershipRow(tx.db, owned?.id ?? '', 'removed', tx.now()));
  expect([owned?.userId, ended]).toEqual([owner.userId, false]);
});

test('an offer that nobody answers in seven days is over, and so is one to somebody who left', async () => {
  const heir = await aContact(h, owner, []);
  await call(owner, 'PUT', '/ownership-offer', { contactId: heir.contactId });
  h.clock.set(new Date(h.clock.now().getTime() + 7 * 86_400_000 + 1000));
  const [heirToday, ownerToday] = [await later(heir), await later(owner)];
  expect((await call(heirToday, 'PUT', '/ownership-offer/acceptance')).code).toBe('customers.no_offer');
  expect((await call(ownerToday, 'PUT', '/ownership-offer', { contactId: heir.contactId })).status).toBe(204);
  expect((await call(heirToday, 'DELETE', '/membership')).status).toBe(204);
  expect((await call(ownerToday, 'GET', '/ownership-offer')).body).toEqual({ offer: null });
});

test('staff give the customer another owner with a reason; both are told it', async () => {
  const heir = await aContact(h, owner, ['portal.tickets']);
  const agent = await aStaffMember(h, tenant, ['customers.manage']);
  const app = await h.app();
  const url = `/api/corporate/customers/${owner.customerId}/owner`;
  const put = (payload: object) => app.inject({ method: 'PUT', url, headers: agent.headers, payload });
  expect((await put({ contactId: heir.contactId, reason: '' })).statusCode).toBe(400);
  expect((await put({ contactId: heir.contactId, reason: 'Départ du gérant' })).statusCode).toBe(204);
  expect((await h.events(tenant.id, 'customer.owner_changed')).map(({ payload }) => payload)).toMatchObject([
    { fromUserId: owner.userId, toUserId: heir.userId, reason: 'Départ du gérant' },
  ]);
});

test('what is noted of somebody is changed and cleared; the address of the invited and of members is theirs', async () => {
  const noted = await invite('nadia@example.dz');
  const at = `/contacts/${String(noted.body['id'])}`;
  const change = async (body: object) => {
    const person = (await peopleOf(owner)).find(({ id }) => id === noted.body['id']);
    return call(owner, 'PATCH', at, { version: person?.['version'], ...body });
  };
  expect((await change({ name: 'Nadia B.', phone: '0555 12 34 56', locale: 'ar' })).body).toMatchObject({
    name: 'Nadia B.',
    phone: '+213555123456',
    locale: 'ar',
  });
  for (const phone of [' ', '', null]) expect((await change({ phone })).body).toMatchObject({ phone: null });
  expect(await change({ phone: '12' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/body/phone' }] } });
  expect((await change({ email: 'autre@example.dz' })).code).toBe('customers.contact_address');
  expect((await change({ version: 1, name: 'X' })).code).toBe('common.stale');
  await call(owner, 'DELETE', `${at}/invitation`);
  expect((await change({ email: 'autre@example.dz' })).body).toMatchObject({ email: 'autre@example.dz' });
  expect((await change({ email: owner.email })).code).toBe('customers.contact_exists');
});

test('one customer’s invitations are bounded, and so are those to one address, whoever asks', async () => {
  const invited = await invite('nadia@example.dz');
  const again = () => call(owner, 'PUT', `/contacts/${String(invited.body['id'])}/invitation`, { permissions: [] });
  for (let count = 1; count < 5; count += 1) expect((await again()).status).toBe(200);
  // The sixth of a day is refused and says so; the fifth still stands.
  const fifth = await mailedToken();
  expect(await again()).toMatchObject({ code: 'customers.too_many', body: { params: { max: 5 } } });
  const elsewhere = await aCustomer(h, tenant);
  expect(await invite('nadia@example.dz', [], elsewhere)).toMatchObject({ code: 'customers.too_many' });
  expect(await h.events(tenant.id, 'contact.invited')).toHaveLength(5);
  expect((await call(null, 'POST', '/invitations/reading', { token: fifth })).status).toBe(200);
  h.clock.set(new Date(h.clock.now().getTime() + 86_400_000 + 1000));
  const today = await later(owner);
  for (let count = 0; count < 50; count += 1)
    expect((await invite(`n${count}@example.dz`, [], today)).status, String(count)).toBe(201);
  expect(await invite('n50@example.dz', [], today)).toMatchObject({
    code: 'customers.too_many',
    body: { params: { max: 50 } },
  });
});

test('another person’s session of the same customer is theirs: two people act side by side', async () => {
  const helper = await aContact(h, owner, ['portal.tickets']);
  const second = await signedIn(h, tenant, owner.userId, 'customer', [], {});
  expect((await session(second)).body).toMatchObject({ user: { customerId: owner.customerId } });
  expect((await session(helper)).body).toMatchObject({ user: { permissions: ['portal.tickets'] } });
});

test('an invitation and an offer are deleted three months after their last day, and the person stays noted', async () => {
  const invited = await invite('nadia@example.dz');
  const heir = await aContact(h, owner, []);
  await call(owner, 'PUT', '/ownership-offer', { contactId: heir.contactId });
  const sweep = async (days: number) => {
    h.clock.set(new Date(h.clock.now().getTime() + days * 86_400_000));
    const system = h.runtime.systemContext(tenant, 'test');
    const removed: Record<string, number> = {};
    for (const { table, remove } of leftovers) {
      const count = await system.transaction((ctx) => remove(ctx.db, h.clock.now(), 100));
      if (count > 0) removed[table] = count;
    }
    return removed;
  };
  expect(await sweep(96)).toEqual({});
  expect(await peopleOf(await later(owner))).toContainEqual(
    expect.objectContaining({ id: invited.body['id'], standing: 'expired' }),
  );
  expect(await sweep(2)).toEqual({ 'customers.invitations': 1, 'customers.ownership_offers': 1 });
  expect(await peopleOf(await later(owner))).toContainEqual(
    expect.objectContaining({ id: invited.body['id'], standing: 'noted' }),
  );
});
