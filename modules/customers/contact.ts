import { z } from 'zod';
import { named } from '@cm/kit/named';
/** What a contact may be allowed to do in the portal. Each is declared by the module that owns the area. */
export const portalRight = named(
  'PortalRight',
  z.enum(['portal.account', 'portal.kyc', 'portal.tickets', 'portal.orders', 'portal.services', 'portal.billing']),
);
export type PortalRight = z.infer<typeof portalRight>;

/** Rights of a closed customer's people: what they had and owe stays readable, nothing new is ordered. */
export function rightsIn(state: string, rights: readonly string[]): readonly string[] {
  if (state === 'anonymised') return [];
  return state === 'closed' ? rights.filter((right) => right !== 'portal.orders') : rights;
}
