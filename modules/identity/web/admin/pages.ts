import { pageAt } from '@cm/web-kit/area/page.ts';
import { admin } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  users: pageAt(admin.users),
  roles: pageAt(admin.roles),
  logins: pageAt(admin.logins),
  limits: pageAt(admin.limits),
  tenants: pageAt(admin.tenants),
  domains: pageAt(admin.domains),
  account: pageAt(admin.account),
} as const;
