import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { idParams, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import { findCreditNote, listCreditNotes } from '../credit-note.queries.ts';
import { ensureCreditNotePdf, ensureInvoicePdf } from '../ensure-pdf.ts';
import { findInvoice } from '../invoice.queries.ts';
import { INVOICE_SORTS, listInvoices } from '../invoice-list.queries.ts';
import { paymentState } from '../payment-state.ts';
import { allocationsOf, listPayments } from '../payment.queries.ts';
import { problems } from '../problems.ts';
import { balancesOf } from '../statement.queries.ts';
import {
  creditNoteAnswer,
  creditNoteItem,
  customerInvoice,
  customerInvoiceItem,
  customerInvoiceItemAnswer,
  customerPayment,
  customerPaymentAnswer,
  customerBalance,
} from './answers.ts';
import { customerInvoiceAnswer } from './invoice-answer.ts';
import { pdfDownload } from './pdf-download.ts';

const access = { permission: 'portal.billing' } as const;
const actingFor = (ctx: Ctx): string | null => (ctx.actor.kind === 'customer' ? ctx.actor.customerId : null);
const nothing = { items: [], nextCursor: null };

export const portalRoutes = [
  route({
    operationId: 'portal.invoices.list',
    method: 'GET',
    path: '/api/portal/invoices',
    summary: 'The customer’s invoices',
    access,
    query: z.strictObject({ ...pageQuery(INVOICE_SORTS), paymentState: paymentState.optional() }),
    response: pageOf(customerInvoiceItem),
    example: { query: { sort: '-issuedOn' } },
    handler: async (ctx, { query }) => {
      const customerId = actingFor(ctx);
      if (customerId === null) return nothing;
      const filter = { customerId, state: 'issued', paymentState: query.paymentState } as const;
      const cursor = decodeCursor(query.cursor, query.sort);
      const rows = await listInvoices(ctx.db, filter, { ...query, cursor });
      const page = toPage(
        rows,
        query.limit,
        query.sort,
        (row) => row[query.sort === 'dueOn' ? 'dueOn' : 'issuedOn'] ?? '',
      );
      return { ...page, items: page.items.map(customerInvoiceItemAnswer) };
    },
  }),
  route({
    operationId: 'portal.invoices.get',
    method: 'GET',
    path: '/api/portal/invoices/:id',
    summary: 'One of the customer’s invoices',
    access,
    params: idParams,
    response: customerInvoice,
    problems: [problems.not_found],
    example: { params: { id: stableId('invoice-1') } },
    handler: (ctx, { params }) => customerInvoiceAnswer(ctx, params.id, actingFor(ctx)),
  }),
  manualRoute({
    operationId: 'portal.invoices.pdf',
    method: 'GET',
    path: '/api/portal/invoices/:id/pdf',
    summary: 'The PDF of an invoice',
    access,
    params: idParams,
    response: null,
    produces: ['application/pdf'],
    problems: [problems.not_found],
    example: { params: { id: stableId('invoice-1') } },
    handler: async (ctx: OutsideCtx<'pdf'>, { params }) => {
      const found = await ctx.transaction((tx) => findInvoice(tx.db, params.id, actingFor(tx)));
      if (found?.state !== 'issued') throw problems.not_found();
      return pdfDownload(ctx, await ensureInvoicePdf(ctx, params.id));
    },
  }),
  route({
    operationId: 'portal.creditNotes.list',
    method: 'GET',
    path: '/api/portal/credit-notes',
    summary: 'The customer’s credit notes, newest first',
    access,
    query: z.strictObject(pageQuery(['-createdAt'])),
    response: pageOf(creditNoteItem),
    example: { query: {} },
    handler: async (ctx, { query }) => {
      const customerId = actingFor(ctx);
      if (customerId === null) return nothing;
      const beforeId = decodeCursor(query.cursor, query.sort)?.id ?? null;
      const rows = await listCreditNotes(ctx.db, { customerId }, { beforeId, limit: query.limit });
      const page = toPage(rows, query.limit, query.sort, (row) => row.issuedOn);
      return { ...page, items: page.items.map(creditNoteAnswer) };
    },
  }),
  manualRoute({
    operationId: 'portal.creditNotes.pdf',
    method: 'GET',
    path: '/api/portal/credit-notes/:id/pdf',
    summary: 'The PDF of a credit note',
    access,
    params: idParams,
    response: null,
    produces: ['application/pdf'],
    problems: [problems.not_found],
    example: { params: { id: stableId('credit-note-1') } },
    handler: async (ctx: OutsideCtx<'pdf'>, { params }) => {
      const found = await ctx.transaction((tx) => findCreditNote(tx.db, params.id, actingFor(tx)));
      if (!found) throw problems.not_found();
      return pdfDownload(ctx, await ensureCreditNotePdf(ctx, params.id));
    },
  }),
  route({
    operationId: 'portal.payments.list',
    method: 'GET',
    path: '/api/portal/payments',
    summary: 'The customer’s payments with their receipt numbers, newest first',
    access,
    query: z.strictObject(pageQuery(['-createdAt', '-receivedOn'])),
    response: pageOf(customerPayment),
    example: { query: {} },
    handler: async (ctx, { query }) => {
      const customerId = actingFor(ctx);
      if (customerId === null) return nothing;
      const cursor = decodeCursor(query.cursor, query.sort);
      const rows = await listPayments(ctx.db, { customerId }, { ...query, cursor });
      const page = toPage(rows, query.limit, query.sort, (row) => row.receivedOn);
      const allocations = await allocationsOf(ctx.db, { paymentIds: page.items.map(({ id }) => id) });
      return { ...page, items: page.items.map((row) => customerPaymentAnswer(row, allocations)) };
    },
  }),
  route({
    operationId: 'portal.balance.get',
    method: 'GET',
    path: '/api/portal/balance',
    summary: 'What the customer owes and has in credit, by currency',
    access,
    response: z.object({
      balances: z.array(customerBalance),
    }),
    example: {},
    handler: async (ctx) => {
      const customerId = actingFor(ctx);
      return { balances: customerId === null ? [] : await balancesOf(ctx.db, customerId) };
    },
  }),
];
