import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  services: path('/services'),
  service: path('/services/$id'),
} as const;

export const corporate = {
  services: path('/corporate/services'),
  service: path('/corporate/services/$id'),
} as const;
