/** What the pages of other modules may place or ask in this area. */
export { CustomerCard } from './customer-card.tsx';
export { CustomerPicker, type PickedCustomer } from './customer-picker.tsx';
export { contactsQuery, customerQuery } from './customer-queries.ts';
export { NextAct, NextTitle } from './next-act.tsx';
export { TaxExemptionNote, useTaxExemption } from './tax-exemption.tsx';
export { useCustomerFilter } from './use-customer-filter.ts';
