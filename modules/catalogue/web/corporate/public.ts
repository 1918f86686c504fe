/** What the pages of other modules may place or ask in this area. */
export { AmountInput } from './documents/amount-input.tsx';
export { DocumentTotals } from './documents/document-totals.tsx';
export { LineFrame } from './documents/line-frame.tsx';
export { LinesTable } from './documents/lines-table.tsx';
export { liveTotals, shareOf } from '../shared/document/live-totals.ts';
export { PlanPicker } from './documents/plan-picker.tsx';
export { taxGroupsOf } from './documents/tax-groups.ts';
export { useTaxCategories } from './documents/use-tax-categories.ts';
