/** What the pages of other modules may place or ask, in any area. */
export { LinesTable } from './shared/document/lines-table.tsx';
export { liveTotals, shareOf } from './shared/document/live-totals.ts';
export { type PlanOffer, PlanChoice } from './shared/plan-choice.tsx';
export { DocumentCard } from './shared/document/document-card.tsx';
export { useDocumentLines } from './shared/document/document-lines.ts';
export type { Price } from './shared/plan-price.tsx';
export { ProductCard } from './shared/product-card.tsx';
export { QuantityField } from './shared/quantity-field.tsx';
