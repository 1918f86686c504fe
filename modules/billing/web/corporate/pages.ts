import { pageAt } from '@cm/web-kit/area/page.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  statement: pageAt(corporate.statement),
  invoices: pageAt(corporate.invoices),
  newInvoice: pageAt(corporate.newInvoice),
  invoice: pageAt(corporate.invoice),
  payments: pageAt(corporate.payments),
  recordPayment: pageAt(corporate.recordPayment),
} as const;
