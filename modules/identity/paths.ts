import { path, withQuery } from '@cm/paths';

const id = (value: string) => encodeURIComponent(value);

export const portal = {
  security: path('/account/security'),
  /** What to do when somebody else may have got in. */
  intrusion: path('/account/intrusion'),
  /** Where the link that proves a new address leads. */
  emailChange: path('/account/email-change'),
} as const;

export const corporate = {
  account: path('/corporate/account'),
  emailChange: path('/corporate/account/email-change'),
  security: () => withQuery('/corporate/account', { tab: 'security' }),
} as const;

export const admin = {
  users: path('/admin/users'),
  usersBy: (kind: 'staff' | 'customer', email: string) => `/admin/users?kind=${kind}&q=${id(email)}`,
  roles: path('/admin/roles'),
  logins: path('/admin/logins'),
  limits: path('/admin/limits'),
  account: path('/admin/account'),
  tenants: path('/admin/tenants'),
  domains: path('/admin/domains'),
} as const;
