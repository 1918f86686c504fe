import { path } from '@cm/paths';

const id = (value: string) => encodeURIComponent(value);

export const portal = {
  security: path('/account/security'),
} as const;

export const corporate = {
  account: path('/corporate/account'),
  security: path('/corporate/account/security'),
} as const;

export const admin = {
  users: path('/admin/users'),
  user: path('/admin/users/$id'),
  usersBy: (kind: 'staff' | 'customer', email: string) => `/admin/users?kind=${kind}&q=${id(email)}`,
  roles: path('/admin/roles'),
  role: path('/admin/roles/$id'),
  logins: path('/admin/logins'),
  account: path('/admin/account'),
  tenants: path('/admin/tenants'),
  tenant: path('/admin/tenants/$id'),
} as const;
