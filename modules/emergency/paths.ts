import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const admin = {
  emergency: path('/admin/emergency'),
  emergencyAccess: path('/admin/emergency/$id'),
} as const;
