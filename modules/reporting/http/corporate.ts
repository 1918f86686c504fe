import { exportName } from '../export-name.ts';
import { can } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { day } from '@cm/kit/dates';
import { manualRoute, route } from '@cm/kit/http/route';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { customerReport, orderReport } from '../customer-report.ts';
import { exportCsv } from '../export-csv.ts';
import { type Period, periodOf, periodQuery, periodSchema } from '../period.ts';
import { revenueReport } from '../revenue-report.ts';
import { staffHome } from '../staff-home.ts';
import { COUNTED_UP_TO } from '../staff-home.queries.ts';
import { ticketReport } from '../ticket-report.ts';
import { customerSchema, orderSchema, revenueSchema, ticketSchema } from './schemas.ts';

const access = { permission: 'reports.read' } as const;
const query = z.strictObject(periodQuery);
const example = { query: { from: '2026-02-01', to: '2026-02-28' } };

/** Which right opens the records behind a report: without it the figures are not shown either. */
const RIGHT = {
  tickets: 'tickets.read',
  customers: 'customers.read',
  orders: 'orders.read',
  invoices: 'invoices.read',
};

function assertMay(ctx: Ctx, what: keyof typeof RIGHT): void {
  if (!can(ctx.actor, RIGHT[what])) throw common.forbidden();
}

const asked = (ctx: Ctx, wanted: z.output<typeof query>): Period =>
  periodOf(wanted, { now: ctx.now(), timeZone: ctx.tenant.timeZone });

const count = z.int().nullable();

export const corporateRoutes = [
  route({
    operationId: 'corporate.home.read',
    method: 'GET',
    path: '/api/corporate/home',
    summary: `What waits for me today, counted up to ${COUNTED_UP_TO}; null for what is not mine to see`,
    access: 'self',
    tokens: 'any',
    response: z.object({
      ticketsForMe: count,
      ticketsUnassigned: count,
      kycToReview: count,
      quotesToPrice: count,
      ordersToValidate: count,
      invoicesOverdue: count,
      /** None is counted further: one that is as much may be more. */
      cap: z.int(),
    }),
    example: {},
    handler: async (ctx) => ({ ...(await staffHome(ctx)), cap: COUNTED_UP_TO }),
  }),
  route({
    operationId: 'corporate.reports.overview',
    method: 'GET',
    path: '/api/corporate/reports/overview',
    summary: 'The figures of a period; null for those whose records the reader may not open',
    access,
    query,
    response: z.object({
      period: periodSchema,
      tickets: ticketSchema.nullable(),
      customers: customerSchema.nullable(),
      orders: orderSchema.nullable(),
      revenue: revenueSchema.nullable(),
    }),
    example,
    handler: async (ctx, input) => {
      const period = asked(ctx, input.query);
      const may = (what: keyof typeof RIGHT) => can(ctx.actor, RIGHT[what]);
      return {
        period: { ...period, timeZone: ctx.tenant.timeZone },
        tickets: may('tickets') ? await ticketReport(ctx, period) : null,
        customers: may('customers') ? await customerReport(ctx, period) : null,
        orders: may('orders') ? await orderReport(ctx, period) : null,
        revenue: may('invoices') ? await revenueReport(ctx, period) : null,
      };
    },
  }),
  route({
    operationId: 'corporate.reports.tickets',
    method: 'GET',
    path: '/api/corporate/reports/tickets',
    summary: 'Tickets: open by state, opened and closed per day, median first answer, age of the backlog',
    access,
    query,
    response: ticketSchema.extend({ period: periodSchema }),
    example,
    handler: async (ctx, input) => {
      assertMay(ctx, 'tickets');
      const period = asked(ctx, input.query);
      return { ...(await ticketReport(ctx, period)), period: { ...period, timeZone: ctx.tenant.timeZone } };
    },
  }),
  route({
    operationId: 'corporate.reports.customers',
    method: 'GET',
    path: '/api/corporate/reports/customers',
    summary: 'Customers by state, new ones per month',
    access,
    query,
    response: customerSchema.extend({ period: periodSchema }),
    example,
    handler: async (ctx, input) => {
      assertMay(ctx, 'customers');
      const period = asked(ctx, input.query);
      return { ...(await customerReport(ctx, period)), period: { ...period, timeZone: ctx.tenant.timeZone } };
    },
  }),
  route({
    operationId: 'corporate.reports.orders',
    method: 'GET',
    path: '/api/corporate/reports/orders',
    summary: 'Orders of a period by state and per month',
    access,
    query,
    response: orderSchema.extend({ period: periodSchema }),
    example,
    handler: async (ctx, input) => {
      assertMay(ctx, 'orders');
      const period = asked(ctx, input.query);
      return { ...(await orderReport(ctx, period)), period: { ...period, timeZone: ctx.tenant.timeZone } };
    },
  }),
  route({
    operationId: 'corporate.reports.revenue',
    method: 'GET',
    path: '/api/corporate/reports/revenue',
    summary: 'Revenue per month before and after tax, collected, outstanding and overdue',
    access,
    query,
    response: revenueSchema.extend({ period: periodSchema }),
    example,
    handler: async (ctx, input) => {
      assertMay(ctx, 'invoices');
      const period = asked(ctx, input.query);
      return { ...(await revenueReport(ctx, period)), period: { ...period, timeZone: ctx.tenant.timeZone } };
    },
  }),
  ...exportName.options.map((name) =>
    manualRoute({
      operationId: `corporate.exports.${name}`,
      method: 'GET',
      path: `/api/corporate/exports/${name}`,
      summary: `Every row of ${name} as CSV: UTF-8 with a byte order mark, semicolons between`,
      access: { permission: 'reports.export' },
      writes: true,
      query: z.strictObject({ from: day().optional(), to: day().optional() }),
      response: null,
      produces: ['text/csv; charset=utf-8'],
      example,
      handler: async (ctx, input) => {
        assertMay(ctx, name);
        return exportCsv(ctx, name, { from: input.query.from ?? null, to: input.query.to ?? null });
      },
    }),
  ),
];
