import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { userEmailVerified, userSignedUp } from '@cm/identity/events';
import { aCustomerUser, aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { drain } from '@cm/kit/relay';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addNote } from './add-note.ts';
import { contacts } from './audiences.ts';
import { buyerIdentity } from './buyer-identity.ts';
import { changeState } from './change-state.ts';
import { createCustomer } from './create-customer.ts';
import { portalRight } from './contact.ts';
import { type CustomerState, customerState, transitions } from './customer.ts';
import { findCustomer } from './customer.queries.ts';
import {
  assertMayOrder,
  contactsOf,
  customerById,
  customersByIds,
  speakerAt,
  membershipOf,
  searchCustomers,
} from './find-customers.ts';
import { customers } from './module.ts';
import { kycGateSetting } from './settings.ts';
import { aContact, aCustomer, anInvitation } from './testing.ts';
import { timelineOf } from './timeline-entries.ts';
import { updateProfile } from './update-profile.ts';

const kinds = ['customer', 'contact', 'kyc', 'user'];
const NO_KINDS = new Map();

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
const stateOf = async (tenant: Tenant, id: string) => (await customerById(system(tenant), id))?.state;

const proven = (userId: string, isProven: boolean) =>
  h.admin.query('update identity.users set email_verified_at = $2 where id = $1', [
    userId,
    isProven ? h.clock.now() : null,
  ]);

/** What identity does when the mailed link is used. */
async function verify(tenant: Tenant, person: { userId: string; email: string }): Promise<void> {
  await proven(person.userId, true);
  await system(tenant).transaction((ctx) => emit(ctx, userEmailVerified, person));
}

async function signUp(tenant: Tenant, wanted: { phone?: string; verifyFirst?: boolean } = {}) {
  const { userId, email } = await aCustomerUser(h, tenant, { name: 'Samir Ould Ali' });
  const person = { userId, email };
  await proven(userId, false);
  const signedUp = {
    ...person,
    name: 'Samir Ould Ali',
    locale: 'ar' as const,
    phone: wanted.phone ?? '0555123456',
    customer: { kind: 'company' as const, name: 'EURL Tassili' },
    linkId: uuidv7(h.clock.now()),
  };
  if (wanted.verifyFirst) await verify(tenant, person);
  await system(tenant).transaction((ctx) => emit(ctx, userSignedUp, signedUp));
  return person;
}

test('who signs up becomes a prospect with a number and a first contact, then pending once verified', async () => {
  const tenant = await aTenant(h);
  const user = await signUp(tenant);
  await h.settle();
  const membership = await membershipOf(system(tenant), user.userId, null);
  expect(membership?.permissions).toEqual(portalRight.options);
  const customer = await customerById(system(tenant), membership?.customerId ?? '');
  expect(customer).toMatchObject({
    number: 'C-000001',
    kind: 'company',
    displayName: 'EURL Tassili',
    state: 'prospect',
    email: user.email,
    locale: 'ar',
  });
  expect(await speakerAt(system(tenant), user.email)).toBeNull();
  await verify(tenant, user);
  expect(await speakerAt(system(tenant), ` ${user.email.toUpperCase()} `)).toMatchObject({
    memberships: [{ customerId: customer?.id, owner: true }],
    userId: user.userId,
  });
  await h.settle();
  expect(await stateOf(tenant, customer?.id ?? '')).toBe('pending');
  const [changed] = await h.events(tenant.id, 'customer.state_changed');
  expect(changed).toMatchObject({
    customerId: customer?.id,
    visibleToCustomer: true,
    payload: { from: 'prospect', to: 'pending', reason: 'email_verified' },
  });
});

test('a telephone number that cannot be rung does not cost the account', async () => {
  const tenant = await aTenant(h);
  const user = await signUp(tenant, { phone: '12' });
  await h.settle();
  const membership = await membershipOf(system(tenant), user.userId, null);
  const row = await system(tenant).transaction((ctx) => findCustomer(ctx.db, ctx.actor, membership?.customerId ?? ''));
  expect(row).toMatchObject({ phone: null, state: 'prospect' });
});

test.each(customerState.options.flatMap((from) => customerState.options.map((to) => [from, to] as const)))(
  'in the database too: %s → %s',
  async (from, to) => {
    const tenant = await aTenant(h);
    const { customerId } = await aCustomer(h, tenant, { state: from });
    const allowed = (transitions[from] as readonly CustomerState[]).includes(to);
    const before = (await h.events(tenant.id, 'customer.state_changed')).length;
    const outcome = await changeState(system(tenant), { id: customerId, to, reason: 'essai' }).then(
      () => 'moved',
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(allowed ? 'moved' : 'customers.wrong_state');
    expect(await stateOf(tenant, customerId)).toBe(allowed ? to : from);
    expect((await h.events(tenant.id, 'customer.state_changed')).length - before).toBe(allowed ? 1 : 0);
  },
);

test('twenty suspensions at once: one happens', async () => {
  const tenant = await aTenant(h);
  const { customerId } = await aCustomer(h, tenant);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      changeState(system(tenant), { id: customerId, to: 'suspended', reason: 'impayé' }),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
});

test('numbers have no gaps and no doubles when thirty customers are opened at once', async () => {
  const tenant = await aTenant(h);
  const input = { kind: 'individual', name: 'Lina', email: 'lina@example.dz', locale: 'fr' } as const;
  const made = await Promise.all(Array.from({ length: 30 }, () => createCustomer(system(tenant), input)));
  const found = await customersByIds(
    system(tenant),
    made.map(({ id }) => id),
  );
  const numbers = [...found.values()].map((customer) => customer.number).sort();
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, index) => `C-${String(index + 1).padStart(6, '0')}`));
});

test('every field at fault is named, and nothing is written', async () => {
  const tenant = await aTenant(h);
  const wrong = { phone: '12', rc: '1', nif: '12', nis: 'x', wilaya: 'atlantis' };
  const input = { kind: 'company', name: 'X', email: 'x@example.dz', locale: 'fr', ...wrong } as const;
  await expect(createCustomer(system(tenant), input)).rejects.toMatchObject({
    code: 'common.invalid',
    errors: ['phone', 'wilaya', 'rc', 'nif', 'nis'].map((field) => ({ pointer: `/body/${field}`, code: field })),
  });
  expect(await h.events(tenant.id)).toHaveLength(0);
});

test('a change is recorded with what was and what is; a stale one is refused', async () => {
  const tenant = await aTenant(h);
  const { customerId, ctx } = await aCustomer(h, tenant);
  await updateProfile(ctx, { id: customerId, version: (await versionOf(tenant, customerId)) ?? 0, commune: ' Hydra ' });
  const [event] = await h.events(tenant.id, 'customer.profile_changed');
  expect(event?.payload).toMatchObject({ changes: { commune: { from: null, to: 'Hydra' } } });
  await expect(updateProfile(ctx, { id: customerId, version: 1, commune: 'Kouba' })).rejects.toMatchObject({
    code: 'common.stale',
    status: 409,
  });
  const version = (await versionOf(tenant, customerId)) ?? 0;
  await updateProfile(ctx, { id: customerId, version, commune: 'Hydra' });
  expect(await h.events(tenant.id, 'customer.profile_changed')).toHaveLength(1);
  expect(await versionOf(tenant, customerId)).toBe(version);
});

async function versionOf(tenant: Tenant, id: string): Promise<number | undefined> {
  return (await system(tenant).transaction((ctx) => findCustomer(ctx.db, ctx.actor, id)))?.version;
}

test('customers are found by the beginning of any of their words, in both scripts, and never in another tenant', async () => {
  const tenant = await aTenant(h);
  const other = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.read']);
  const { id } = await createCustomer(system(tenant), {
    kind: 'company',
    name: 'Société Générale d’Électricité مؤسسة الأمل',
    email: 'direction@sge.example',
    phone: '0555 98 76 54',
    locale: 'fr',
    rc: '16B0123456-00/16',
    nif: '001616101234567',
    nis: '001616010123456',
    contact: { name: 'Amina Ziani', email: 'amina@sge.example' },
  });
  await createCustomer(system(other), {
    kind: 'company',
    name: 'Société Générale',
    email: 'a@b.example',
    locale: 'fr',
  });
  for (const typed of [
    'societe',
    'SOCIÉTÉ élec',
    'الامل',
    'أمل',
    'C-000001',
    'direction@sge',
    '0555987654',
    '+213 555 98',
    '001616101234',
    '16B0123456',
    '16 ب 0123456',
    'ziani amina',
  ]) {
    const found = await searchCustomers(agent.ctx, typed, 10);
    expect({ typed, found: found.map((customer) => customer.id) }).toEqual({ typed, found: [id] });
  }
  for (const typed of ['societe atlas', 'ociete', "' or 1=1 --", '%', '']) {
    const found = await searchCustomers(agent.ctx, typed, 10);
    expect({ typed, found: found.length }).toEqual({ typed, found: typed === '' ? 1 : 0 });
  }
  await updateProfile(system(tenant), { id, version: 1, name: 'Atlas', phone: null });
  expect(await searchCustomers(agent.ctx, 'societe', 10)).toEqual([]);
  expect(await searchCustomers(agent.ctx, '0555987654', 10)).toEqual([]);
  expect(await searchCustomers(agent.ctx, 'atlas', 10)).toHaveLength(1);
});

test('a customer’s business is told to those who proved their address, not to whoever was invited', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const colleague = await aContact(h, customer, ['portal.tickets']);
  await anInvitation(h, customer, 'invite@exemple.dz');
  const [event] = await h.events(tenant.id, 'contact.invited');
  if (!event) throw new Error('nobody was invited');
  const told = await system(tenant).transaction((ctx) =>
    contacts.find(ctx, { ...event, payload: { customerId: customer.customerId } }, 'portal.tickets'),
  );
  expect(told.map(({ email }) => email).sort()).toEqual([customer.email, colleague.email].sort());
});

test('the timeline has each event once, however often it is handed over; the customer sees what is meant for it', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const agent = await aStaffMember(h, tenant, ['customers.read']);
  await changeState(agent.ctx, { id: customer.customerId, to: 'suspended', reason: 'impayé' });
  await addNote(agent.ctx, { customerId: customer.customerId, body: 'à rappeler' });
  await h.settle();
  const about = (await h.events(tenant.id)).filter((event) => event.customerId === customer.customerId);
  await h.admin.query('update kit.outbox set relayed_at = null where tenant_id = $1', [tenant.id]);
  while ((await drain(h.runtime)) > 0);
  const all = await timelineOf(agent.ctx, NO_KINDS, { kinds, customerId: customer.customerId, limit: 100 });
  expect(all.items.map((entry) => entry.id).sort()).toEqual(about.map((event) => event.id).sort());
  expect(all.items.find((entry) => entry.event === 'customer.note_added')?.actor).toEqual({
    kind: 'staff',
    name: 'Amina Benali',
  });
  const visible = await timelineOf(customer.ctx, NO_KINDS, { kinds, customerId: customer.customerId, limit: 100 });
  const wanted = about.filter((event) => event.visibleToCustomer).length;
  expect(visible.items).toHaveLength(wanted);
  expect(visible.items.some((entry) => entry.event === 'customer.note_added')).toBe(false);
  expect(visible.items[0]).toMatchObject({ event: 'customer.state_changed', actor: { kind: 'staff', name: null } });
  const page = await timelineOf(agent.ctx, NO_KINDS, { kinds, customerId: customer.customerId, limit: 2 });
  const rest = await timelineOf(agent.ctx, NO_KINDS, {
    kinds,
    customerId: customer.customerId,
    limit: 100,
    cursor: page.nextCursor ?? '',
  });
  expect([...page.items, ...rest.items].map((entry) => entry.id)).toEqual(all.items.map((entry) => entry.id));
});

test('a customer reads itself alone, staff those of their tenant alone', async () => {
  const tenant = await aTenant(h);
  const [one, two] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  const stranger = await aStaffMember(h, await aTenant(h), ['customers.read']);
  expect(await customerById(one.ctx, two.customerId)).toBeNull();
  expect(await contactsOf(one.ctx, two.customerId)).toEqual([]);
  expect(await customersByIds(one.ctx, [one.customerId, two.customerId])).toHaveProperty('size', 1);
  expect(await customerById(stranger.ctx, one.customerId)).toBeNull();
  await expect(buyerIdentity(one.ctx, two.customerId)).rejects.toMatchObject({ code: 'customers.not_found' });
  await expect(timelineOf(one.ctx, NO_KINDS, { kinds, customerId: two.customerId, limit: 1 })).rejects.toMatchObject({
    status: 404,
  });
  await expect(updateProfile(one.ctx, { id: two.customerId, version: 1, commune: 'x' })).rejects.toMatchObject({
    code: 'customers.not_found',
  });
});

test('who may order: the state first, then the verification when the tenant asks for it', async () => {
  const tenant = await aTenant(h);
  const active = await aCustomer(h, tenant);
  await assertMayOrder(active.ctx, active.customerId);
  const suspended = await aCustomer(h, tenant, { state: 'suspended' });
  await expect(assertMayOrder(suspended.ctx, suspended.customerId)).rejects.toMatchObject({
    code: 'customers.may_not_order',
    params: { state: 'suspended' },
  });
  await system(tenant).transaction((ctx) => writeSetting(ctx, kycGateSetting, 'approval'));
  await expect(assertMayOrder(active.ctx, active.customerId)).rejects.toMatchObject({
    code: 'customers.kyc_required',
    status: 409,
  });
  await expect(assertMayOrder(active.ctx, suspended.customerId)).rejects.toMatchObject({ status: 404 });
});

test('the identity of a buyer is complete for a document', async () => {
  const tenant = await aTenant(h);
  const { customerId } = await aCustomer(h, tenant, {
    name: 'SARL Atlas',
    legalForm: 'SARL',
    activity: 'Négoce',
    addressLine: '12 rue Didouche Mourad',
    commune: 'Alger-Centre',
    wilaya: 'alger',
    postalCode: '16000',
    phone: '021 63 12 34',
  });
  expect(await buyerIdentity(system(tenant), customerId)).toMatchObject({
    kind: 'company',
    name: 'SARL Atlas',
    legalForm: 'SARL',
    wilaya: { fr: 'Alger', ar: 'الجزائر' },
    country: 'DZ',
    postalCode: '16000',
    phone: '+21321631234',
    rc: expect.stringMatching(/^16B\d{7}-00\/16$/),
  });
});

test('people with few rights stay within them after their customer is closed', async () => {
  const tenant = await aTenant(h);
  const first = await aCustomer(h, tenant);
  const buyer = await aContact(h, first, ['portal.orders', 'portal.billing']);
  await changeState(system(tenant), { id: first.customerId, to: 'closed', reason: 'demande' });
  expect((await membershipOf(system(tenant), buyer.userId, null))?.permissions).toEqual(['portal.billing']);
  await changeState(system(tenant), { id: first.customerId, to: 'anonymised', reason: 'demande' });
  expect(await membershipOf(system(tenant), buyer.userId, null)).toBeNull();
});
