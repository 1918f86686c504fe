import { z } from '@cm/web-kit/schema.ts';
import type { Invoice } from './invoice-queries.ts';
import { PAYMENT_MODES } from './invoice-queries.ts';

const line = z.object({
  designation: z.string().trim().min(1).max(500),
  detail: z.string().trim().max(1000),
  quantity: z.coerce.number<number>().int().min(1).max(1_000_000),
  unit: z.string().trim().min(1).max(40),
  unitPrice: z.number().int().min(0),
  discount: z.number().int().min(0),
  taxCategory: z.string().min(1),
});

export const invoiceSchema = z.object({
  customerId: z.uuid(),
  locale: z.enum(['fr', 'ar', 'en']),
  paymentMode: z.union([z.literal(''), z.enum(PAYMENT_MODES)]),
  paymentDays: z.union([z.literal(''), z.coerce.number<number | string>().int().min(0).max(365)]),
  notes: z.string().trim().max(2000),
  lines: z.array(line).max(500),
});
export type InvoiceInput = z.input<typeof invoiceSchema>;
export type InvoiceValues = z.output<typeof invoiceSchema>;
export type InvoiceLine = InvoiceInput['lines'][number];

export function invoiceValues(invoice: Invoice): InvoiceInput {
  return {
    customerId: invoice.customerId,
    locale: invoice.locale,
    paymentMode: invoice.paymentMode ?? '',
    paymentDays: invoice.paymentDays ?? '',
    notes: invoice.notes ?? '',
    lines: invoice.lines.map(({ designation, detail, quantity, unit, unitPrice, discount, taxCategory }) => ({
      designation,
      detail: detail ?? '',
      quantity,
      unit,
      unitPrice,
      discount,
      taxCategory,
    })),
  };
}

/** What the API takes: empty is null, and then the operator's terms hold. */
export function invoiceBody({ paymentMode, paymentDays, notes, lines, locale }: InvoiceValues) {
  return {
    locale,
    paymentMode: paymentMode || null,
    paymentDays: paymentDays === '' ? null : paymentDays,
    notes: notes || null,
    lines: lines.map(({ detail, ...rest }) => ({ ...rest, detail: detail || null })),
  };
}

/** A free line that nothing is said of yet. */
export function emptyLine(unit: string, taxCategory: string): InvoiceLine {
  return { designation: '', detail: '', quantity: 1, unit, unitPrice: 0, discount: 0, taxCategory };
}

/** A line as the totals take it; what is not yet a number counts for nothing. */
export function liveInvoiceLine(line: InvoiceLine, rateOf: (category: string) => number) {
  const quantity = Number(line.quantity);
  return {
    quantity: Number.isInteger(quantity) ? quantity : 0,
    unitPrice: Number.isNaN(line.unitPrice) ? 0 : line.unitPrice,
    discount: Number.isNaN(line.discount) ? 0 : line.discount,
    taxRateBp: rateOf(line.taxCategory),
  };
}
