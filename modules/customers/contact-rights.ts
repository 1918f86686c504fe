import { type Actor, can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { PortalRight } from './contact.ts';
import { lockContact, updateContact } from './contact.queries.ts';
import { contactRightsChanged } from './events.ts';
import { problems } from './problems.ts';

/** @throws ProblemError `customers.right_not_held`: a customer's person gives no right that they do not hold. */
export function assertHolds(actor: Actor, rights: readonly PortalRight[]): void {
  if (actor.kind !== 'customer') return;
  const missing = rights.find((right) => !can(actor, right));
  if (missing) throw problems.right_not_held({ right: missing });
}

/**
 * Sets what a contact may do. Nobody changes their own rights, gives or takes one that they do not hold, or touches
 * those of the first contact.
 *
 * @throws ProblemError `customers.contact_not_found`, `common.stale`, `customers.own_rights`,
 *   `customers.right_not_held`, `customers.first_contact`
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
    const contact = await lockContact(tx.db, input.contactId, input.customerId);
    if (!contact) throw problems.contact_not_found();
    if (tx.actor.kind === 'customer' && tx.actor.contactId === contact.id) throw problems.own_rights();
    if (contact.isFirst) throw problems.first_contact();
    if (contact.version !== input.version) throw common.stale();
    const to = [...new Set(input.permissions)];
    const differing = [
      ...to.filter((right) => !contact.permissions.includes(right)),
      ...contact.permissions.filter((right) => !to.some((kept) => kept === right)),
    ];
    if (differing.length === 0) return;
    assertHolds(tx.actor, differing as PortalRight[]);
    await updateContact(tx.db, contact.id, { permissions: to });
    await emit(tx, contactRightsChanged, {
      customerId: contact.customerId,
      contactId: contact.id,
      name: contact.name,
      email: contact.email,
      from: contact.permissions,
      to,
    });
  });
}
