import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant } from '@cm/identity/testing';
import { testGatekeeper } from '@cm/identity/testing';
import type { Ctx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { portalRight, type PortalRight } from './contact.ts';
import { setContactRights } from './contact-rights.ts';
import { customers } from './module.ts';
import { aContact, aCustomer, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let first: CustomerPerson;
let helper: CustomerPerson;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, customers],
    gatekeeper: testGatekeeper,
  });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  first = await aCustomer(h, tenant);
  helper = await aContact(h, first, ['portal.tickets']);
});

async function stored(contactId: string): Promise<{ permissions: string[]; version: number }> {
  const { rows } = await h.admin.query<{ permissions: string[]; version: number }>(
    'select m.permissions, c.version from customers.contacts c join customers.memberships m on m.contact_id = c.id where c.id = $1',
    [contactId],
  );
  if (!rows[0]) throw new Error('no such contact');
  return rows[0];
}

async function set(ctx: Ctx, who: CustomerPerson, permissions: readonly PortalRight[], wanted: object = {}) {
  const { version } = await stored(who.contactId);
  return setContactRights(ctx, {
    customerId: who.customerId,
    contactId: who.contactId,
    permissions,
    version,
    ...wanted,
  });
}
const changes = async () => (await h.events(tenant.id, 'contact.rights_changed')).map(({ payload }) => payload);

test('the owner gives and takes rights; each change is told with before and after', async () => {
  await set(first.ctx, helper, ['portal.billing', 'portal.tickets', 'portal.billing']);
  expect((await stored(helper.contactId)).permissions.toSorted()).toEqual(['portal.billing', 'portal.tickets']);
  await set(first.ctx, helper, []);
  expect((await stored(helper.contactId)).permissions).toEqual([]);
  expect(await changes()).toEqual([
    {
      customerId: first.customerId,
      contactId: helper.contactId,
      name: 'Nadia Cherif',
      email: helper.email,
      from: ['portal.tickets'],
      to: ['portal.billing', 'portal.tickets'],
    },
    expect.objectContaining({ from: ['portal.billing', 'portal.tickets'], to: [] }),
  ]);
});

test('nothing changed is nothing told, and no new version', async () => {
  const before = await stored(helper.contactId);
  await set(first.ctx, helper, ['portal.tickets']);
  expect([await stored(helper.contactId), await changes()]).toEqual([before, []]);
});

test('nobody changes their own rights, nor those of the owner', async () => {
  await expect(set(helper.ctx, helper, [...portalRight.options])).rejects.toMatchObject({
    code: 'customers.own_rights',
  });
  await expect(set(helper.ctx, first, [])).rejects.toMatchObject({ code: 'customers.owner' });
  await expect(set(first.ctx, first, [])).rejects.toMatchObject({ code: 'customers.own_rights' });
  const agent = await aStaffMember(h, tenant, ['customers.manage']);
  await expect(set(agent.ctx, first, [])).rejects.toMatchObject({ code: 'customers.owner' });
  expect((await stored(helper.contactId)).permissions).toEqual(['portal.tickets']);
});

test('nobody gives or takes what they do not hold; what stays as it is may be anything', async () => {
  const other = await aContact(h, first, ['portal.billing']);
  await expect(set(helper.ctx, other, ['portal.billing', 'portal.orders'])).rejects.toMatchObject({
    code: 'customers.right_not_held',
    params: { right: 'portal.orders' },
  });
  await expect(set(helper.ctx, other, [])).rejects.toMatchObject({
    code: 'customers.right_not_held',
    params: { right: 'portal.billing' },
  });
  await set(helper.ctx, other, ['portal.billing', 'portal.tickets']);
  expect((await stored(other.contactId)).permissions).toEqual(['portal.billing', 'portal.tickets']);
});

test('staff may give any right; another customer’s contact is nobody’s', async () => {
  const agent = await aStaffMember(h, tenant, ['customers.manage']);
  await set(agent.ctx, helper, ['portal.orders']);
  expect((await stored(helper.contactId)).permissions).toEqual(['portal.orders']);
  const stranger = await aCustomer(h, tenant);
  await expect(set(agent.ctx, helper, [], { customerId: stranger.customerId })).rejects.toMatchObject({
    code: 'customers.contact_not_found',
  });
  await expect(set(first.ctx, helper, [], { version: 99 })).rejects.toMatchObject({ code: 'common.stale' });
});
