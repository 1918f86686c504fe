/** What a contact may be allowed to do in the portal. Each is declared by the module that owns the area. */
export const PORTAL_RIGHTS = [
  'portal.account',
  'portal.kyc',
  'portal.tickets',
  'portal.orders',
  'portal.services',
  'portal.billing',
] as const;
export type PortalRight = (typeof PORTAL_RIGHTS)[number];

/** Rights of a closed customer's people: what they had and owe stays readable, nothing new is ordered. */
export function rightsIn(state: string, rights: readonly string[]): readonly string[] {
  if (state === 'anonymised') return [];
  return state === 'closed' ? rights.filter((right) => right !== 'portal.orders') : rights;
}
