import { pageAt } from '@cm/web-kit/area/page.ts';
import { z } from '@cm/web-kit/schema.ts';
import { corporate } from '../../paths.ts';

/** The pages of this module in the area, by their addresses. */
export const pages = {
  statement: pageAt(corporate.statement, z.object({ from: z.iso.date(), to: z.iso.date() })),
  invoices: pageAt(corporate.invoices),
  newInvoice: pageAt(corporate.newInvoice, z.object({ customer: z.string() })),
  invoice: pageAt(corporate.invoice),
  payments: pageAt(corporate.payments),
  recordPayment: pageAt(corporate.recordPayment, z.object({ customer: z.string(), invoice: z.string() })),
} as const;
