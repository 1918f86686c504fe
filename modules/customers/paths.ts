import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  profile: path('/account/profile'),
  verification: path('/account/verification'),
  contacts: path('/account/contacts'),
  activity: path('/activity'),
} as const;

export const corporate = {
  customers: path('/corporate/customers'),
  customer: path('/corporate/customers/$id'),
  newCustomer: path('/corporate/customers/new'),
  duplicates: path('/corporate/customers/duplicates'),
  toldApart: path('/corporate/customers/duplicates/distinct'),
  mergeCustomers: path('/corporate/customers/$id/merge'),
  customerImports: path('/corporate/customers/imports'),
  customerImport: path('/corporate/customers/imports/$id'),
  editCustomer: path('/corporate/customers/$id/edit'),
  verifications: path('/corporate/verifications'),
  verification: path('/corporate/verifications/$id'),
} as const;
