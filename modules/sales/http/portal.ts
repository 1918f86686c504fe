import { named } from '@cm/kit/named';
import { billingCycle } from '@cm/catalogue';
import { downloadOf, readFile } from '@cm/files';
import { idParams, instant, route, created, manualRoute } from '@cm/kit/http/route';
import type { OutsideCtx } from '@cm/kit/ctx';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { lineCategoryOf } from '../category-discount.ts';
import { cancelOrder } from '../cancel-order.ts';
import { choice, choices, customerOf, type PricedCart, putCart, readCart } from '../cart.ts';
import { requestQuote } from '../create-quote.ts';
import { acceptQuote, declineQuote } from '../decide-quote.ts';
import { ensureQuotePdf } from '../ensure-quote-pdf.ts';
import { orderState } from '../order.ts';
import { ORDER_SORTS, orderListQuery } from '../order.queries.ts';
import { consentSchema } from '../consent.ts';
import { kycNeed } from '../kyc-gate.ts';
import { orderCart } from '../order-cart.ts';
import { problems } from '../problems.ts';
import { printedNumber, quoteState } from '../quote.ts';
import { QUOTE_SORTS, quoteListQuery } from '../quote.queries.ts';
import { readOrderForCustomer } from '../read-order.ts';
import { readQuoteForCustomer } from '../read-quote.ts';
import { reason, sha256Hex, sortKey } from './shapes.ts';

const access = { permission: 'portal.orders' } as const;
const exampleConsent = { termsShown: true, detailsChecked: true, confirmed: true };
const line = named(
  'PricedLine',
  z.object({
    planId: z.uuid().nullable(),
    designation: z.string(),
    detail: z.string().nullable(),
    quantity: z.int(),
    cycle: billingCycle,
    unitPrice: z.int(),
    discount: z.int(),
    /** Why, in words; null where no rule says so. */
    discountReason: z.string().nullable(),
    taxRateBp: z.int(),
    exemption: z.string().nullable(),
    ht: z.int(),
  }),
);
const totals = named('DocumentTotals', z.object({ ht: z.int(), tax: z.int(), ttc: z.int() }));
const cart = named(
  'Cart',
  z.object({
    lines: z.array(
      z.object({ planId: z.uuid(), quantity: z.int(), addOnIds: z.array(z.uuid()).readonly(), available: z.boolean() }),
    ),
    currency: z.string(),
    kyc: kycNeed,
    priced: z.array(line).readonly(),
    totals,
  }),
);
const showCart = ({ choices: lines, currency, kyc, priced }: PricedCart) => ({
  lines: [...lines],
  currency,
  kyc,
  priced: priced.lines,
  totals: priced.totals,
});
const quoteItem = named(
  'ListedCustomerQuote',
  z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    state: quoteState,
    currency: z.string(),
    /** Null while we are pricing it. */
    ttc: z.int().nullable(),
    validUntil: z.string().nullable(),
    createdAt: instant(),
  }),
);
const quote = named(
  'CustomerQuote',
  quoteItem.omit({ ttc: true }).extend({
    version: z.int(),
    stateReason: z.string().nullable(),
    requestText: z.string().nullable(),
    notes: z.string().nullable(),
    lines: z.array(line),
    kyc: kycNeed,
    totals: totals.extend({ discount: z.int() }).nullable(),
    sentAt: instant().nullable(),
    decidedAt: instant().nullable(),
    pdfReady: z.boolean(),
    pdfSha256: z.string().nullable(),
    can: z.object({ accept: z.boolean(), decline: z.boolean() }),
  }),
);
const orderItem = named(
  'ListedCustomerOrder',
  z.object({
    id: z.uuid(),
    number: z.string(),
    state: orderState,
    currency: z.string(),
    ttc: z.int(),
    createdAt: instant(),
  }),
);
const order = named(
  'CustomerOrder',
  orderItem.extend({
    quoteId: z.uuid().nullable(),
    cancelReason: z.string().nullable(),
    ht: z.int(),
    tax: z.int(),
    deliveredAt: instant().nullable(),
    lines: z.array(line),
    steps: z.array(z.object({ name: z.string(), done: z.boolean() })),
    /** It stays where it is until the customer's verification is approved. */
    waitsForKyc: z.boolean(),
    history: z.array(z.object({ at: instant(), state: z.string() })),
    can: z.object({ cancel: z.boolean() }),
  }),
);
const placed = named('PlacedOrder', z.object({ orderId: z.uuid(), orderNumber: z.string() }));

export const portalRoutes = [
  route({
    operationId: 'portal.cart.get',
    method: 'GET',
    path: '/api/portal/cart',
    summary: 'The cart at the prices of this moment',
    access,
    response: cart,
    problems: [problems.not_found],
    example: {},
    handler: async (ctx) => showCart(await readCart(ctx)),
  }),
  route({
    operationId: 'portal.cart.put',
    method: 'PUT',
    path: '/api/portal/cart',
    summary: 'Replace the cart: plans, quantities, add-ons; prices are ours',
    access,
    body: z.strictObject({ lines: choices() }),
    response: cart,
    problems: [problems.not_found, problems.plan_unavailable, problems.mixed_currencies],
    example: { body: { lines: [{ planId: stableId('plan-1'), quantity: 1 }] } },
    handler: async (ctx, { body }) => showCart(await putCart(ctx, body.lines)),
  }),
  route({
    operationId: 'portal.discount.get',
    method: 'GET',
    path: '/api/portal/discount',
    summary: 'What is taken off the prices of the catalogue for the customer now; null: nothing',
    access,
    response: z.object({ discount: z.object({ discountBp: z.int(), category: z.string() }).nullable() }),
    problems: [problems.not_found],
    example: {},
    handler: async (ctx) => {
      const { categoryDiscountBp, categoryName } = await lineCategoryOf(ctx, customerOf(ctx), ctx.locale);
      const discount = categoryName === null ? null : { discountBp: categoryDiscountBp, category: categoryName };
      return { discount };
    },
  }),
  route({
    operationId: 'portal.quotes.list',
    method: 'GET',
    path: '/api/portal/quotes',
    summary: 'Quotes sent to the customer and requests that are being priced',
    access,
    query: z.strictObject({ ...pageQuery(QUOTE_SORTS), state: quoteState.optional() }),
    response: pageOf(quoteItem),
    example: {},
    handler: async (ctx, { query }) => {
      const { limit, sort, state } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const wanted = { limit, sort, state, cursor, customerId: customerOf(ctx), portal: true };
      const rows = await quoteListQuery(ctx.db, wanted).execute();
      const page = toPage(rows, limit, sort, sortKey(sort));
      const items = page.items.map((row) => ({
        ...row,
        number: row.number === null ? null : printedNumber(row.number, row.version),
        ttc: row.sentAt === null ? null : row.ttc,
        validUntil: row.validUntil,
        createdAt: row.createdAt,
      }));
      return { ...page, items };
    },
  }),
  route({
    operationId: 'portal.quotes.get',
    method: 'GET',
    path: '/api/portal/quotes/:id',
    summary: 'One quote',
    access,
    params: idParams,
    response: quote,
    problems: [problems.not_found],
    example: { params: { id: stableId('quote-1') } },
    handler: (ctx, { params }) => readQuoteForCustomer(ctx, params.id),
  }),
  route({
    operationId: 'portal.quotes.request',
    method: 'POST',
    path: '/api/portal/quotes',
    summary: 'Ask for a price, of the cart, of plans, or in free words',
    access,
    body: z.strictObject({
      id: uuid().optional(),
      text: z.string().trim().min(1).max(4000).nullable().default(null),
      lines: z.array(choice()).max(50).default([]),
      fromCart: z.boolean().default(false),
    }),
    status: 201,
    response: created,
    problems: [
      problems.not_found,
      problems.cart_empty,
      problems.plan_unavailable,
      problems.mixed_currencies,
      common.conflict,
    ],
    example: { body: { text: 'Un serveur dédié pour 200 postes.' } },
    handler: async (ctx, { body }) => ({ id: await requestQuote(ctx, body) }),
  }),
  route({
    operationId: 'portal.quotes.accept',
    method: 'POST',
    path: '/api/portal/quotes/:id/acceptance',
    summary: 'Accept a quote after reading its PDF; the order is created with it',
    access,
    params: idParams,
    body: z.strictObject({ pdfSha256: sha256Hex(), consent: consentSchema }),
    status: 201,
    response: placed,
    idempotency: 'required',
    problems: [
      problems.not_found,
      problems.wrong_state,
      problems.quote_expired,
      problems.pdf_not_ready,
      problems.pdf_changed,
    ],
    example: { params: { id: stableId('quote-2') }, body: { pdfSha256: '0'.repeat(64), consent: exampleConsent } },
    handler: (ctx, { params, body }) => acceptQuote(ctx, { id: params.id, ...body, reason: null }),
  }),
  route({
    operationId: 'portal.quotes.decline',
    method: 'POST',
    path: '/api/portal/quotes/:id/refusal',
    summary: 'Decline a quote',
    access,
    params: idParams,
    body: z.strictObject({ reason: reason().nullable().default(null) }),
    response: null,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('quote-3') }, body: { reason: 'Trop cher' } },
    handler: (ctx, { params, body }) => declineQuote(ctx, { id: params.id, reason: body.reason }),
  }),
  manualRoute({
    operationId: 'portal.quotes.pdf',
    method: 'GET',
    path: '/api/portal/quotes/:id/pdf',
    summary: 'The PDF of a sent quote',
    access,
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
  route({
    operationId: 'portal.orders.list',
    method: 'GET',
    path: '/api/portal/orders',
    summary: 'Orders of the customer',
    access,
    query: z.strictObject({ ...pageQuery(ORDER_SORTS), state: orderState.optional() }),
    response: pageOf(orderItem),
    example: {},
    handler: async (ctx, { query }) => {
      const { limit, sort, state } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const wanted = { limit, sort, state, cursor, customerId: customerOf(ctx) };
      const rows = await orderListQuery(ctx.db, wanted).execute();
      const page = toPage(rows, limit, sort, sortKey(sort));
      return { ...page, items: page.items.map((row) => ({ ...row, createdAt: row.createdAt })) };
    },
  }),
  route({
    operationId: 'portal.orders.get',
    method: 'GET',
    path: '/api/portal/orders/:id',
    summary: 'One order, to follow it',
    access,
    params: idParams,
    response: order,
    problems: [problems.not_found],
    example: { params: { id: stableId('order-1') } },
    handler: (ctx, { params }) => readOrderForCustomer(ctx, params.id),
  }),
  route({
    operationId: 'portal.orders.create',
    method: 'POST',
    path: '/api/portal/orders',
    summary: 'Order the cart, after the three compulsory steps of an electronic sale',
    access,
    body: z.strictObject({ id: uuid().optional(), consent: consentSchema }),
    status: 201,
    response: placed,
    idempotency: 'required',
    problems: [
      problems.not_found,
      problems.cart_empty,
      problems.plan_unavailable,
      problems.mixed_currencies,
      common.conflict,
    ],
    example: { body: { consent: exampleConsent } },
    handler: (ctx, { body }) => orderCart(ctx, body),
  }),
  route({
    operationId: 'portal.orders.cancel',
    method: 'POST',
    path: '/api/portal/orders/:id/cancellation',
    summary: 'Cancel an order that nobody has validated yet',
    access,
    params: idParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('order-2') }, body: { reason: 'Commandé par erreur' } },
    handler: (ctx, { params, body }) => cancelOrder(ctx, { id: params.id, reason: body.reason }),
  }),
];
