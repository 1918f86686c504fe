import type { Ctx } from '@cm/kit/ctx';
import { type CommercialDocument, commercialDocument } from '@cm/pdf/documents';
import type { OrderState } from './order.ts';
import { type OrderLine, selectOrder, selectOrderLines } from './order.queries.ts';
import type { QuoteState } from './quote.ts';
import { selectQuote } from './quote.queries.ts';

export interface OrderSummary {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
  readonly quoteId: string | null;
  readonly state: OrderState;
  readonly currency: string;
  readonly ht: number;
  readonly tax: number;
  readonly ttc: number;
  readonly lines: readonly OrderLine[];
}

export interface QuoteSummary {
  readonly id: string;
  readonly number: string | null;
  readonly version: number;
  readonly customerId: string;
  readonly state: QuoteState;
  readonly currency: string;
  readonly ht: number;
  readonly ttc: number;
  readonly validUntil: string | null;
  readonly pdfFileId: string | null;
}

/**
 * An order with its lines, or null. It knows no rights: the caller decides first who may read.
 * @query
 */
export async function orderById(outer: Ctx, id: string): Promise<OrderSummary | null> {
  return outer.transaction(async (ctx) => {
    const order = await selectOrder(ctx.db, id);
    if (!order) return null;
    const { number, customerId, quoteId, state, currency, ht, tax, ttc } = order;
    const lines = await selectOrderLines(ctx.db, id);
    return { id, number, customerId, quoteId, state, currency, ht, tax, ttc, lines };
  });
}

/**
 * A quote, or null. It knows no rights either.
 * @query
 */
export async function quoteById(outer: Ctx, id: string): Promise<QuoteSummary | null> {
  return outer.transaction(async (ctx) => {
    const quote = await selectQuote(ctx.db, id);
    if (!quote) return null;
    const { number, version, customerId, state, currency, ht, ttc } = quote;
    return {
      id,
      number,
      version,
      customerId,
      state,
      currency,
      ht,
      ttc,
      validUntil: quote.validUntil,
      pdfFileId: quote.pdfFileId,
    };
  });
}

/**
 * What was printed when the quote was sent, or null for a draft.
 * @query
 */
export async function quoteDocument(outer: Ctx, id: string): Promise<CommercialDocument | null> {
  const quote = await outer.transaction((ctx) => selectQuote(ctx.db, id));
  return quote?.document ? commercialDocument.parse(quote.document) : null;
}
