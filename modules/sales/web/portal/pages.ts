import { pageAt } from '@cm/web-kit/area/page.ts';
import { portal } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  catalogue: pageAt(portal.catalogue),
  product: pageAt(portal.product),
  cart: pageAt(portal.cart),
  checkout: pageAt(portal.checkout),
  quotes: pageAt(portal.quotes),
  quoteRequest: pageAt(portal.quoteRequest),
  quote: pageAt(portal.quote),
  orders: pageAt(portal.orders),
  order: pageAt(portal.order),
} as const;
