import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aTenant, moveAddress, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contactsOf, customerById, searchCustomers, speakerAt } from './find-customers.ts';
import { listAlike } from './identity-key.queries.ts';
import { followAddress } from './follow-address.ts';
import { inviteContact } from './invite-contact.ts';
import { customers } from './module.ts';
import { aContact, aCustomer, aMembership, anInvitation, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let owner: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  owner = await aCustomer(h, tenant);
});

const system = () => h.runtime.systemContext(tenant, 'test');
const emailsOf = async (customerId: string) => (await contactsOf(system(), customerId)).map(({ email }) => email);

test('a proven address stands for its person with each of their customers, and the former one for nobody', async () => {
  const other = await aCustomer(h, tenant);
  await aMembership(h, { ...owner, customerId: other.customerId }, ['portal.tickets']);
  await moveAddress(h, owner, 'nouvelle@example.dz');
  expect(await emailsOf(owner.customerId)).toEqual(['nouvelle@example.dz']);
  expect(await emailsOf(other.customerId)).toEqual([other.email, 'nouvelle@example.dz']);
  expect((await customerById(system(), owner.customerId))?.email).toBe('nouvelle@example.dz');
  expect((await customerById(system(), other.customerId))?.email).toBe(other.email);
  expect(await speakerAt(system(), owner.email)).toBeNull();
  expect(await speakerAt(system(), 'nouvelle@example.dz')).toMatchObject({ userId: owner.userId });
  const found = async (text: string) => (await searchCustomers(system(), text, 10)).map(({ id }) => id);
  expect(await found('nouvelle@example.dz')).toEqual(expect.arrayContaining([owner.customerId, other.customerId]));
  expect(await found(owner.email)).toEqual([]);
  expect(await h.events(tenant.id, 'customer.profile_changed')).toMatchObject([
    { payload: { customerId: owner.customerId, changes: { email: { from: owner.email, to: 'nouvelle@example.dz' } } } },
  ]);
});

test('the customer’s own address stays when it is another one, and with a member who is not its owner', async () => {
  const company = await aCustomer(h, tenant, { email: 'contact@societe.dz' });
  await moveAddress(h, company, 'gerante@example.dz');
  expect((await customerById(system(), company.customerId))?.email).toBe('contact@societe.dz');
  const member = await aContact(h, owner, ['portal.tickets']);
  await h.admin.query('update customers.customers set email = $1 where id = $2', [member.email, owner.customerId]);
  await moveAddress(h, member, 'membre@example.dz');
  expect((await customerById(system(), owner.customerId))?.email).toBe(member.email);
});

test('whom the customer noted or invited under the new address was the same person: one contact is left', async () => {
  const noted = { customerId: owner.customerId, name: 'Noté', email: 'notee@example.dz', locale: 'fr' } as const;
  await inviteContact(system(), { ...noted, permissions: [], invite: false });
  await moveAddress(h, owner, 'notee@example.dz');
  expect(await emailsOf(owner.customerId)).toEqual(['notee@example.dz']);
  await anInvitation(h, owner, 'invitee@example.dz');
  await moveAddress(h, owner, 'invitee@example.dz');
  expect(await emailsOf(owner.customerId)).toEqual(['invitee@example.dz']);
  const { rows } = await h.admin.query(
    `select outcome from customers.invitations where tenant_id = $1 and email = 'invitee@example.dz'`,
    [tenant.id],
  );
  expect(rows).toEqual([{ outcome: 'revoked' }]);
});

test('the moved address makes the customer like whoever has it, and no longer like whoever had the former one', async () => {
  const alike = async (email: string) =>
    system().transaction(async (ctx) => (await listAlike(ctx.db, [{ kind: 'email', key: email }])).map(({ id }) => id));
  await moveAddress(h, owner, 'nouvelle@example.dz');
  expect(await alike('nouvelle@example.dz')).toEqual([owner.customerId]);
  expect(await alike(owner.email)).toEqual([]);
});

/** The address that a person has by now, whatever of it was told yet. */
const standsAt = (userId: string, email: string) =>
  h.admin.query('update identity.users set email = $2 where id = $1', [userId, email]);

test('what is told late or out of order changes nothing back: everybody stands at the address that they have now', async () => {
  const before = owner.email;
  await standsAt(owner.userId, 'derniere@example.dz');
  const second = { userId: owner.userId, before: 'entre@example.dz' };
  const first = { userId: owner.userId, before };
  for (const moved of [second, first]) await system().transaction((tx) => followAddress(tx, moved));
  expect(await emailsOf(owner.customerId)).toEqual(['derniere@example.dz']);
  expect((await customerById(system(), owner.customerId))?.email).toBe('derniere@example.dz');
});

test('who takes an address that a member just left takes nobody’s place, and two may exchange theirs', async () => {
  const [one, two] = [await aContact(h, owner, ['portal.tickets']), await aContact(h, owner, ['portal.billing'])];
  const [a, b] = [one.email, two.email];
  const told = (userId: string, before: string) => system().transaction((tx) => followAddress(tx, { userId, before }));
  // The one has moved on, which is not told yet, when the other takes their former address.
  await standsAt(one.userId, 'ailleurs@example.dz');
  await standsAt(two.userId, a);
  await told(two.userId, b);
  await told(one.userId, a);
  expect((await emailsOf(owner.customerId)).toSorted()).toEqual([a, 'ailleurs@example.dz', owner.email].toSorted());
  await standsAt(one.userId, 'passage@example.dz');
  await standsAt(two.userId, 'ailleurs@example.dz');
  await standsAt(one.userId, a);
  await told(two.userId, a);
  expect(await speakerAt(system(), a)).toMatchObject({
    userId: one.userId,
    memberships: [{ contactId: one.contactId }],
  });
  expect(await speakerAt(system(), 'ailleurs@example.dz')).toMatchObject({
    userId: two.userId,
    memberships: [{ contactId: two.contactId }],
  });
  expect((await emailsOf(owner.customerId)).toSorted()).toEqual([a, 'ailleurs@example.dz', owner.email].toSorted());
  expect(await h.events(tenant.id, 'contact.removed')).toEqual([]);
});
