import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  personalData: path('/account/personal-data'),
} as const;

export const admin = {
  processing: path('/admin/processing'),
  breaches: path('/admin/breaches'),
} as const;

export const corporate = {
  dataRequests: path('/corporate/data-requests'),
  newDataRequest: path('/corporate/data-requests/new'),
  dataRequest: path('/corporate/data-requests/$id'),
} as const;
