import type { EventDefinition, EventsByName } from '@cm/kit/events';
import { idParams, instant, route } from '@cm/kit/http/route';
import { words, type Words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import type { Ctx } from '@cm/kit/ctx';
import { changedField, type ChangeWords } from '@cm/kit/say-changes';
import { day } from '@cm/kit/dates';
import type { RecordKinds } from '@cm/kit/record-kind';
import { named } from '@cm/kit/named';
import { MAX_PAGE, type Page, pageOf } from '@cm/kit/paging';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { type TimelineEntry, timelineKinds, timelineOf } from '../timeline-entries.ts';
import { ownCustomerId } from './own-customer.ts';

const entrySchema = named(
  'TimelineEntry',
  z.object({
    id: z.uuid(),
    event: z.string(),
    /** What happened, in words for the reader; null when no module of today knows the event. */
    label: words.nullable(),
    subject: z.object({ type: z.string(), id: z.string(), label: z.string().nullable() }),
    /** Who did it: for a customer, only whether the operator or the customer. */
    actor: z.object({ kind: z.string(), name: z.string().nullable() }),
    /** What it says that changed, in words; for a customer only what one may read. */
    changes: z.array(changedField),
    occurredAt: instant(),
  }),
);
const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(500).optional(),
  /** What the entries are about, separated by commas: `ticket,invoice`. */
  kinds: z
    .string()
    .max(600)
    .regex(/^[a-z_]+(,[a-z_]+){0,39}$/)
    .optional(),
  /** Days of the operator's time zone, both included. */
  from: day().optional(),
  to: day().optional(),
});
const timelineKind = named('TimelineKind', z.object({ kind: z.string(), label: words }));

/** The timeline of a customer for both sides, with each event called what its module calls it for that reader. */
export function timelineRoutes(
  events: EventsByName,
  changes: ChangeWords,
  subjects: ReadonlyMap<string, Words>,
  kinds: RecordKinds,
) {
  const all = [...subjects.keys()];
  const labelled = async (
    ctx: Ctx,
    page: Page<TimelineEntry>,
    wordsOf: (event: EventDefinition) => Words | undefined,
  ) => {
    const said = await changes.say(ctx, page.items);
    return {
      ...page,
      items: page.items.map((entry, index) => {
        const event = events.get(entry.event);
        return { ...entry, changes: said[index] ?? [], label: (event && wordsOf(event)) ?? null };
      }),
    };
  };
  const kindsOf = async (ctx: Ctx, customerId: string) => {
    const there = new Set(await timelineKinds(ctx, kinds, customerId, all));
    return [...subjects].filter(([kind]) => there.has(kind)).map(([kind, label]) => ({ kind, label }));
  };
  return [
    route({
      operationId: 'portal.timeline.list',
      method: 'GET',
      path: '/api/portal/timeline',
      summary: 'What happened, newest first',
      access: { permission: 'portal.account' },
      query,
      response: pageOf(entrySchema),
      problems: [problems.not_found],
      example: { query: { limit: '20' } },
      handler: async (ctx, input) =>
        labelled(
          ctx,
          await timelineOf(ctx, kinds, {
            ...input.query,
            kinds: input.query.kinds?.split(',') ?? all,
            customerId: ownCustomerId(ctx),
          }),
          (event) => event.toCustomer,
        ),
    }),
    route({
      operationId: 'portal.timeline.kinds',
      method: 'GET',
      path: '/api/portal/timeline/kinds',
      summary: 'What one’s timeline tells of, as its filter offers it',
      access: { permission: 'portal.account' },
      response: z.object({ items: z.array(timelineKind) }),
      problems: [problems.not_found],
      example: {},
      handler: async (ctx) => ({ items: await kindsOf(ctx, ownCustomerId(ctx)) }),
    }),
    route({
      operationId: 'corporate.customers.timeline',
      method: 'GET',
      path: '/api/corporate/customers/:id/timeline',
      summary: 'Everything that happened to a customer, newest first',
      access: { permission: 'customers.read' },
      params: idParams,
      query,
      response: pageOf(entrySchema),
      problems: [problems.not_found],
      example: { params: { id: stableId('customer-1') } },
      handler: async (ctx, input) =>
        labelled(
          ctx,
          await timelineOf(ctx, kinds, {
            ...input.query,
            kinds: input.query.kinds?.split(',') ?? all,
            customerId: input.params.id,
          }),
          (event) => event.label,
        ),
    }),
    route({
      operationId: 'corporate.customers.timelineKinds',
      method: 'GET',
      path: '/api/corporate/customers/:id/timeline-kinds',
      summary: 'What a customer’s timeline tells of, as its filter offers it',
      access: { permission: 'customers.read' },
      params: idParams,
      response: z.object({ items: z.array(timelineKind) }),
      problems: [problems.not_found],
      example: { params: { id: stableId('customer-1') } },
      handler: async (ctx, input) => ({ items: await kindsOf(ctx, input.params.id) }),
    }),
  ];
}
