import { path, withQuery } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  notifications: path('/notifications'),
  preferences: path('/account/notifications'),
} as const;

export const corporate = {
  notifications: path('/corporate/notifications'),
  /** A tab of the account's page, which is of identity. */
  preferences: () => withQuery('/corporate/account', { tab: 'notifications' }),
} as const;

export const admin = {
  templates: path('/admin/templates'),
  template: path('/admin/templates/$key'),
  jobs: path('/admin/jobs'),
} as const;
