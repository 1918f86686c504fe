import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { listPeople, type Person, updateContact } from './contact.queries.ts';
import { type CustomerRow, lockCustomer, refreshSearchWords, updateCustomer } from './customer.queries.ts';
import { endContact } from './end-membership.ts';
import { customerProfileChanged } from './events.ts';
import { contactChanged } from './contact-events.ts';
import { refreshIdentityKeys } from './identity-key.queries.ts';
import { listMemberships, MAX_MEMBERSHIPS } from './membership.queries.ts';

interface Moved {
  readonly userId: string;
  readonly before: string;
}

/**
 * A person proved another address: it stands for them with every customer that they act for, and on the customer of their
 * own that had the former one. Somebody whom the customer noted under the new address, or invited there, was the same person.
 * What counts is where people stand now, so that changes may be told late and in any order.
 */
export async function followAddress(ctx: Ctx, { userId, before }: Moved): Promise<void> {
  const wanted = { customerId: null, limit: MAX_MEMBERSHIPS };
  const memberships = await listMemberships(ctx.db, userId, wanted);
  // In one order, so that two who move at the same moment never wait for each other.
  for (const { customerId, isOwner } of memberships.toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1)))
    await ctx.transaction(async (tx) => {
      const customer = await lockCustomer(tx.db, tx.actor, customerId);
      if (!customer) return;
      await moveMembers(tx, customerId);
      const email = (await usersByIds(tx, [userId])).get(userId)?.email;
      if (isOwner && email !== undefined && customer.email === before) await moveCustomer(tx, customer, email);
      await refreshSearchWords(tx.db, customerId);
    });
}

/** Brings every member of a customer to the address that is theirs. One may be where another stood, or two have exchanged. */
async function moveMembers(tx: Ctx, customerId: string): Promise<void> {
  const people = await listPeople(tx.db, customerId);
  const users = await usersByIds(
    tx,
    people.flatMap(({ userId }) => userId ?? []),
  );
  const moves = people.flatMap((person) => {
    const to = person.userId === null ? undefined : users.get(person.userId)?.email;
    return to === undefined || to === person.email ? [] : [{ person, to }];
  });
  const taken = new Set(moves.map(({ to }) => to));
  for (const same of people.filter(({ userId, email }) => userId === null && taken.has(email)))
    await endContact(tx, same, 'removed');
  // Out of each other's way first: an address is one contact's at every moment.
  if (moves.length > 1)
    for (const { person } of moves) await updateContact(tx.db, person.id, { email: between(person) });
  for (const { person, to } of moves) {
    const { id: contactId, name, email: from } = person;
    await updateContact(tx.db, contactId, { email: to });
    await emit(tx, contactChanged, { customerId, contactId, name, email: to, changes: { email: { from, to } } });
  }
}

/** An address of nobody (RFC 2606 §2), for the time of the transaction. */
const between = ({ id }: Person): string => `${id}@moving.invalid`;

async function moveCustomer(tx: Ctx, customer: CustomerRow, email: string): Promise<void> {
  const { id, number, email: from } = customer;
  await updateCustomer(tx.db, id, { email }, tx.now());
  await refreshIdentityKeys(tx.db, { ...customer, email }, tx.now());
  await emit(tx, customerProfileChanged, { customerId: id, number, changes: { email: { from, to: email } } });
}
