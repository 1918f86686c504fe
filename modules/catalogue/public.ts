export { planById, plansByIds } from './find-plans.ts';
export type { AddOn, Plan } from './plan.queries.ts';
export type { Cycle, OrderStep, OrderStepKind, OrderStepMode, ProductKycGate } from './product.ts';
export { billingCycle, DEFAULT_STEPS, productKycGate, stepKind, stepMode, strictestGate } from './product.ts';
export { type TaxRate, taxRateOn, taxRatesOn } from './tax-rate-on.ts';
export { lineTax, type LineTax } from './line-tax.ts';
export { seedTaxRates } from './seed-tax-rates.ts';
export { releaseStock, reserveStock } from './reserve-stock.ts';
export { type DocumentTotals, documentTotals, type PricedLine } from './document-totals.ts';
