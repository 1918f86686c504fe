export { ensureQuotePdf } from './ensure-quote-pdf.ts';
export { orderById, type OrderSummary, quoteById, quoteDocument, type QuoteSummary } from './find-sales.ts';
export { type OrderState, orderState } from './order.ts';
export { type QuoteState, quoteState } from './quote.ts';
