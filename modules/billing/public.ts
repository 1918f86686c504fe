import type { Ctx } from '@cm/kit/ctx';
import * as pdf from './ensure-pdf.ts';
import { own } from './ports.ts';
import { findInvoice, linesOf } from './invoice.queries.ts';
import { invoiceDocument } from './commercial-document.ts';
import type { CommercialDocument } from '@cm/pdf/documents';
import { type CustomerBalance, balancesOf } from './statement.queries.ts';

export { draftInvoice, type NewDraft } from './draft-invoice.ts';
export { issueCreditNote } from './issue-credit-note.ts';
export { issueInvoice } from './issue-invoice.ts';
export { markOverdueInvoices } from './mark-overdue.ts';
export { type ReceivedPayment, recordPayment } from './record-payment.ts';
export { type LedgerReport, verifyLedger } from './verify-ledger.ts';
export { stampDuty } from './stamp-duty.ts';

export const ensureInvoicePdf = own.outsideCommand(pdf.ensureInvoicePdf);

/**
 * What the customer owes and has in credit, by currency; minor units.
 * @query
 */
export async function customerBalances(ctx: Ctx, customerId: string): Promise<CustomerBalance[]> {
  return ctx.transaction((tx) => balancesOf(tx.db, customerId));
}

/**
 * What an issued invoice prints, or null when there is none.
 * @query
 */
export async function invoiceDocumentOf(ctx: Ctx, id: string): Promise<CommercialDocument | null> {
  return ctx.transaction(async (tx) => {
    const invoice = await findInvoice(tx.db, id);
    if (invoice?.state !== 'issued') return null;
    return invoiceDocument(invoice, await linesOf(tx.db, id));
  });
}
