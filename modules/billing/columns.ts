import type { Columns } from '@cm/kit/columns';
import { locale } from '@cm/kit/i18n';
import { invoiceState, paymentMode } from './invoice.ts';
import { ledgerAccount, postingKind } from './ledger.ts';
import { numberedKind } from './number-series.ts';
import { paymentState } from './payment-state.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'billing.series.kind': numberedKind,
  'billing.invoices.state': invoiceState,
  'billing.invoices.locale': locale,
  'billing.invoices.payment_mode': paymentMode,
  'billing.payments.mode': paymentMode,
  'billing.ledger_entries.kind': postingKind,
  'billing.ledger_lines.account': ledgerAccount,
  'billing.credit_notes.locale': locale,
  'billing.settlements.payment_state': paymentState,
};
