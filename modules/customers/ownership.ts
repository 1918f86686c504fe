import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { portalRight } from './contact.ts';
import { findPerson, updateContact } from './contact.queries.ts';
import { lockCustomer } from './customer.queries.ts';
import { ownershipMoved, ownershipOffered, ownershipOfferEnded } from './contact-events.ts';
import { lockMemberships, type MembershipRow, setOwnerFlag } from './membership.queries.ts';
import { endOffer, findOffer, insertOffer, type OfferOutcome, type OfferRow } from './ownership.queries.ts';
import { problems } from './problems.ts';

/** Seconds that an offer waits for its answer: seven days. */
export const OFFER_SECONDS = 7 * 86_400;

interface Own {
  readonly customerId: string;
  readonly number: string;
  readonly userId: string;
  readonly members: readonly MembershipRow[];
}

/** The members of the caller's customer, in a row that others wait for. */
async function own(tx: Ctx): Promise<Own> {
  const { actor } = tx;
  if (actor.kind !== 'customer' || actor.customerId === null) throw problems.not_found();
  const customer = await lockCustomer(tx.db, actor, actor.customerId);
  if (!customer) throw problems.not_found();
  const members = await lockMemberships(tx.db, customer.id);
  return { customerId: customer.id, number: customer.number, userId: actor.userId, members };
}

const ownerOf = (members: readonly MembershipRow[]) => members.find(({ isOwner }) => isOwner);

/**
 * The owner offers the customer to one of its members.
 * @throws ProblemError `customers.not_the_owner`, `customers.not_a_member`, `customers.offer_exists`
 */
export async function offerOwnership(ctx: Ctx, contactId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { customerId, number, userId, members } = await own(tx);
    if (ownerOf(members)?.userId !== userId) throw problems.not_the_owner();
    const to = members.find((member) => member.contactId === contactId);
    if (!to || to.isOwner) throw problems.not_a_member();
    const id = uuidv7(tx.now());
    const expiresAt = addSeconds(tx.now(), OFFER_SECONDS);
    await insertOffer(tx.db, { id, customerId, fromUserId: userId, toUserId: to.userId, expiresAt }, tx.now());
    await emit(tx, ownershipOffered, { customerId, number, offerId: id, fromUserId: userId, toUserId: to.userId });
  });
}

/**
 * The member to whom it is offered takes the customer over: both sides have said so.
 * @throws ProblemError `customers.no_offer`
 */
export async function acceptOwnership(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const at = await own(tx);
    const offer = await answerable(tx, at);
    const from = ownerOf(at.members);
    const to = at.members.find(({ userId }) => userId === at.userId);
    if (!from || !to || from.userId !== offer.fromUserId || !(await endOffer(tx.db, offer.id, 'accepted', tx.now())))
      throw problems.no_offer();
    await move(tx, at, { from, to, reason: null });
  });
}

/** @throws ProblemError `customers.no_offer` */
export async function declineOwnership(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const at = await own(tx);
    await close(tx, at, await answerable(tx, at), 'declined');
  });
}

/** The owner thinks again. @throws ProblemError `customers.no_offer` */
export async function withdrawOffer(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const at = await own(tx);
    const offer = await findOffer(tx.db, at.customerId, tx.now());
    if (offer?.fromUserId !== at.userId) throw problems.no_offer();
    await close(tx, at, offer, 'withdrawn');
  });
}

/**
 * Staff give a customer another owner, where the one before is gone: with the reason, told to both.
 * @throws ProblemError `customers.not_found`, `customers.not_a_member`
 */
export async function setOwner(
  ctx: Ctx,
  { customerId, contactId, reason }: { customerId: string; contactId: string; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, customerId);
    if (!customer) throw problems.not_found();
    const members = await lockMemberships(tx.db, customerId);
    const to = members.find((member) => member.contactId === contactId);
    if (!to) throw problems.not_a_member();
    if (to.isOwner) return;
    const offer = await findOffer(tx.db, customerId, tx.now());
    if (offer) await endOffer(tx.db, offer.id, 'withdrawn', tx.now());
    await move(tx, { customerId, number: customer.number }, { from: ownerOf(members), to, reason });
  });
}

/** Who offers the customer to whom, for its people to see. */
export async function openOffer(tx: Ctx, customerId: string): Promise<OfferRow | null> {
  return (await findOffer(tx.db, customerId, tx.now())) ?? null;
}

async function answerable(tx: Ctx, { customerId, userId }: Own): Promise<OfferRow> {
  const offer = await findOffer(tx.db, customerId, tx.now());
  if (offer?.toUserId !== userId) throw problems.no_offer();
  return offer;
}

async function close(tx: Ctx, { customerId, number }: Own, offer: OfferRow, outcome: OfferOutcome): Promise<void> {
  if (!(await endOffer(tx.db, offer.id, outcome, tx.now()))) throw problems.no_offer();
  const { id: offerId, fromUserId, toUserId } = offer;
  await emit(tx, ownershipOfferEnded, { customerId, number, offerId, fromUserId, toUserId, outcome });
}

/** The owner before keeps every right as a member. */
async function move(
  tx: Ctx,
  { customerId, number }: Pick<Own, 'customerId' | 'number'>,
  { from, to, reason }: { from: MembershipRow | undefined; to: MembershipRow; reason: string | null },
): Promise<void> {
  if (from) await setOwnerFlag(tx.db, from.id, false, [...portalRight.options]);
  await setOwnerFlag(tx.db, to.id, true);
  for (const member of [from, to]) if (member) await updateContact(tx.db, member.contactId, {});
  const person = await findPerson(tx.db, customerId, to.contactId);
  await emit(tx, ownershipMoved, {
    customerId,
    number,
    fromUserId: from?.userId ?? null,
    toUserId: to.userId,
    name: person?.name ?? '',
    reason,
  });
}
