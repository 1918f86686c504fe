import { path } from '@cm/paths';
import { portal as area } from '@cm/paths/areas';

/** The addresses of this module’s pages, by area: screens and mails link through these and never write one by hand. */
export const portal = {
  catalogue: area.catalogue,
  product: path('/catalogue/$slug'),
  cart: path('/cart'),
  checkout: path('/cart/order'),
  quoteRequest: path('/quotes/new'),
  quotes: path('/quotes'),
  quote: path('/quotes/$id'),
  orders: path('/orders'),
  order: path('/orders/$id'),
} as const;

export const corporate = {
  quotes: path('/corporate/quotes'),
  quote: path('/corporate/quotes/$id'),
  newQuote: path('/corporate/quotes/new'),
  orders: path('/corporate/orders'),
  order: path('/corporate/orders/$id'),
} as const;
