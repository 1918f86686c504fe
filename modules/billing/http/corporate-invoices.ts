import { named } from '@cm/kit/named';
import type { OutsideCtx } from '@cm/kit/ctx';
import { currencyCode } from '@cm/kit/money';
import { day } from '@cm/kit/dates';
import { idParams, manualRoute, route } from '@cm/kit/http/route';
import { locale } from '@cm/kit/i18n';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { changeDraft } from '../change-draft.ts';
import { discardDraft } from '../discard-draft.ts';
import { draftInvoice } from '../draft-invoice.ts';
import { ensureInvoicePdf } from '../ensure-pdf.ts';
import { invoiceState, paymentMode } from '../invoice.ts';
import { countInvoices, INVOICE_SORTS, listInvoices } from '../invoice-list.queries.ts';
import { issueInvoice } from '../issue-invoice.ts';
import { paymentState } from '../payment-state.ts';
import { problems } from '../problems.ts';
import { staffInvoice, staffInvoiceItem, staffInvoiceItemAnswer } from './answers.ts';
import { customerNames, staffInvoiceAnswer } from './invoice-answer.ts';
import { pdfDownload } from './pdf-download.ts';

const MAX_PRICE = 1_000_000_000_000;
const text = (max: number) => z.string().trim().min(1).max(max);

const draftLine = named(
  'DraftLine',
  z.strictObject({
    designation: text(500),
    detail: text(1000).nullable().default(null),
    quantity: z.int().min(1).max(1_000_000),
    unit: text(40),
    unitPrice: z.int().min(0).max(MAX_PRICE),
    discount: z.int().min(0).max(MAX_PRICE).default(0),
    taxCategory: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
  }),
);
const content = {
  locale: locale.nullable().default(null),
  paymentMode: paymentMode.nullable().default(null),
  paymentDays: z.int().min(0).max(365).nullable().default(null),
  notes: text(2000).nullable().default(null),
  lines: z.array(draftLine).min(1).max(500),
};
type Line = z.output<(typeof content)['lines']>[number];
const byHand = (line: Line) => ({ ...line, orderLineId: null });

const exampleLines = [
  { designation: 'Hébergement web Pro', quantity: 12, unit: 'mois', unitPrice: 245_000, taxCategory: 'standard' },
];

const manage = { permission: 'invoices.manage' } as const;
const read = { permission: 'invoices.read' } as const;

export const corporateInvoices = [
  route({
    operationId: 'corporate.invoices.list',
    method: 'GET',
    path: '/api/corporate/invoices',
    summary: 'Invoices and drafts of all customers',
    access: read,
    query: z.strictObject({
      ...pageQuery(INVOICE_SORTS),
      state: invoiceState.optional(),
      paymentState: paymentState.optional(),
      overdue: z.literal('true').optional(),
      customerId: z.uuid().optional(),
      issuedFrom: day().optional(),
      issuedTo: day().optional(),
    }),
    response: pageOf(staffInvoiceItem),
    example: { query: { overdue: 'true', sort: 'dueOn' } },
    handler: async (ctx, { query }) => {
      const paymentState = query.overdue === undefined ? query.paymentState : 'overdue';
      const cursor = decodeCursor(query.cursor, query.sort);
      const rows = await listInvoices(ctx.db, { ...query, paymentState }, { ...query, cursor });
      const page = toPage(
        rows,
        query.limit,
        query.sort,
        (row) => row[query.sort === 'dueOn' ? 'dueOn' : 'issuedOn'] ?? '',
      );
      const nameOf = await customerNames(ctx, page.items);
      return { ...page, items: page.items.map((row) => staffInvoiceItemAnswer(row, nameOf(row))) };
    },
  }),
  route({
    operationId: 'corporate.invoices.counts',
    method: 'GET',
    path: '/api/corporate/invoices/counts',
    summary: 'How many drafts, and issued invoices by payment state, each counted up to 1000',
    access: read,
    response: z.object({
      draft: z.int(),
      unpaid: z.int(),
      partiallyPaid: z.int(),
      paid: z.int(),
      overdue: z.int(),
    }),
    example: {},
    handler: async (ctx) => {
      const { partially_paid: partiallyPaid, ...others } = await countInvoices(ctx.db);
      return { ...others, partiallyPaid };
    },
  }),
  route({
    operationId: 'corporate.invoices.get',
    method: 'GET',
    path: '/api/corporate/invoices/:id',
    summary: 'An invoice, with what a draft still lacks before it may be issued',
    access: read,
    params: idParams,
    response: staffInvoice,
    problems: [problems.not_found],
    example: { params: { id: stableId('invoice-1') } },
    handler: (ctx, { params }) => staffInvoiceAnswer(ctx, params.id),
  }),
  route({
    operationId: 'corporate.invoices.create',
    method: 'POST',
    path: '/api/corporate/invoices',
    summary: 'Prepare a draft by hand',
    access: manage,
    body: z.strictObject({
      id: uuid().optional(),
      customerId: z.uuid(),
      currency: currencyCode().optional(),
      ...content,
    }),
    response: staffInvoice,
    status: 201,
    problems: [problems.customer_unknown, common.conflict, common.invalid],
    example: { body: { customerId: stableId('customer-1'), lines: exampleLines } },
    handler: async (ctx, { body }) => {
      const id = await draftInvoice(ctx, { ...body, lines: body.lines.map(byHand) });
      return staffInvoiceAnswer(ctx, id ?? '');
    },
  }),
  route({
    operationId: 'corporate.invoices.update',
    method: 'PUT',
    path: '/api/corporate/invoices/:id',
    summary: 'Replace what a draft says',
    access: manage,
    params: idParams,
    body: z.strictObject({ version: z.int().min(1), ...content }),
    response: staffInvoice,
    problems: [problems.not_found, problems.already_issued, common.stale, common.invalid],
    example: { params: { id: stableId('invoice-draft-1') }, body: { version: 1, lines: exampleLines } },
    handler: async (ctx, { params, body }) => {
      await changeDraft(ctx, { ...body, id: params.id, lines: body.lines.map(byHand) });
      return staffInvoiceAnswer(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.invoices.discard',
    method: 'DELETE',
    path: '/api/corporate/invoices/:id',
    summary: 'Throw a draft away',
    access: manage,
    params: idParams,
    response: null,
    problems: [problems.not_found, problems.already_issued],
    example: { params: { id: stableId('invoice-draft-2') } },
    handler: (ctx, { params }) => discardDraft(ctx, params.id),
  }),
  route({
    operationId: 'corporate.invoices.issue',
    method: 'POST',
    path: '/api/corporate/invoices/:id/issue',
    summary: 'Issue a draft: it gets its number and never changes again',
    access: manage,
    idempotency: 'required',
    params: idParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: staffInvoice,
    problems: [
      problems.not_found,
      problems.already_issued,
      problems.mentions_missing,
      problems.empty,
      problems.date_regression,
      common.stale,
    ],
    example: { params: { id: stableId('invoice-draft-3') }, body: { version: 1 } },
    handler: async (ctx, { params, body }) => {
      const { warnings } = await issueInvoice(ctx, { id: params.id, version: body.version });
      return { ...(await staffInvoiceAnswer(ctx, params.id)), warnings: [...warnings] };
    },
  }),
  manualRoute({
    operationId: 'corporate.invoices.pdf',
    method: 'GET',
    path: '/api/corporate/invoices/:id/pdf',
    summary: 'The PDF of an issued invoice',
    access: read,
    params: idParams,
    response: null,
    produces: ['application/pdf'],
    problems: [problems.not_found, problems.not_issued],
    example: { params: { id: stableId('invoice-1') } },
    handler: async (ctx: OutsideCtx<'pdf'>, { params }) => pdfDownload(ctx, await ensureInvoicePdf(ctx, params.id)),
  }),
];
