import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { type ContactRow, findContactAt, findPerson, lockContact, updateContact } from './contact.queries.ts';
import { type CustomerRow, lockCustomer, refreshSearchWords, updateCustomer } from './customer.queries.ts';
import { endContact } from './end-membership.ts';
import { contactChanged, customerProfileChanged } from './events.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { listMemberships, MAX_MEMBERSHIPS } from './membership.queries.ts';

interface Moved {
  readonly userId: string;
  readonly email: string;
  readonly before: string;
}

/**
 * A person proved another address: it stands for them with every customer that they act for, and on the customer of their
 * own that had the former one. Somebody whom the customer noted under the new address, or invited there, was the same person.
 */
export async function followAddress(ctx: Ctx, moved: Moved): Promise<void> {
  const wanted = { customerId: null, limit: MAX_MEMBERSHIPS };
  const memberships = await listMemberships(ctx.db, moved.userId, wanted);
  // In one order, so that two who move at the same moment never wait for each other.
  for (const { customerId, contactId, isOwner } of memberships.toSorted((a, b) =>
    a.customerId < b.customerId ? -1 : 1,
  ))
    await ctx.transaction(async (tx) => {
      const customer = await lockCustomer(tx.db, tx.actor, customerId);
      const contact = customer && (await lockContact(tx.db, customerId, contactId));
      if (!customer || !contact) return;
      await moveContact(tx, contact, moved.email);
      if (isOwner && customer.email === moved.before) await moveCustomer(tx, customer, moved.email);
      await refreshSearchWords(tx.db, customerId);
    });
}

async function moveContact(tx: Ctx, contact: ContactRow, email: string): Promise<void> {
  const { id: contactId, customerId, name, email: from } = contact;
  if (from === email) return;
  const noted = await findContactAt(tx.db, customerId, email);
  const same = noted && (await findPerson(tx.db, customerId, noted.id));
  if (same) await endContact(tx, same, 'removed');
  await updateContact(tx.db, contactId, { email });
  await emit(tx, contactChanged, { customerId, contactId, name, email, changes: { email: { from, to: email } } });
}

async function moveCustomer(tx: Ctx, customer: CustomerRow, email: string): Promise<void> {
  const { id, number, email: from } = customer;
  await updateCustomer(tx.db, id, { email }, tx.now());
  await refreshIdentityKeys(tx.db, { ...customer, email }, tx.now());
  await emit(tx, customerProfileChanged, { customerId: id, number, changes: { email: { from, to: email } } });
}
