import { type Actor, can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { PortalRight } from './contact.ts';
import { findPerson, lockContact, updateContact } from './contact.queries.ts';
import { lockCustomer } from './customer.queries.ts';
import { contactRightsChanged } from './contact-events.ts';
import { setInvitedPermissions } from './invitation.queries.ts';
import { setPermissions } from './membership.queries.ts';
import { problems } from './problems.ts';

/** @throws ProblemError `customers.right_not_held`: a customer's person gives no right that they do not hold. */
export function assertHolds(actor: Actor, rights: readonly PortalRight[]): void {
  if (actor.kind !== 'customer') return;
  const missing = rights.find((right) => !can(actor, right));
  if (missing) throw problems.right_not_held({ right: missing });
}

/**
 * Sets what a member may do, or somebody invited will. Nobody changes their own rights, gives or takes one that they do
 * not hold, or touches those of the owner.
 *
 * @throws ProblemError `customers.contact_not_found`, `common.stale`, `customers.own_rights`,
 *   `customers.right_not_held`, `customers.owner`, `customers.not_a_member`
 */
export async function setContactRights(
  ctx: Ctx,
  input: {
    readonly customerId: string;
    readonly contactId: string;
    readonly permissions: readonly PortalRight[];
    readonly version: number;
  },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    // The customer first, everywhere: acts on its people follow each other instead of waiting for one another.
    await lockCustomer(tx.db, tx.actor, input.customerId);
    const contact = await lockContact(tx.db, input.customerId, input.contactId);
    const person = contact && (await findPerson(tx.db, input.customerId, input.contactId));
    if (!contact || !person) throw problems.contact_not_found();
    if (tx.actor.kind === 'customer' && tx.actor.contactId === contact.id) throw problems.own_rights();
    if (person.isOwner || person.asOwner) throw problems.owner();
    if (contact.version !== input.version) throw common.stale();
    const from = person.permissions ?? person.invitedPermissions;
    if (from === null) throw problems.not_a_member();
    const to = [...new Set(input.permissions)];
    const differing = [
      ...to.filter((right) => !from.includes(right)),
      ...from.filter((right) => !to.some((kept) => kept === right)),
    ];
    if (differing.length === 0) return;
    assertHolds(tx.actor, differing as PortalRight[]);
    if (person.membershipId !== null) await setPermissions(tx.db, person.membershipId, to);
    else if (person.invitationId !== null) await setInvitedPermissions(tx.db, person.invitationId, to);
    await updateContact(tx.db, contact.id, {});
    await emit(tx, contactRightsChanged, {
      customerId: contact.customerId,
      contactId: contact.id,
      name: contact.name,
      email: contact.email,
      from: [...from],
      to,
    });
  });
}
