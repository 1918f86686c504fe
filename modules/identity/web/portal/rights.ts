/** What a person of a customer may do, as the API names it. */
export const RIGHTS = [
  'portal.account',
  'portal.members',
  'portal.kyc',
  'portal.tickets',
  'portal.orders',
  'portal.services',
  'portal.billing',
] as const;
export type Right = (typeof RIGHTS)[number];

export const isRight = (value: string): value is Right => RIGHTS.some((right) => right === value);

/** What a token may have of its owner's own account, beside these rights; everybody may give it. */
export const OWN_SCOPES = ['own.profile', 'own.notifications', 'own.files'] as const;
export type TokenScope = Right | (typeof OWN_SCOPES)[number];
export const TOKEN_SCOPES = [...RIGHTS, ...OWN_SCOPES] as const;
