import type { OutsideCtx } from '@cm/kit/ctx';
import { work } from '@cm/kit/module';
import { ensureCreditNotePdf, ensureInvoicePdf } from '../ensure-pdf.ts';
import { markOverdueInvoices } from '../mark-overdue.ts';
import { markOverdue } from './mark-overdue.ts';
import { renderCreditNote } from './render-credit-note.ts';
import { renderInvoice } from './render-invoice.ts';

export const workers = [
  work(renderInvoice, async (ctx: OutsideCtx<'pdf'>, { invoiceId }) => void (await ensureInvoicePdf(ctx, invoiceId))),
  work(
    renderCreditNote,
    async (ctx: OutsideCtx<'pdf'>, { creditNoteId }) => void (await ensureCreditNotePdf(ctx, creditNoteId)),
  ),
  work(markOverdue, async (ctx) => void (await markOverdueInvoices(ctx))),
];
