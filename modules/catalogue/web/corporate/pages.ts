import { pageAt } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  catalogue: pageAt(corporate.catalogue),
  newProduct: pageAt(corporate.newProduct),
  taxRates: pageAt(corporate.taxRates),
  product: pageAt(corporate.product),
} as const;
