import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { invalidField } from '@cm/kit/problems';
import { parsePhone, refuseDisposable } from '@cm/identity';
import { assertHolds } from './contact-rights.ts';
import type { PortalRight } from './contact.ts';
import { findPerson, insertContact, listPeople, lockContact, MAX_CONTACTS } from './contact.queries.ts';
import { lockCustomer, refreshSearchWords } from './customer.queries.ts';
import { contactAdded } from './contact-events.ts';
import { openInvitation, type Offered } from './open-invitation.ts';
import { problems } from './problems.ts';

export interface ContactInput {
  readonly id?: string | undefined;
  readonly customerId: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  readonly locale: Locale;
  readonly permissions: readonly PortalRight[];
  /** False only for staff who note a person without giving them access. */
  readonly invite: boolean;
  /** Staff hand a customer that has no owner yet to this person. */
  readonly asOwner?: boolean | undefined;
}

/**
 * Notes a person and, with `invite`, asks them by mail to act for the customer. Nothing is theirs before they accept.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_exists`, `customers.right_not_held`,
 *   `customers.too_many`, `customers.has_owner`, `common.invalid`
 */
export async function inviteContact(ctx: Ctx, input: ContactInput): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const customer = await openCustomer(tx, input.customerId);
    assertHolds(tx.actor, input.permissions);
    if (tx.actor.kind === 'customer') await refuseDisposable(tx, input.email);
    const phone = input.phone ? parsePhone(input.phone) : null;
    if (input.phone && phone === null) throw invalidField('/phone', 'phone');
    if ((await listPeople(tx.db, customer.id)).length >= MAX_CONTACTS) throw problems.too_many({ max: MAX_CONTACTS });
    const { name, email, locale } = input;
    const contact = { id: input.id ?? uuidv7(tx.now()), customerId: customer.id, name, email, phone, locale };
    await insertContact(tx.db, contact, tx.now());
    await refreshSearchWords(tx.db, customer.id);
    await emit(tx, contactAdded, { customerId: customer.id, contactId: contact.id, name, email });
    if (input.invite)
      await openInvitation(tx, contact, { permissions: input.permissions, asOwner: input.asOwner ?? false });
    return { id: contact.id };
  });
}

/**
 * Invites somebody who was only noted, or again where the invitation was lost, declined or has expired.
 *
 * @throws ProblemError `customers.contact_not_found`, `customers.is_member`, `customers.right_not_held`,
 *   `customers.too_many`, `customers.has_owner`
 */
export async function inviteAgain(
  ctx: Ctx,
  { customerId, contactId, ...offered }: { readonly customerId: string; readonly contactId: string } & Offered,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    await openCustomer(tx, customerId);
    assertHolds(tx.actor, offered.permissions);
    const contact = await lockContact(tx.db, customerId, contactId);
    const person = contact && (await findPerson(tx.db, customerId, contactId));
    if (!contact || !person) throw problems.contact_not_found();
    if (person.membershipId !== null) throw problems.is_member();
    // Whoever takes an invitation's place answers for what it gave.
    assertHolds(tx.actor, (person.invitedPermissions ?? []) as PortalRight[]);
    await openInvitation(tx, contact, offered);
  });
}

async function openCustomer(tx: Ctx, id: string) {
  const customer = await lockCustomer(tx.db, tx.actor, id);
  if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.not_found();
  return customer;
}
