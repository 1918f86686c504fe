import { named } from '@cm/kit/named';
import { userKind } from '@cm/identity';
import { billingCycle } from '@cm/catalogue';
import { customersByIds } from '@cm/customers';
import { downloadOf, readFile } from '@cm/files';
import { idParams, instant, route, created, manualRoute } from '@cm/kit/http/route';
import type { OutsideCtx } from '@cm/kit/ctx';
import { stableId, uuid } from '@cm/kit/ids';
import { currencyCode } from '@cm/kit/money';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { approveDiscount } from '../approve-discount.ts';
import { createQuote } from '../create-quote.ts';
import { acceptQuote, declineQuote } from '../decide-quote.ts';
import { ensureQuotePdf } from '../ensure-quote-pdf.ts';
import { priceQuote } from '../price-quote.ts';
import { problems } from '../problems.ts';
import { printedNumber, quoteState, quoteDecision } from '../quote.ts';
import { countQuotesByState, QUOTE_SORTS, quoteListQuery } from '../quote.queries.ts';
import { readQuoteForStaff } from '../read-quote.ts';
import { reviseQuote, withdrawQuote } from '../revise-quote.ts';
import { sendQuote } from '../send-quote.ts';
import { reason, sortKey } from './shapes.ts';

const read = { permission: 'quotes.read' } as const;
const manage = { permission: 'quotes.manage' } as const;

const item = named(
  'ListedQuote',
  z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    version: z.int(),
    customerId: z.uuid(),
    customerName: z.string().nullable(),
    origin: userKind,
    state: quoteState,
    currency: z.string(),
    ht: z.int(),
    ttc: z.int(),
    validUntil: z.string().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
  }),
);
const line = named(
  'QuoteLine',
  z.object({
    id: z.uuid(),
    planId: z.uuid().nullable(),
    designation: z.string(),
    detail: z.string().nullable(),
    quantity: z.int(),
    cycle: billingCycle,
    unitPrice: z.int(),
    listPrice: z.int().nullable(),
    /** All that is taken off, in hundredths of a per cent. */
    discountBp: z.int(),
    /** Of which the rule of the customer's category, as it was when the line was priced. */
    categoryDiscountBp: z.int(),
    discount: z.int(),
    discountReason: z.string().nullable(),
    taxCategory: z.string(),
    taxRateBp: z.int(),
    exemption: z.string().nullable(),
    ht: z.int(),
  }),
);
const quote = named(
  'Quote',
  item.omit({ customerName: true }).extend({
    rootId: z.uuid(),
    editVersion: z.int(),
    stateReason: z.string().nullable(),
    requestText: z.string().nullable(),
    notes: z.string().nullable(),
    discount: z.int(),
    tax: z.int(),
    lines: z.array(line),
    /** What the customer's category takes off what is added from the catalogue now. */
    categoryDiscountBp: z.int(),
    /** The largest discount beyond the category's. */
    discountShareBp: z.int(),
    approval: z.object({
      required: z.boolean(),
      approvedBy: z.uuid().nullable(),
      approvedAt: instant().nullable(),
    }),
    decision: z
      .object({
        by: userKind,
        userId: z.uuid().nullable(),
        ip: z.string().nullable(),
        pdfSha256: z.string().nullable(),
      })
      .nullable(),
    sentAt: instant().nullable(),
    decidedAt: instant().nullable(),
    pdfReady: z.boolean(),
    pdfSha256: z.string().nullable(),
    can: z.object({
      edit: z.boolean(),
      send: z.boolean(),
      approve: z.boolean(),
      revise: z.boolean(),
      withdraw: z.boolean(),
      decide: z.boolean(),
    }),
  }),
);
const lineInput = named(
  'NewQuoteLine',
  z.strictObject({
    /** The line of the draft that it was: what the catalogue and the category said of that one stays. */
    lineId: uuid().nullable().optional(),
    planId: uuid().nullable(),
    designation: z.string().trim().min(1).max(500),
    detail: z.string().trim().min(1).max(1000).nullable().optional(),
    quantity: z.int().min(1).max(100_000),
    /** Of a free designation; a plan's are the catalogue's. */
    cycle: billingCycle,
    unitPrice: z.int().min(0).max(9_000_000_000),
    /** Absent: what the category of the customer takes off, if anything. */
    discountBp: z.int().min(0).max(10_000).optional(),
    taxCategory: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
  }),
);
const version = z.int().min(1);

export const quoteRoutes = [
  route({
    operationId: 'corporate.quotes.list',
    method: 'GET',
    path: '/api/corporate/quotes',
    summary: 'Quotes, newest first by default',
    access: read,
    query: z.strictObject({
      ...pageQuery(QUOTE_SORTS),
      state: quoteState.optional(),
      customerId: uuid().optional(),
    }),
    response: pageOf(item),
    example: { query: { state: 'sent', sort: '-ttc' } },
    handler: async (ctx, { query }) => {
      const { limit, sort, state, customerId } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const rows = await quoteListQuery(ctx.db, { limit, sort, state, customerId, cursor }).execute();
      const page = toPage(rows, limit, sort, sortKey(sort));
      const customers = await customersByIds(
        ctx,
        page.items.map((row) => row.customerId),
      );
      const items = page.items.map((row) => ({
        ...row,
        number: row.number === null ? null : printedNumber(row.number, row.version),
        customerId: row.customerId,
        customerName: customers.get(row.customerId)?.displayName ?? null,
        validUntil: row.validUntil,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      }));
      return { ...page, items };
    },
  }),
  route({
    operationId: 'corporate.quotes.counts',
    method: 'GET',
    path: '/api/corporate/quotes/counts',
    summary: 'How many quotes in each state, counted up to 1000',
    access: read,
    response: z.object({ items: z.array(z.object({ state: quoteState, count: z.int() })) }),
    example: {},
    handler: async (ctx) => ({ items: await countQuotesByState(ctx.db) }),
  }),
  route({
    operationId: 'corporate.quotes.get',
    method: 'GET',
    path: '/api/corporate/quotes/:id',
    summary: 'One quote with its lines, its decision and what may be done next',
    access: read,
    params: idParams,
    response: quote,
    problems: [problems.not_found],
    example: { params: { id: stableId('quote-1') } },
    handler: (ctx, { params }) => readQuoteForStaff(ctx, params.id),
  }),
  route({
    operationId: 'corporate.quotes.create',
    method: 'POST',
    path: '/api/corporate/quotes',
    summary: 'Begin a quote for a customer',
    access: manage,
    body: z.strictObject({ id: uuid().optional(), customerId: uuid(), currency: currencyCode().optional() }),
    status: 201,
    response: created,
    problems: [common.conflict],
    example: { body: { customerId: stableId('customer-1') } },
    handler: async (ctx, { body }) => ({ id: await createQuote(ctx, body) }),
  }),
  route({
    operationId: 'corporate.quotes.update',
    method: 'PUT',
    path: '/api/corporate/quotes/:id',
    summary: 'Price a draft; totals and taxes are computed here',
    access: manage,
    params: idParams,
    body: z.strictObject({
      version,
      notes: z.string().trim().min(1).max(4000).nullable(),
      lines: z.array(lineInput).max(200),
    }),
    response: quote,
    problems: [problems.not_found, problems.wrong_state, problems.mixed_currencies, common.stale],
    example: {
      params: { id: stableId('quote-4') },
      body: {
        version: 1,
        notes: null,
        lines: [
          {
            planId: null,
            designation: 'Migration du site',
            quantity: 1,
            cycle: 'once',
            unitPrice: 1_500_000,
            discountBp: 500,
            taxCategory: 'standard',
          },
        ],
      },
    },
    handler: async (ctx, { params, body }) => {
      await priceQuote(ctx, { id: params.id, ...body });
      return readQuoteForStaff(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.quotes.approve',
    method: 'POST',
    path: '/api/corporate/quotes/:id/approval',
    summary: 'Approve the large discount of a draft that others priced',
    access: manage,
    params: idParams,
    body: z.strictObject({ version }),
    response: null,
    problems: [
      problems.not_found,
      problems.wrong_state,
      problems.self_approval,
      problems.nothing_to_approve,
      common.stale,
    ],
    example: { params: { id: stableId('quote-5') }, body: { version: 1 } },
    handler: (ctx, { params, body }) => approveDiscount(ctx, { id: params.id, version: body.version }),
  }),
  route({
    operationId: 'corporate.quotes.send',
    method: 'POST',
    path: '/api/corporate/quotes/:id/sending',
    summary: 'Send a draft: it gets its number and cannot change any more',
    access: manage,
    params: idParams,
    body: z.strictObject({ version }),
    response: z.object({ number: z.string() }),
    idempotency: 'required',
    problems: [
      problems.not_found,
      problems.wrong_state,
      problems.quote_empty,
      problems.approval_required,
      problems.seller_incomplete,
      common.stale,
    ],
    example: { params: { id: stableId('quote-6') }, body: { version: 1 } },
    handler: (ctx, { params, body }) => sendQuote(ctx, { id: params.id, version: body.version }),
  }),
  route({
    operationId: 'corporate.quotes.revise',
    method: 'POST',
    path: '/api/corporate/quotes/:id/versions',
    summary: 'Make a new version of a quote; an open one is superseded',
    access: manage,
    params: idParams,
    body: z.strictObject({ id: uuid().optional(), reason: reason() }),
    status: 201,
    response: created,
    problems: [problems.not_found, problems.wrong_state, problems.newer_version],
    example: { params: { id: stableId('quote-7') }, body: { reason: 'Ajout d’une sauvegarde' } },
    handler: async (ctx, { params, body }) => ({
      id: await reviseQuote(ctx, { id: params.id, newId: body.id, reason: body.reason }),
    }),
  }),
  route({
    operationId: 'corporate.quotes.withdraw',
    method: 'POST',
    path: '/api/corporate/quotes/:id/withdrawal',
    summary: 'Take a draft or an open quote back',
    access: manage,
    params: idParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('quote-8') }, body: { reason: 'Demande annulée par téléphone' } },
    handler: (ctx, { params, body }) => withdrawQuote(ctx, { id: params.id, reason: body.reason }),
  }),
  route({
    operationId: 'corporate.quotes.decide',
    method: 'POST',
    path: '/api/corporate/quotes/:id/decision',
    summary: 'Record what the customer decided otherwise than in the portal, with how they said so',
    access: manage,
    params: idParams,
    body: z.strictObject({ decision: quoteDecision, reason: reason() }),
    response: z.object({ orderId: z.uuid().nullable(), orderNumber: z.string().nullable() }),
    idempotency: 'required',
    problems: [problems.not_found, problems.wrong_state, problems.quote_expired, problems.pdf_not_ready],
    example: {
      params: { id: stableId('quote-9') },
      body: { decision: 'accepted', reason: 'Bon signé reçu le 2 mars' },
    },
    handler: async (ctx, { params, body }) => {
      const input = { id: params.id, reason: body.reason };
      if (body.decision === 'accepted')
        return acceptQuote(ctx, { ...input, pdfSha256: null, consent: { recordedByStaff: true } });
      await declineQuote(ctx, input);
      return { orderId: null, orderNumber: null };
    },
  }),
  manualRoute({
    operationId: 'corporate.quotes.pdf',
    method: 'GET',
    path: '/api/corporate/quotes/:id/pdf',
    summary: 'The PDF of a sent quote',
    access: read,
    params: idParams,
    response: null,
    produces: ['application/pdf'],
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('quote-1') } },
    handler: async (ctx: OutsideCtx<'pdf'>, { params }) => {
      const { fileId } = await ensureQuotePdf(ctx, params.id);
      return downloadOf(await readFile(ctx, fileId));
    },
  }),
];
