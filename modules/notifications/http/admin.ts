import { words } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { decodeCursor, MAX_PAGE, pageOf, toPage } from '@cm/kit/paging';
import { z } from 'zod';
import type { Reach } from '../deliver.ts';
import { deliveryState } from '../delivery.ts';
import { type DeliveryRow, listDeliveries } from '../delivery.queries.ts';
import { jobsOverview } from '../jobs-overview.ts';
import { problems } from '../problems.ts';
import { retryDelivery } from '../retry-delivery.ts';

const choice = z.object({ key: z.string(), name: words });

const delivery = named(
  'Delivery',
  z.object({
    id: z.uuid(),
    channel: z.string(),
    template: z.string(),
    recipient: z.string(),
    recipientName: z.string(),
    customerId: z.uuid().nullable(),
    locale: z.string(),
    state: deliveryState,
    reason: z.string().nullable(),
    attempts: z.int(),
    lastError: z.string().nullable(),
    providerMessageId: z.string().nullable(),
    createdAt: instant(),
    updatedAt: instant(),
    sentAt: instant().nullable(),
  }),
);

const show = (row: DeliveryRow) => ({
  id: row.id,
  channel: row.channel,
  template: row.template,
  recipient: row.recipient,
  recipientName: row.recipientName,
  customerId: row.customerId,
  locale: row.locale,
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
  lastError: row.lastError,
  providerMessageId: row.providerMessageId,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  sentAt: row.sentAt,
});

export const adminRoutes = ({ catalogue, channels }: Reach) => [
  route({
    operationId: 'admin.deliveries.list',
    method: 'GET',
    path: '/api/admin/deliveries',
    summary: 'Everything that this operator told somebody, by whichever channel, and what became of it; newest first',
    access: { permission: 'deliveries.read' },
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
      cursor: z.string().max(500).optional(),
      state: deliveryState.optional(),
      channel: z.string().max(30).optional(),
      template: z.string().max(80).optional(),
      recipient: z.string().max(320).optional(),
    }),
    response: pageOf(delivery),
    example: { query: { state: 'failed' } },
    handler: async (ctx, { query }) => {
      const cursor = decodeCursor(query.cursor, '-createdAt');
      const rows = await listDeliveries(ctx.db, query, { cursor, limit: query.limit });
      const page = toPage(rows, query.limit, '-createdAt', (row) => row.createdAt);
      return { items: page.items.map(show), nextCursor: page.nextCursor };
    },
  }),
  route({
    operationId: 'admin.deliveryFilters.get',
    method: 'GET',
    path: '/api/admin/delivery-filters',
    summary: 'The channels and the notices that deliveries name, in words',
    access: { permission: 'deliveries.read' },
    response: z.object({ channels: z.array(choice), notices: z.array(choice) }),
    example: {},
    handler: async () => ({
      channels: channels.map(({ key, name }) => ({ key, name })),
      notices: catalogue.notices.map(({ key, name }) => ({ key, name })),
    }),
  }),
  route({
    operationId: 'admin.deliveries.retry',
    method: 'POST',
    path: '/api/admin/deliveries/:id/retries',
    summary: 'Try a failed delivery again',
    access: { permission: 'deliveries.read' },
    params: idParams,
    response: delivery,
    status: 202,
    problems: [problems.delivery_not_found, problems.delivery_not_failed],
    example: { params: { id: stableId('delivery-1') } },
    handler: async (ctx, { params }) => show(await retryDelivery(ctx, params.id)),
  }),
  route({
    operationId: 'admin.jobs.overview',
    method: 'GET',
    path: '/api/admin/jobs',
    summary: 'How this operator’s background jobs stand, and the ones that fail',
    access: { permission: 'jobs.read' },
    response: z.object({
      tasks: z.array(
        z.object({
          task: z.string(),
          due: z.int(),
          scheduled: z.int(),
          running: z.int(),
          failing: z.int(),
          givenUp: z.int(),
        }),
      ),
      failing: z.array(
        z.object({
          id: z.string(),
          task: z.string(),
          attempts: z.int(),
          maxAttempts: z.int(),
          lastError: z.string(),
          nextRunAt: instant().nullable(),
          createdAt: instant(),
        }),
      ),
    }),
    example: {},
    handler: (ctx) => jobsOverview(ctx),
  }),
];
