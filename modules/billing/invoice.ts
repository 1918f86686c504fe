import { problems } from './problems.ts';

export const INVOICE_STATES = ['draft', 'issued'] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number];

export const PAYMENT_MODES = ['cash', 'transfer', 'cheque', 'card', 'ccp'] as const;
export type PaymentMode = (typeof PAYMENT_MODES)[number];

/** What may be done to an invoice in a state; everything else is refused. */
export const INVOICE_ACTS = ['edit', 'discard', 'issue', 'credit', 'pay', 'print'] as const;
export type InvoiceAct = (typeof INVOICE_ACTS)[number];

/** After issue only credit notes change what is owed (loi 04-02; décret exécutif 05-468). */
export const allowedActs: Readonly<Record<InvoiceState, readonly InvoiceAct[]>> = {
  draft: ['edit', 'discard', 'issue'],
  issued: ['credit', 'pay', 'print'],
};

/** @throws ProblemError `billing.already_issued` or `billing.not_issued` 409 naming the state and the act */
export function assertMay(state: InvoiceState, act: InvoiceAct): void {
  if (allowedActs[state].includes(act)) return;
  throw state === 'issued' ? problems.already_issued({ from: state, act }) : problems.not_issued({ from: state, act });
}
