import { endTokensOfMember } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { assertHolds } from './contact-rights.ts';
import type { PortalRight } from './contact.ts';
import { findPerson, lockContact, type Person, updateContact } from './contact.queries.ts';
import { lockCustomer, refreshSearchWords } from './customer.queries.ts';
import { contactRemoved, invitationRevoked } from './contact-events.ts';
import { endInvitationsOf } from './invitation.queries.ts';
import { familyOf } from './family.queries.ts';
import { endMembershipRow } from './membership.queries.ts';
import { endOffersWith } from './ownership.queries.ts';
import { problems } from './problems.ts';

interface Whom {
  readonly customerId: string;
  readonly contactId: string;
}

async function locked(tx: Ctx, { customerId, contactId }: Whom): Promise<Person> {
  await lockCustomer(tx.db, tx.actor, customerId);
  const row = await lockContact(tx.db, customerId, contactId);
  const person = row && (await findPerson(tx.db, customerId, contactId));
  if (!person) throw problems.contact_not_found();
  return person;
}

/**
 * Takes a person away from a customer: their part in it, their API tokens for it and an invitation end at once; what they
 * did stays on record. The account is the person's own and stays.
 *
 * @throws ProblemError `customers.contact_not_found`, `customers.owner`, `customers.own_rights` (one leaves oneself),
 *   `customers.right_not_held`
 */
export async function removeContact(ctx: Ctx, whom: Whom): Promise<void> {
  await ctx.transaction(async (tx) => {
    const person = await locked(tx, whom);
    if (tx.actor.kind === 'customer' && tx.actor.contactId === person.id) throw problems.own_rights();
    assertHolds(tx.actor, (person.permissions ?? person.invitedPermissions ?? []) as PortalRight[]);
    await endContact(tx, person, 'removed');
  });
}

/** A person leaves the customer that they act for. @throws ProblemError `customers.owner`: who owns it hands it over first */
export async function leaveCustomer(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { actor } = tx;
    if (actor.kind !== 'customer' || actor.customerId === null || actor.contactId === null) throw problems.not_found();
    await endContact(tx, await locked(tx, { customerId: actor.customerId, contactId: actor.contactId }), 'left');
  });
}

/** Takes an invitation back; the contact stays noted. @throws ProblemError `customers.contact_not_found`, `customers.not_invited` */
export async function revokeInvitation(ctx: Ctx, whom: Whom): Promise<void> {
  await ctx.transaction(async (tx) => {
    const person = await locked(tx, whom);
    if (person.invitationId === null) throw problems.not_invited();
    assertHolds(tx.actor, (person.invitedPermissions ?? []) as PortalRight[]);
    await endInvitationsOf(tx.db, person.id, 'revoked', tx.now());
    await updateContact(tx.db, person.id, {});
    const { customerId, id: contactId, name, email } = person;
    await emit(tx, invitationRevoked, { customerId, contactId, name, email });
  });
}

/** Of a person whose customer is locked. */
export async function endContact(tx: Ctx, person: Person, by: 'left' | 'removed'): Promise<void> {
  if (person.isOwner) throw problems.owner();
  const { customerId, id: contactId, name, email, userId, membershipId } = person;
  // They may have become the owner since they were looked at.
  if (membershipId !== null && !(await endMembershipRow(tx.db, membershipId, by, tx.now()))) throw problems.owner();
  if (userId !== null) {
    for (const id of await familyOf(tx.db, customerId)) await endTokensOfMember(tx, userId, id);
    await endOffersWith(tx.db, { customerId, userId }, tx.now());
  }
  await endInvitationsOf(tx.db, contactId, 'revoked', tx.now());
  await updateContact(tx.db, contactId, { removedAt: tx.now() });
  await refreshSearchWords(tx.db, customerId);
  await emit(tx, contactRemoved, { customerId, contactId, name, email, userId, by });
}
