import { pageAt } from '@cm/web-kit/area/page.ts';
import { z } from '@cm/web-kit/schema.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  quotes: pageAt(corporate.quotes),
  newQuote: pageAt(corporate.newQuote, z.object({ customer: z.string() })),
  quote: pageAt(corporate.quote),
  orders: pageAt(corporate.orders),
  order: pageAt(corporate.order),
} as const;
