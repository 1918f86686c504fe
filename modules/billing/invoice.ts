import { z } from 'zod';
import { named } from '@cm/kit/named';
import { problems } from './problems.ts';

export const invoiceState = named('InvoiceState', z.enum(['draft', 'issued']));
export type InvoiceState = z.infer<typeof invoiceState>;

export const paymentMode = named('PaymentMode', z.enum(['cash', 'transfer', 'cheque', 'card', 'ccp']));
export type PaymentMode = z.infer<typeof paymentMode>;

/** What may be done to an invoice in a state; everything else is refused. */
export const invoiceAct = named('InvoiceAct', z.enum(['edit', 'discard', 'issue', 'credit', 'pay', 'print']));
export type InvoiceAct = z.infer<typeof invoiceAct>;

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
