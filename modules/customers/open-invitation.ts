import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { PortalRight } from './contact.ts';
import type { ContactRow } from './contact.queries.ts';
import { contactInvited } from './contact-events.ts';
import { countInvitations, replaceInvitation } from './invitation.queries.ts';
import { findOwner } from './membership.queries.ts';
import { problems } from './problems.ts';

/** Seconds that an invitation can be answered: seven days. */
export const INVITATION_SECONDS = 7 * 86_400;
/** A day's invitations of one customer, and those to one address, whoever asks. */
const MOST_OF_A_CUSTOMER = 50;
const MOST_TO_AN_ADDRESS = 5;

export interface Offered {
  readonly permissions: readonly PortalRight[];
  readonly asOwner: boolean;
}

/**
 * Invites a contact to act for the customer; an earlier invitation counts no more. The mail goes to the address whoever
 * has it, with or without an account: the answer tells the inviter nothing of that (B2). Beyond five a day nobody's mail
 * is filled with more: whoever asks is told, and the invitation before stands.
 *
 * @throws ProblemError `customers.too_many` beyond fifty a day of one customer or five to one address, `customers.has_owner`
 */
export async function openInvitation(
  tx: Ctx,
  contact: Pick<ContactRow, 'id' | 'customerId' | 'name' | 'email' | 'locale'>,
  { permissions, asOwner }: Offered,
): Promise<void> {
  const { id: contactId, customerId, name, email, locale } = contact;
  if (asOwner && (await findOwner(tx.db, customerId))) throw problems.has_owner();
  const since = addSeconds(tx.now(), -86_400);
  const sent = await countInvitations(tx.db, { customerId, email, since, most: MOST_OF_A_CUSTOMER });
  if (tx.actor.kind === 'customer' && sent.byCustomer >= MOST_OF_A_CUSTOMER)
    throw problems.too_many({ max: MOST_OF_A_CUSTOMER });
  if (sent.toAddress >= MOST_TO_AN_ADDRESS) throw problems.too_many({ max: MOST_TO_AN_ADDRESS });
  const id = uuidv7(tx.now());
  const { actor } = tx;
  await replaceInvitation(
    tx.db,
    {
      id,
      customerId,
      contactId,
      email,
      permissions: [...new Set(permissions)],
      asOwner,
      invitedBy: actor.kind === 'customer' || actor.kind === 'staff' ? actor.userId : null,
      expiresAt: addSeconds(tx.now(), INVITATION_SECONDS),
    },
    tx.now(),
  );
  await emit(tx, contactInvited, {
    customerId,
    contactId,
    name,
    email,
    locale,
    invitationId: id,
    permissions: [...permissions],
    asOwner,
  });
}
