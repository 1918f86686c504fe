import type { Ctx } from '@cm/kit/ctx';
import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { serviceState } from '../service.ts';
import { findService, listServices } from '../service.queries.ts';
import { customerAnswer, customerService } from './service-answer.ts';

const actingFor = (ctx: Ctx): string | null => (ctx.actor.kind === 'customer' ? ctx.actor.customerId : null);

export const portalRoutes = [
  route({
    operationId: 'portal.services.list',
    method: 'GET',
    path: '/api/portal/services',
    summary: 'The customer’s services, newest first',
    access: { permission: 'portal.services' },
    query: z.strictObject({
      ...pageQuery(['-createdAt', 'nextRenewalOn']),
      state: serviceState.optional(),
    }),
    response: pageOf(customerService),
    example: { query: { state: 'active' } },
    handler: async (ctx, { query }) => {
      const customerId = actingFor(ctx);
      if (customerId === null) return { items: [], nextCursor: null };
      const cursor = decodeCursor(query.cursor, query.sort);
      const filter = { customerId, state: query.state };
      const rows = await listServices(ctx.db, filter, { ...query, cursor });
      const page = toPage(rows, query.limit, query.sort, (row) => row.nextRenewalOn ?? '');
      return { ...page, items: page.items.map(customerAnswer) };
    },
  }),
  route({
    operationId: 'portal.services.get',
    method: 'GET',
    path: '/api/portal/services/:id',
    summary: 'One of the customer’s services',
    access: { permission: 'portal.services' },
    params: idParams,
    response: customerService,
    problems: [problems.not_found],
    example: { params: { id: stableId('service-1') } },
    handler: async (ctx, { params }) => {
      const row = await findService(ctx.db, params.id, actingFor(ctx));
      if (!row) throw problems.not_found();
      return customerAnswer(row);
    },
  }),
];
