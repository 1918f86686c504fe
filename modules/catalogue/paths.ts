import { path } from '@cm/paths';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const corporate = {
  catalogue: path('/corporate/catalogue'),
  product: path('/corporate/catalogue/$id'),
  newProduct: path('/corporate/catalogue/new'),
  taxRates: path('/corporate/catalogue/tax-rates'),
} as const;
