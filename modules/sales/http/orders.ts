import { named } from '@cm/kit/named';
import { billingCycle, stepKind, stepMode } from '@cm/catalogue';
import { customersByIds } from '@cm/customers';
import { idParams, instant, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import { deliverOrder, startOrder, validateOrder } from '../advance-order.ts';
import { cancelOrder } from '../cancel-order.ts';
import { orderState, stepState } from '../order.ts';
import { countOrdersByState, ORDER_SORTS, orderListQuery } from '../order.queries.ts';
import { problems } from '../problems.ts';
import { readOrderForStaff } from '../read-order.ts';
import { setOrderStep } from '../set-order-step.ts';
import { reason, sortKey } from './shapes.ts';

const read = { permission: 'orders.read' } as const;
const manage = { permission: 'orders.manage' } as const;

const item = named(
  'ListedOrder',
  z.object({
    id: z.uuid(),
    number: z.string(),
    customerId: z.uuid(),
    customerName: z.string().nullable(),
    quoteId: z.uuid().nullable(),
    state: orderState,
    currency: z.string(),
    ht: z.int(),
    ttc: z.int(),
    createdAt: instant(),
    updatedAt: instant(),
  }),
);
const order = named(
  'Order',
  item.omit({ customerName: true }).extend({
    cancelReason: z.string().nullable(),
    tax: z.int(),
    deliveredAt: instant().nullable(),
    consent: z
      .unknown()
      .meta({ description: 'Which compulsory steps of the sale were gone through, when, on which terms' }),
    lines: z.array(
      z.object({
        id: z.uuid(),
        planId: z.uuid().nullable(),
        designation: z.string(),
        detail: z.string().nullable(),
        quantity: z.int(),
        cycle: billingCycle,
        unitPrice: z.int(),
        discount: z.int(),
        discountReason: z.string().nullable(),
        taxCategory: z.string(),
        taxRateBp: z.int(),
        exemption: z.string().nullable(),
        ht: z.int(),
      }),
    ),
    steps: z.array(
      z.object({
        id: z.uuid(),
        key: z.string(),
        kind: stepKind,
        mode: stepMode,
        name: localised(120),
        state: stepState,
        reason: z.string().nullable(),
        attempts: z.int(),
        updatedAt: instant(),
        can: z.array(stepState),
      }),
    ),
    history: z.array(
      z.object({
        at: instant(),
        actor: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        step: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
    can: z.object({ validate: z.boolean(), start: z.boolean(), deliver: z.boolean(), cancel: z.boolean() }),
  }),
);
const stateAnswer = named('OrderStateAnswer', z.object({ state: orderState }));
const stepParams = z.strictObject({ id: uuid(), step: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/) });
const moved = [problems.not_found, problems.wrong_state, problems.steps_pending];
const stepProblems = [problems.not_found, problems.wrong_state, problems.step_out_of_turn];

export const orderRoutes = [
  route({
    operationId: 'corporate.orders.list',
    method: 'GET',
    path: '/api/corporate/orders',
    summary: 'Orders, newest first by default',
    access: read,
    query: z.strictObject({
      ...pageQuery(ORDER_SORTS),
      state: orderState.optional(),
      customerId: uuid().optional(),
    }),
    response: pageOf(item),
    example: { query: { state: 'requested' } },
    handler: async (ctx, { query }) => {
      const { limit, sort, state, customerId } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const rows = await orderListQuery(ctx.db, { limit, sort, state, customerId, cursor }).execute();
      const page = toPage(rows, limit, sort, sortKey(sort));
      const customers = await customersByIds(
        ctx,
        page.items.map((row) => row.customerId),
      );
      const items = page.items.map((row) => ({
        ...row,
        customerId: row.customerId,
        customerName: customers.get(row.customerId)?.displayName ?? null,
        quoteId: row.quoteId,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      }));
      return { ...page, items };
    },
  }),
  route({
    operationId: 'corporate.orders.counts',
    method: 'GET',
    path: '/api/corporate/orders/counts',
    summary: 'How many orders in each state, counted up to 1000',
    access: read,
    response: z.object({ items: z.array(z.object({ state: orderState, count: z.int() })) }),
    example: {},
    handler: async (ctx) => ({ items: await countOrdersByState(ctx.db) }),
  }),
  route({
    operationId: 'corporate.orders.get',
    method: 'GET',
    path: '/api/corporate/orders/:id',
    summary: 'One order with its lines, steps, history and what may be done next',
    access: read,
    params: idParams,
    response: order,
    problems: [problems.not_found],
    example: { params: { id: stableId('order-1') } },
    handler: (ctx, { params }) => readOrderForStaff(ctx, params.id),
  }),
  route({
    operationId: 'corporate.orders.validate',
    method: 'POST',
    path: '/api/corporate/orders/:id/validation',
    summary: 'Validate an order; its automatic commercial steps run first, and a failed one is tried again',
    access: manage,
    params: idParams,
    response: stateAnswer,
    problems: moved,
    example: { params: { id: stableId('order-3') } },
    handler: (ctx, { params }) => validateOrder(ctx, params.id),
  }),
  route({
    operationId: 'corporate.orders.start',
    method: 'POST',
    path: '/api/corporate/orders/:id/start',
    summary: 'Begin the work of a validated order',
    access: manage,
    params: idParams,
    response: stateAnswer,
    problems: moved,
    example: { params: { id: stableId('order-4') } },
    handler: (ctx, { params }) => startOrder(ctx, params.id),
  }),
  route({
    operationId: 'corporate.orders.deliver',
    method: 'POST',
    path: '/api/corporate/orders/:id/delivery',
    summary: 'Deliver an order whose steps are all done: services begin, the invoice is drafted',
    access: manage,
    params: idParams,
    response: stateAnswer,
    idempotency: 'required',
    problems: moved,
    example: { params: { id: stableId('order-5') } },
    handler: (ctx, { params }) => deliverOrder(ctx, params.id),
  }),
  route({
    operationId: 'corporate.orders.cancel',
    method: 'POST',
    path: '/api/corporate/orders/:id/cancellation',
    summary: 'Cancel an order before its delivery, with a reason',
    access: manage,
    params: idParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('order-6') }, body: { reason: 'Doublon' } },
    handler: (ctx, { params, body }) => cancelOrder(ctx, { id: params.id, reason: body.reason }),
  }),
  route({
    operationId: 'corporate.orders.completeStep',
    method: 'POST',
    path: '/api/corporate/orders/:id/steps/:step/completion',
    summary: 'A step is done',
    access: manage,
    params: stepParams,
    body: z.strictObject({ note: reason().nullable().default(null) }),
    response: null,
    problems: stepProblems,
    example: { params: { id: stableId('order-7'), step: 'technical_setup' }, body: {} },
    handler: (ctx, { params, body }) =>
      setOrderStep(ctx, { orderId: params.id, step: params.step, to: 'done', reason: body.note }),
  }),
  route({
    operationId: 'corporate.orders.failStep',
    method: 'POST',
    path: '/api/corporate/orders/:id/steps/:step/failure',
    summary: 'A step could not be done; it keeps its place',
    access: manage,
    params: stepParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: stepProblems,
    example: { params: { id: stableId('order-8'), step: 'technical_setup' }, body: { reason: 'Serveur injoignable' } },
    handler: (ctx, { params, body }) =>
      setOrderStep(ctx, { orderId: params.id, step: params.step, to: 'failed', reason: body.reason }),
  }),
  route({
    operationId: 'corporate.orders.retryStep',
    method: 'POST',
    path: '/api/corporate/orders/:id/steps/:step/retry',
    summary: 'Put a failed step back; an automatic one runs at once',
    access: manage,
    params: stepParams,
    response: null,
    problems: stepProblems,
    example: { params: { id: stableId('order-9'), step: 'technical_setup' } },
    handler: (ctx, { params }) =>
      setOrderStep(ctx, { orderId: params.id, step: params.step, to: 'pending', reason: null }),
  }),
  route({
    operationId: 'corporate.orders.skipStep',
    method: 'POST',
    path: '/api/corporate/orders/:id/steps/:step/skipping',
    summary: 'A step is not needed, with the reason',
    access: manage,
    params: stepParams,
    body: z.strictObject({ reason: reason() }),
    response: null,
    problems: stepProblems,
    example: { params: { id: stableId('order-10'), step: 'technical_setup' }, body: { reason: 'Déjà en place' } },
    handler: (ctx, { params, body }) =>
      setOrderStep(ctx, { orderId: params.id, step: params.step, to: 'skipped', reason: body.reason }),
  }),
];
