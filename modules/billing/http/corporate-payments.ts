import { postingKind } from '../ledger.ts';
import { customerById } from '@cm/customers';
import { currencyCode } from '@cm/kit/money';
import { day } from '@cm/kit/dates';
import { idParams, route } from '@cm/kit/http/route';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { customerStatement } from '../customer-statement.ts';
import { paymentMode } from '../invoice.ts';
import { allocationsOf, listPayments, paymentsByIds } from '../payment.queries.ts';
import { problems } from '../problems.ts';
import { recordPayment } from '../record-payment.ts';
import { balancesOf } from '../statement.queries.ts';
import { staffPayment, staffPaymentAnswer, customerBalance } from './answers.ts';
import { customerNames } from './invoice-answer.ts';

const read = { permission: 'invoices.read' } as const;
const amount = () => z.int().min(1).max(1_000_000_000_000_000);

export const corporatePayments = [
  route({
    operationId: 'corporate.payments.list',
    method: 'GET',
    path: '/api/corporate/payments',
    summary: 'Payments received',
    access: read,
    query: z.strictObject({
      ...pageQuery(['-createdAt', '-receivedOn']),
      customerId: z.uuid().optional(),
      mode: paymentMode.optional(),
      receivedFrom: day().optional(),
      receivedTo: day().optional(),
    }),
    response: pageOf(staffPayment),
    example: { query: { mode: 'transfer' } },
    handler: async (ctx, { query }) => {
      const cursor = decodeCursor(query.cursor, query.sort);
      const rows = await listPayments(ctx.db, query, { ...query, cursor });
      const page = toPage(rows, query.limit, query.sort, (row) => row.receivedOn);
      const allocations = await allocationsOf(ctx.db, { paymentIds: page.items.map(({ id }) => id) });
      const nameOf = await customerNames(ctx, page.items);
      return { ...page, items: page.items.map((row) => staffPaymentAnswer(row, allocations, nameOf(row))) };
    },
  }),
  route({
    operationId: 'corporate.payments.record',
    method: 'POST',
    path: '/api/corporate/payments',
    summary: 'Record a payment received and what it settles',
    access: { permission: 'payments.record' },
    idempotency: 'required',
    body: z.strictObject({
      id: uuid().optional(),
      customerId: z.uuid(),
      mode: paymentMode,
      amount: amount(),
      currency: currencyCode().optional(),
      receivedOn: day(),
      reference: z.string().trim().min(1).max(120).nullable().default(null),
      note: z.string().trim().min(1).max(1000).nullable().default(null),
      allocations: z.array(z.strictObject({ invoiceId: z.uuid(), amount: amount() })).max(100),
    }),
    response: staffPayment,
    status: 201,
    problems: [
      problems.not_found,
      problems.customer_unknown,
      problems.allocation_above_payment,
      problems.allocation_above_balance,
      problems.currency_mismatch,
      problems.reference_used,
      problems.received_in_future,
      common.conflict,
    ],
    example: {
      body: {
        customerId: stableId('customer-1'),
        mode: 'transfer',
        amount: 100_000,
        receivedOn: '2026-01-15',
        reference: 'VIR-EXEMPLE-1',
        allocations: [],
      },
    },
    handler: async (ctx, { body }) => {
      const id = await recordPayment(ctx, body);
      const [row] = await paymentsByIds(ctx.db, [id]);
      if (!row) throw problems.not_found();
      const allocations = await allocationsOf(ctx.db, { paymentIds: [id] });
      const nameOf = await customerNames(ctx, [row]);
      return staffPaymentAnswer(row, allocations, nameOf(row));
    },
  }),
  route({
    operationId: 'corporate.invoices.balances',
    method: 'GET',
    path: '/api/corporate/customers/:id/balances',
    summary: 'What a customer owes, what of it is overdue and what it has in credit, by currency',
    access: read,
    params: idParams,
    response: z.object({ balances: z.array(customerBalance) }),
    problems: [problems.customer_unknown],
    example: { params: { id: stableId('customer-1') } },
    handler: async (ctx, { params }) => {
      const customer = await customerById(ctx, params.id);
      if (!customer) throw problems.customer_unknown();
      return { balances: await balancesOf(ctx.db, customer.id) };
    },
  }),
  route({
    operationId: 'corporate.customers.statement',
    method: 'GET',
    path: '/api/corporate/customers/:id/statement',
    summary: 'Statement of a customer’s account between two days',
    access: read,
    params: idParams,
    query: z.strictObject({ from: day(), to: day(), currency: currencyCode().optional() }),
    response: z.object({
      currency: z.string(),
      opening: z.int(),
      closing: z.int(),
      truncated: z.boolean(),
      movements: z.array(
        z.object({
          id: z.uuid(),
          on: z.string(),
          kind: postingKind,
          documentId: z.uuid(),
          number: z.string(),
          amount: z.int(),
          balance: z.int(),
        }),
      ),
      balances: z.array(customerBalance),
    }),
    problems: [problems.customer_unknown],
    example: { params: { id: stableId('customer-1') }, query: { from: '2026-01-01', to: '2026-12-31' } },
    handler: async (ctx, { params, query }) => {
      if (!(await customerById(ctx, params.id))) throw problems.customer_unknown();
      const { from, to, currency = ctx.tenant.currency } = query;
      const statement = await customerStatement(ctx, { customerId: params.id, currency, from, to });
      const balances = await balancesOf(ctx.db, params.id);
      return { ...statement, movements: [...statement.movements], balances };
    },
  }),
];
