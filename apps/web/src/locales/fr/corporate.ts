import { shell } from './corporate/shell.ts';
import { tickets } from './corporate/tickets.ts';
import { customers } from './corporate/customers.ts';
import { verifications } from './corporate/verifications.ts';
import { products } from './corporate/products.ts';
import { sales } from './corporate/sales.ts';
import { billing } from './corporate/billing.ts';
import { account } from './corporate/account.ts';

/** The words of the corporate area, a file per part of it. */
export const catalogue = {
  ...shell,
  ...tickets,
  ...customers,
  ...verifications,
  ...products,
  ...sales,
  ...billing,
  ...account,
} as const;
