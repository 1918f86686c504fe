import { customerProblems, customersByIds } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { day } from '@cm/kit/dates';
import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { recurringRevenue } from '../recurring-revenue.ts';
import { resumeService } from '../resume-service.ts';
import { abilities, serviceState, suspensionReason, terminationReason } from '../service.ts';
import { findService, historyOf, listServices, type ServiceRow } from '../service.queries.ts';
import { suspendService } from '../suspend-service.ts';
import { terminateService } from '../terminate-service.ts';
import { historyAnswer, staffAnswer, staffService, staffServiceDetail } from './service-answer.ts';

const HISTORY_SHOWN = 200;
const note = z.string().trim().max(1000).nullable().default(null);
const version = z.int().min(1);

async function withNames(ctx: Ctx, rows: readonly ServiceRow[]): Promise<z.output<typeof staffService>[]> {
  const customers = await customersByIds(ctx, [...new Set(rows.map((row) => row.customerId))]);
  return rows.map((row) => staffAnswer(row, customers.get(row.customerId)?.displayName ?? ''));
}

async function detail(ctx: Ctx, id: string): Promise<z.output<typeof staffServiceDetail>> {
  const row = await findService(ctx.db, id);
  if (!row) throw problems.not_found();
  const [answer] = await withNames(ctx, [row]);
  if (!answer) throw problems.not_found();
  const history = await historyOf(ctx.db, id, HISTORY_SHOWN);
  return { ...answer, can: abilities(row.state), history: history.map(historyAnswer) };
}

export const corporateRoutes = [
  route({
    operationId: 'corporate.services.list',
    method: 'GET',
    path: '/api/corporate/services',
    summary: 'Services of all customers',
    access: { permission: 'services.read' },
    query: z.strictObject({
      ...pageQuery(['-createdAt', 'nextRenewalOn']),
      state: serviceState.optional(),
      customerId: z.uuid().optional(),
      renewalBefore: day().optional(),
    }),
    response: pageOf(staffService),
    example: { query: { state: 'active', sort: 'nextRenewalOn' } },
    handler: async (ctx, { query }) => {
      const cursor = decodeCursor(query.cursor, query.sort);
      const rows = await listServices(ctx.db, query, { ...query, cursor });
      const page = toPage(rows, query.limit, query.sort, (row) => row.nextRenewalOn ?? '');
      return { ...page, items: await withNames(ctx, page.items) };
    },
  }),
  route({
    operationId: 'corporate.services.recurring',
    method: 'GET',
    path: '/api/corporate/customers/:id/recurring-revenue',
    summary: 'How many services of a customer run, and what they bring in a month',
    access: { permission: 'services.read' },
    params: idParams,
    response: z.object({
      active: z.int(),
      suspended: z.int(),
      /** Before tax, one for each currency of the active services. */
      monthly: z.array(z.object({ currency: z.string(), amount: z.int() })),
    }),
    problems: [customerProblems.not_found],
    example: { params: { id: stableId('customer-1') } },
    handler: async (ctx, { params }) => {
      const { monthly, ...counts } = await recurringRevenue(ctx, params.id);
      return { ...counts, monthly: [...monthly] };
    },
  }),
  route({
    operationId: 'corporate.services.get',
    method: 'GET',
    path: '/api/corporate/services/:id',
    summary: 'A service with its history',
    access: { permission: 'services.read' },
    params: idParams,
    response: staffServiceDetail,
    problems: [problems.not_found],
    example: { params: { id: stableId('service-1') } },
    handler: (ctx, { params }) => detail(ctx, params.id),
  }),
  route({
    operationId: 'corporate.services.suspend',
    method: 'PUT',
    path: '/api/corporate/services/:id/suspension',
    summary: 'Suspend a service, with the reason',
    access: { permission: 'services.manage' },
    params: idParams,
    body: z.strictObject({ version, reason: suspensionReason, note }),
    response: staffServiceDetail,
    problems: [problems.not_found, problems.wrong_state, common.stale],
    example: { params: { id: stableId('service-1') }, body: { version: 1, reason: 'customer_request' } },
    handler: async (ctx, { params, body }) => {
      await suspendService(ctx, { id: params.id, ...body });
      return detail(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.services.resume',
    method: 'DELETE',
    path: '/api/corporate/services/:id/suspension',
    summary: 'Lift the suspension of a service',
    access: { permission: 'services.manage' },
    params: idParams,
    response: staffServiceDetail,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId('service-2') } },
    handler: async (ctx, { params }) => {
      await resumeService(ctx, { id: params.id, note: null });
      return detail(ctx, params.id);
    },
  }),
  route({
    operationId: 'corporate.services.terminate',
    method: 'PUT',
    path: '/api/corporate/services/:id/termination',
    summary: 'Terminate a service today, or plan its end',
    access: { permission: 'services.manage' },
    recentProof: true,
    params: idParams,
    body: z.strictObject({ version, on: day(), reason: terminationReason, note }),
    response: staffServiceDetail,
    problems: [problems.not_found, problems.wrong_state, common.stale],
    example: {
      params: { id: stableId('service-3') },
      body: { version: 1, on: '2099-12-31', reason: 'customer_request' },
    },
    handler: async (ctx, { params, body }) => {
      await terminateService(ctx, { id: params.id, ...body });
      return detail(ctx, params.id);
    },
  }),
];
