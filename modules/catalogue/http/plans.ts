import { named } from '@cm/kit/named';
import { idParams, instant, route, flag, created } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId, uuid } from '@cm/kit/ids';
import { currencyCode } from '@cm/kit/money';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { archivePlan, createPlan, updatePlan } from '../edit-plan.ts';
import { planById } from '../find-plans.ts';
import { PLAN_SORTS, selectPlanRecord, selectPlanRecords } from '../plan-editing.queries.ts';
import { problems } from '../problems.ts';
import { billingCycle, price } from '../product.ts';

const facts = {
  name: localised(),
  cycle: billingCycle,
  price: price(),
  setupFee: price(),
  currency: currencyCode(),
  position: z.int().min(0).max(10_000),
  stock: z.int().min(0).max(1_000_000).nullable(),
  active: z.boolean(),
};
const addOns = z.array(z.strictObject({ id: uuid().optional(), name: localised(), price: price() })).max(20);
const plan = named(
  'Plan',
  z.object({
    id: z.uuid(),
    productId: z.uuid(),
    name: localised(),
    cycle: billingCycle,
    price: z.int(),
    setupFee: z.int(),
    currency: z.string(),
    position: z.int(),
    stock: z.int().nullable(),
    active: z.boolean(),
    archivedAt: instant().nullable(),
    version: z.int(),
    createdAt: instant(),
    updatedAt: instant(),
  }),
);
const exampleFacts = {
  name: { fr: 'Mensuel', ar: 'شهري', en: 'Monthly' },
  cycle: 'monthly',
  price: 450_000,
  setupFee: 0,
  currency: 'DZD',
  position: 10,
  stock: null,
  active: true,
  addOns: [{ name: { fr: 'Adresse IPv4' }, price: 50_000 }],
};

export const planRoutes = [
  route({
    operationId: 'corporate.plans.list',
    method: 'GET',
    path: '/api/corporate/plans',
    summary: 'Plans, of one product or of all',
    access: { permission: 'catalogue.read' },
    query: z.strictObject({
      ...pageQuery(PLAN_SORTS),
      productId: uuid().optional(),
      archived: flag.default('false'),
    }),
    response: pageOf(plan),
    example: { query: { productId: stableId('product-1') } },
    handler: async (ctx, { query }) => {
      const { limit, sort, productId } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const archived = query.archived === 'true';
      const rows = await selectPlanRecords(ctx.db, { limit, sort, cursor, productId, archived });
      return toPage(rows, limit, sort, (row) => row.createdAt);
    },
  }),
  route({
    operationId: 'corporate.plans.get',
    method: 'GET',
    path: '/api/corporate/plans/:id',
    summary: 'One plan with its add-ons',
    access: { permission: 'catalogue.read' },
    params: idParams,
    response: plan.extend({ addOns: z.array(z.object({ id: z.uuid(), name: localised(), price: z.int() })) }),
    problems: [problems.not_found],
    example: { params: { id: stableId('plan-1') } },
    handler: async (ctx, { params }) => {
      const record = await selectPlanRecord(ctx.db, params.id);
      const sold = await planById(ctx, params.id);
      if (!record || !sold) throw problems.not_found();
      return { ...record, addOns: [...sold.addOns] };
    },
  }),
  route({
    operationId: 'corporate.plans.create',
    method: 'POST',
    path: '/api/corporate/plans',
    summary: 'Add a plan to a product',
    access: { permission: 'catalogue.manage' },
    body: z.strictObject({ id: uuid().optional(), productId: uuid(), ...facts, addOns }),
    status: 201,
    response: created,
    problems: [common.conflict],
    example: { body: { ...exampleFacts, productId: stableId('product-1') } },
    handler: async (ctx, { body: { id, productId, addOns: extras, ...rest } }) => ({
      id: await createPlan(ctx, { id, productId, facts: rest, addOns: extras }),
    }),
  }),
  route({
    operationId: 'corporate.plans.update',
    method: 'PUT',
    path: '/api/corporate/plans/:id',
    summary: 'Change a plan; add-ons that are not sent leave the sale',
    access: { permission: 'catalogue.manage' },
    params: idParams,
    body: z.strictObject({ version: z.int().min(1), ...facts, addOns }),
    response: null,
    problems: [problems.not_found, problems.archived, common.stale],
    example: { params: { id: stableId('plan-2') }, body: { ...exampleFacts, version: 1 } },
    handler: (ctx, { params, body: { version, addOns: extras, ...rest } }) =>
      updatePlan(ctx, { id: params.id, version, facts: rest, addOns: extras }),
  }),
  route({
    operationId: 'corporate.plans.archive',
    method: 'POST',
    path: '/api/corporate/plans/:id/archival',
    summary: 'Take a plan off the sale for good',
    access: { permission: 'catalogue.manage' },
    params: idParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: null,
    problems: [problems.not_found, problems.archived, common.stale],
    example: { params: { id: stableId('plan-3') }, body: { version: 1 } },
    handler: (ctx, { params, body }) => archivePlan(ctx, { id: params.id, version: body.version }),
  }),
];
