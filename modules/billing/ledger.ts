import { z } from 'zod';
import { named } from '@cm/kit/named';
import type { PaymentMode } from './invoice.ts';

export const ledgerAccount = named(
  'LedgerAccount',
  z.enum(['accounts_receivable', 'revenue', 'tva_collected', 'stamp_duty', 'cash', 'bank', 'customer_credit']),
);
export type Account = z.infer<typeof ledgerAccount>;

/** The document that an entry posts, which a customer's statement lists. */
export const postingKind = named('PostingKind', z.enum(['invoice', 'credit_note', 'payment']));
export type PostingKind = z.infer<typeof postingKind>;

/** Minor units: a debit is positive, a credit negative. */
export interface LedgerLine {
  readonly account: Account;
  readonly amount: number;
}

const withoutZeros = (lines: readonly LedgerLine[]): LedgerLine[] => lines.filter((line) => line.amount !== 0);

/** The customer owes the total; what of it is tax is owed to the State. */
export function invoiceEntry({ ht, tax }: { ht: number; tax: number }): LedgerLine[] {
  return withoutZeros([
    { account: 'accounts_receivable', amount: ht + tax },
    { account: 'revenue', amount: -ht },
    { account: 'tva_collected', amount: -tax },
  ]);
}

/** @param reduced the part that lowers what is owed; the rest was already paid and becomes the customer's credit */
export function creditNoteEntry({ ht, tax, reduced }: { ht: number; tax: number; reduced: number }): LedgerLine[] {
  return withoutZeros([
    { account: 'revenue', amount: ht },
    { account: 'tva_collected', amount: tax },
    { account: 'accounts_receivable', amount: -reduced },
    { account: 'customer_credit', amount: -(ht + tax - reduced) },
  ]);
}

/** The droit de timbre is received with the money and owed to the State; it never was the customer's debt to us. */
export function paymentEntry(payment: {
  mode: PaymentMode;
  amount: number;
  stampDuty: number;
  toCredit: number;
}): LedgerLine[] {
  const { amount, stampDuty, toCredit } = payment;
  return withoutZeros([
    { account: payment.mode === 'cash' ? 'cash' : 'bank', amount: amount + stampDuty },
    { account: 'accounts_receivable', amount: -(amount - toCredit) },
    { account: 'customer_credit', amount: -toCredit },
    { account: 'stamp_duty', amount: -stampDuty },
  ]);
}
