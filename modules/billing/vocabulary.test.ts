import { expect, test } from 'vitest';
import { invoiceAct, invoiceState, paymentMode } from './invoice.ts';
import { ledgerAccount, postingKind } from './ledger.ts';
import { paymentState } from './payment-state.ts';

// Written again, apart from the code: what is stored and told with a word does not lose it unseen.
test.each([
  [invoiceState, ['draft', 'issued']],
  [paymentMode, ['cash', 'transfer', 'cheque', 'card', 'ccp']],
  [invoiceAct, ['edit', 'discard', 'issue', 'credit', 'pay', 'print']],
  [ledgerAccount, ['accounts_receivable', 'revenue', 'tva_collected', 'stamp_duty', 'cash', 'bank', 'customer_credit']],
  [postingKind, ['invoice', 'credit_note', 'payment']],
  [paymentState, ['unpaid', 'partially_paid', 'paid', 'overdue']],
])('words %# are these', (schema, words) => {
  expect(schema.options).toEqual(words);
});
