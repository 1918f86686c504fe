import { billingCycles } from '@cm/api-client/vocabulary';
import { z } from '@cm/web-kit/schema.ts';
import { shareOf } from '@cm/catalogue/web/corporate/public.ts';
import type { Quote } from './quote-queries.ts';

export const CYCLES = billingCycles;

const line = z.object({
  /** The line that it was when the draft was saved; null for one that is added. */
  lineId: z.string().nullable(),
  /** Of its discount, what the customer's category takes off. Shown, never sent. */
  categoryDiscountBp: z.number().int(),
  planId: z.string().nullable(),
  designation: z.string().trim().min(1).max(500),
  detail: z.string().trim().max(1000),
  quantity: z.coerce.number<number>().int().min(1).max(100_000),
  cycle: z.enum(CYCLES),
  unitPrice: z.number().int().min(0).max(9_000_000_000),
  discountBp: z.number().int().min(0).max(10_000),
  taxCategory: z.string().min(1),
});

export const quoteSchema = z.object({ notes: z.string().trim().max(4000), lines: z.array(line).max(200) });
export type QuoteValues = z.infer<typeof quoteSchema>;
export type QuoteLine = QuoteValues['lines'][number];

export function quoteValues(quote: Quote): QuoteValues {
  return {
    notes: quote.notes ?? '',
    lines: quote.lines.map((kept) => ({
      lineId: kept.id,
      categoryDiscountBp: kept.categoryDiscountBp,
      planId: kept.planId,
      designation: kept.designation,
      detail: kept.detail ?? '',
      quantity: kept.quantity,
      cycle: kept.cycle,
      unitPrice: kept.unitPrice,
      discountBp: kept.discountBp,
      taxCategory: kept.taxCategory,
    })),
  };
}

/** What the API takes: empty is null. */
export function quoteBody({ notes, lines }: QuoteValues, version: number) {
  return {
    version,
    notes: notes || null,
    lines: lines.map(({ detail, categoryDiscountBp: _shown, ...rest }) => ({ ...rest, detail: detail || null })),
  };
}

/** A line as the totals take it; what is not yet a number counts for nothing. */
export function liveLine(typed: QuoteLine, rateOf: (category: string) => number) {
  const quantity = Number.isInteger(Number(typed.quantity)) ? Number(typed.quantity) : 0;
  const unitPrice = Number.isNaN(typed.unitPrice) ? 0 : typed.unitPrice;
  const discountBp = Number.isNaN(typed.discountBp) ? 0 : Math.min(10_000, typed.discountBp);
  return {
    quantity,
    unitPrice,
    discount: shareOf(quantity * unitPrice, discountBp),
    taxRateBp: rateOf(typed.taxCategory),
  };
}
