/** What a person of a customer may do, as the API names it. */
export const RIGHTS = [
  'portal.account',
  'portal.kyc',
  'portal.tickets',
  'portal.orders',
  'portal.services',
  'portal.billing',
] as const;
export type Right = (typeof RIGHTS)[number];

export const isRight = (value: string): value is Right => RIGHTS.some((right) => right === value);
