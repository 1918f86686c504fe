import * as pdf from './ensure-quote-pdf.ts';
import { own } from './ports.ts';

export { orderById, type OrderSummary, quoteById, quoteDocument, type QuoteSummary } from './find-sales.ts';
export { type OrderState, orderState } from './order.ts';
export { type QuoteState, quoteState } from './quote.ts';
export const ensureQuotePdf = own.outsideCommand(pdf.ensureQuotePdf);
