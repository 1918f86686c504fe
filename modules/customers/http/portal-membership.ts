import { usersByIds } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { chooseCustomer } from '../choose-customer.ts';
import { leaveCustomer } from '../end-membership.ts';
import { acceptOwnership, declineOwnership, offerOwnership, openOffer, withdrawOffer } from '../ownership.ts';
import { problems } from '../problems.ts';
import { ownCustomerId } from './own-customer.ts';

const CONTACT = { id: stableId('contact-2') };

const offerSchema = named(
  'OwnershipOffer',
  z.object({ fromName: z.string(), toName: z.string(), toMe: z.boolean(), fromMe: z.boolean(), expiresAt: instant() }),
);

async function offerOf(ctx: Ctx) {
  const offer = await openOffer(ctx, ownCustomerId(ctx));
  const me = ctx.actor.kind === 'customer' ? ctx.actor.userId : null;
  if (!offer || me === null) return null;
  const people = await usersByIds(ctx, [offer.fromUserId, offer.toUserId]);
  return {
    fromName: people.get(offer.fromUserId)?.name ?? '',
    toName: people.get(offer.toUserId)?.name ?? '',
    toMe: offer.toUserId === me,
    fromMe: offer.fromUserId === me,
    expiresAt: offer.expiresAt,
  };
}

/** What people do with their own part in customers. */
export const portalMembershipRoutes = [
  route({
    operationId: 'portal.session.chooseCustomer',
    method: 'PUT',
    path: '/api/portal/session/customer',
    summary: 'Go on in this session for another of one’s customers',
    access: 'self',
    body: z.strictObject({ customerId: z.uuid() }),
    response: null,
    problems: [problems.not_found],
    example: { body: { customerId: stableId('customer-1') } },
    handler: (ctx, { body }) => chooseCustomer(ctx, body.customerId),
  }),
  route({
    operationId: 'portal.membership.leave',
    method: 'DELETE',
    path: '/api/portal/membership',
    summary: 'Leave the customer that one acts for',
    access: 'self',
    response: null,
    problems: [problems.not_found, problems.owner],
    example: {},
    handler: (ctx) => leaveCustomer(ctx),
  }),
  route({
    operationId: 'portal.ownership.get',
    method: 'GET',
    path: '/api/portal/ownership-offer',
    summary: 'The offer of the customer’s ownership that waits for an answer, if any',
    access: 'self',
    response: z.object({ offer: offerSchema.nullable() }),
    problems: [problems.not_found],
    example: {},
    handler: async (ctx) => ({ offer: await offerOf(ctx) }),
  }),
  route({
    operationId: 'portal.ownership.offer',
    method: 'PUT',
    path: '/api/portal/ownership-offer',
    summary: 'Offer the customer that one owns to one of its members',
    access: 'self',
    recentProof: true,
    body: z.strictObject({ contactId: z.uuid() }),
    response: null,
    problems: [problems.not_found, problems.not_the_owner, problems.not_a_member, problems.offer_exists],
    example: { body: { contactId: CONTACT.id } },
    handler: (ctx, { body }) => offerOwnership(ctx, body.contactId),
  }),
  route({
    operationId: 'portal.ownership.withdraw',
    method: 'DELETE',
    path: '/api/portal/ownership-offer',
    summary: 'Take the offer back',
    access: 'self',
    response: null,
    problems: [problems.not_found, problems.no_offer],
    example: {},
    handler: (ctx) => withdrawOffer(ctx),
  }),
  route({
    operationId: 'portal.ownership.accept',
    method: 'PUT',
    path: '/api/portal/ownership-offer/acceptance',
    summary: 'Become the owner of the customer, as offered',
    access: 'self',
    response: null,
    problems: [problems.not_found, problems.no_offer],
    example: {},
    handler: (ctx) => acceptOwnership(ctx),
  }),
  route({
    operationId: 'portal.ownership.decline',
    method: 'PUT',
    path: '/api/portal/ownership-offer/refusal',
    summary: 'Say no to the offer',
    access: 'self',
    response: null,
    problems: [problems.not_found, problems.no_offer],
    example: {},
    handler: (ctx) => declineOwnership(ctx),
  }),
];
