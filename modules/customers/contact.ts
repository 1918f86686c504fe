import { z } from 'zod';
import { named } from '@cm/kit/named';

/** What a person may be allowed to do in the portal. Each is declared by the module that owns the area. */
export const portalRight = named(
  'PortalRight',
  z.enum([
    'portal.account',
    'portal.members',
    'portal.kyc',
    'portal.tickets',
    'portal.orders',
    'portal.services',
    'portal.billing',
  ]),
);
export type PortalRight = z.infer<typeof portalRight>;

/**
 * How far somebody has come with a customer: a `member` acts for it, the `invited` have not answered, `expired` ones
 * answered too late, and the `noted` were never asked.
 */
export const contactStanding = named('ContactStanding', z.enum(['member', 'invited', 'expired', 'noted']));
export type ContactStanding = z.infer<typeof contactStanding>;

/** How an invitation ended. */
export const invitationOutcome = named('InvitationOutcome', z.enum(['accepted', 'declined', 'revoked', 'replaced']));
/** How somebody's part in a customer ended. */
export const membershipEnd = named('MembershipEnd', z.enum(['left', 'removed']));
/** How an offer of the ownership ended. */
export const offerOutcome = named('OwnershipOfferOutcome', z.enum(['accepted', 'declined', 'withdrawn']));

/** The owner holds every right there is, those of tomorrow too. */
export function rightsOf(membership: { readonly isOwner: boolean; readonly permissions: readonly string[] }) {
  return membership.isOwner ? portalRight.options : membership.permissions;
}

/** Rights of a closed customer's people: what they had and owe stays readable, nothing new is ordered. */
export function rightsIn(state: string, rights: readonly string[]): readonly string[] {
  if (state === 'anonymised') return [];
  return state === 'closed' ? rights.filter((right) => right !== 'portal.orders') : rights;
}
