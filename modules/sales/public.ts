export { ensureQuotePdf } from './ensure-quote-pdf.ts';
export { orderById, type OrderSummary, quoteById, quoteDocument, type QuoteSummary } from './find-sales.ts';
export type { OrderState } from './order.ts';
export type { QuoteState } from './quote.ts';
