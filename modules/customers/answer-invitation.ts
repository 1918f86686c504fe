import { admitPerson, provenUsers } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { findPerson, lockContact, updateContact } from './contact.queries.ts';
import { findCustomerFacts } from './customer.queries.ts';
import { contactDeclined, contactJoined } from './contact-events.ts';
import { readInvitationToken } from './invitation-link.ts';
import { endInvitationsOf, findOpenInvitation, type InvitationRow } from './invitation.queries.ts';
import { insertMembership, listMemberships, MAX_MEMBERSHIPS } from './membership.queries.ts';
import { problems } from './problems.ts';

/** What somebody reads before they answer. */
export interface InvitationView {
  readonly id: string;
  readonly customer: { readonly number: string; readonly name: string };
  readonly email: string;
  readonly permissions: readonly string[];
  readonly asOwner: boolean;
  readonly expiresAt: Date;
}

/** @throws ProblemError `customers.invitation_invalid` for one that is unknown, forged, answered, taken back or too old */
export async function openByToken(tx: Ctx<'secrets'>, token: string): Promise<InvitationRow> {
  const id = readInvitationToken(tx, token);
  const invitation = id === null ? undefined : await findOpenInvitation(tx.db, id, tx.now());
  if (!invitation) throw problems.invitation_invalid();
  return invitation;
}

/** @throws ProblemError `customers.invitation_invalid` when the customer is there no more */
export async function viewOf(tx: Ctx, invitation: InvitationRow): Promise<InvitationView> {
  const customer = await findCustomerFacts(tx.db, invitation.customerId);
  if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.invitation_invalid();
  const { id, email, permissions, asOwner, expiresAt } = invitation;
  return { id, email, permissions, asOwner, expiresAt, customer: { number: customer.number, name: customer.name } };
}

export interface NewPerson {
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string;
}

/**
 * Somebody new answers with the mailed link, which proves the address: the account and the membership begin together.
 *
 * @throws ProblemError `customers.invitation_invalid`, `customers.invitation_sign_in` when the address has an account that
 *   its owner entered before: they sign in and accept there
 */
export async function joinAsNewPerson(ctx: Ctx<'secrets'>, token: string, person: NewPerson): Promise<void> {
  await ctx.transaction(async (tx) => {
    const invitation = await openByToken(tx, token);
    await viewOf(tx, invitation);
    const admitted = await admitPerson(tx, { ...person, email: invitation.email });
    if (admitted === 'known') throw problems.invitation_sign_in();
    await join(tx, invitation, admitted.userId);
  });
}

/**
 * A signed-in person accepts an invitation to the address that they proved.
 * @throws ProblemError `customers.no_invitation`, for one to somebody else too; `customers.invitation_invalid` when the
 *   customer is there no more; `customers.too_many`
 */
export async function acceptInvitation(ctx: Ctx, id: string): Promise<{ customerId: string }> {
  return ctx.transaction(async (tx) => {
    const { invitation, userId } = await ownInvitation(tx, id);
    await viewOf(tx, invitation);
    await join(tx, invitation, userId);
    return { customerId: invitation.customerId };
  });
}

/** @throws ProblemError `customers.no_invitation`, for one to somebody else too */
export async function declineInvitation(ctx: Ctx, id: string): Promise<void> {
  await ctx.transaction(async (tx) => decline(tx, (await ownInvitation(tx, id)).invitation));
}

/** Whoever has the mail may say no without an account. @throws ProblemError `customers.invitation_invalid` */
export async function declineByLink(ctx: Ctx<'secrets'>, token: string): Promise<void> {
  await ctx.transaction(async (tx) => decline(tx, await openByToken(tx, token)));
}

async function ownInvitation(tx: Ctx, id: string): Promise<{ invitation: InvitationRow; userId: string }> {
  const { actor } = tx;
  if (actor.kind !== 'customer') throw problems.no_invitation();
  const person = (await provenUsers(tx, [actor.userId])).get(actor.userId);
  const invitation = await findOpenInvitation(tx.db, id, tx.now());
  if (!invitation || person?.email !== invitation.email) throw problems.no_invitation();
  return { invitation, userId: actor.userId };
}

async function join(tx: Ctx, invitation: InvitationRow, userId: string): Promise<void> {
  const { customerId, contactId, permissions, asOwner } = invitation;
  const contact = await lockContact(tx.db, customerId, contactId);
  const before = contact && (await findPerson(tx.db, customerId, contactId));
  if (!contact || before?.invitationId !== invitation.id) throw problems.invitation_invalid();
  const held = await listMemberships(tx.db, userId, { customerId: null, limit: MAX_MEMBERSHIPS });
  if (held.length >= MAX_MEMBERSHIPS) throw problems.too_many({ max: MAX_MEMBERSHIPS });
  await endInvitationsOf(tx.db, contactId, 'accepted', tx.now());
  const id = uuidv7(tx.now());
  await insertMembership(tx.db, { id, customerId, contactId, userId, permissions, isOwner: asOwner }, tx.now());
  await updateContact(tx.db, contactId, {});
  const { name, email } = contact;
  await emit(tx, contactJoined, { customerId, contactId, name, email, userId, permissions, owner: asOwner });
}

async function decline(tx: Ctx, { customerId, contactId }: InvitationRow): Promise<void> {
  const contact = await lockContact(tx.db, customerId, contactId);
  if (!contact || (await endInvitationsOf(tx.db, contactId, 'declined', tx.now())) === 0)
    throw problems.invitation_invalid();
  await updateContact(tx.db, contactId, {});
  await emit(tx, contactDeclined, { customerId, contactId, name: contact.name, email: contact.email });
}
