import { randomBytes } from 'node:crypto';
import { aCustomerUser, type Person, signedIn } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import type { Harness } from '@cm/kit/testing';
import { changeState } from './change-state.ts';
import { portalRight, type PortalRight } from './contact.ts';
import { setContactRights } from './contact-rights.ts';
import { lockContact, updateContact } from './contact.queries.ts';
import { createCustomer, type NewCustomerInput } from './create-customer.ts';
import type { CustomerState } from './customer.ts';
import { inviteContact } from './invite-contact.ts';

/** A customer with its first contact signed in: `headers` and `ctx` are the contact's. */
export interface CustomerPerson extends Person {
  readonly customerId: string;
  readonly contactId: string;
}

const PATH: Readonly<Record<CustomerState, readonly CustomerState[]>> = {
  prospect: [],
  pending: ['pending'],
  active: ['pending', 'active'],
  suspended: ['pending', 'active', 'suspended'],
  closed: ['closed'],
  anonymised: ['closed', 'anonymised'],
};

/** A company's numbers that pass the checks, different at each call. */
export function someNumbers(): { rc: string; nif: string; nis: string } {
  const digits = (count: number) => Array.from(randomBytes(count), (byte) => byte % 10).join('');
  return { rc: `16B${digits(7)}-00/16`, nif: digits(15), nis: digits(15) };
}

/** An active company unless said otherwise. */
export async function aCustomer(
  h: Harness,
  tenant: Tenant,
  wanted: Partial<NewCustomerInput> & { readonly state?: CustomerState } = {},
): Promise<CustomerPerson> {
  const { state = 'active', ...input } = wanted;
  const { name, email } = input.contact ?? {};
  const person = await aCustomerUser(h, tenant, name && email ? { name, email } : {});
  const kind = input.kind ?? 'company';
  const system = h.runtime.systemContext(tenant, 'test');
  const { id, contactId } = await createCustomer(system, {
    kind,
    name: 'SARL Essai Numérique',
    email: person.email,
    locale: 'fr',
    contact: { name: 'Karim Haddad', email: person.email },
    ...(kind === 'company' ? someNumbers() : {}),
    ...input,
    userId: person.userId,
  });
  for (const to of PATH[state]) await changeState(system, { id, to, reason: 'test' });
  const membership = { customerId: id, contactId };
  return {
    ...(await signedIn(h, tenant, person.userId, 'customer', portalRight.options, membership)),
    ...membership,
  };
}

/** Another person of the customer, signed in, with these rights alone. */
export async function aContact(
  h: Harness,
  customer: CustomerPerson,
  permissions: readonly PortalRight[],
): Promise<CustomerPerson> {
  const { tenant, customerId } = customer;
  const user = await aCustomerUser(h, tenant, { name: 'Nadia Cherif' });
  const system = h.runtime.systemContext(tenant, 'test');
  const about = {
    customerId,
    name: 'Nadia Cherif',
    email: user.email,
    locale: 'fr',
    permissions,
    invite: false,
  } as const;
  const { id: contactId } = await inviteContact(system, about);
  await system.transaction((ctx) => updateContact(ctx.db, contactId, { userId: user.userId }));
  const membership = { customerId, contactId };
  return { ...(await signedIn(h, tenant, user.userId, 'customer', permissions, membership)), ...membership };
}

/** A customer invites an address, with the right to tickets: nobody has accepted yet. */
export async function anInvitation(h: Harness, customer: CustomerPerson, email: string): Promise<void> {
  const about = { customerId: customer.customerId, name: 'Invité', email, locale: 'fr', invite: true } as const;
  await inviteContact(customer.ctx, { ...about, permissions: ['portal.tickets'] });
  await h.settle();
}

/** The customer's first contact leaves another one these rights alone. */
export async function leaveRights(
  customer: CustomerPerson,
  contact: CustomerPerson,
  permissions: readonly PortalRight[],
): Promise<void> {
  const { customerId, contactId } = contact;
  const row = await customer.ctx.transaction((ctx) => lockContact(ctx.db, contactId, customerId));
  await setContactRights(customer.ctx, { customerId, contactId, permissions, version: row?.version ?? 0 });
}
