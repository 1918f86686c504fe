import { named } from '@cm/kit/named';
import { idParams, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId, uuid } from '@cm/kit/ids';
import { z } from 'zod';
import { selectCategories } from '../category.queries.ts';
import { createCategory, updateCategory } from '../edit-category.ts';
import { problems } from '../problems.ts';
import { orderStep, orderSteps, slug } from '../product.ts';

const category = named(
  'ProductCategory',
  z.object({
    id: z.uuid(),
    slug: z.string(),
    name: localised(),
    position: z.int(),
    orderSteps: z.array(orderStep).readonly(),
  }),
);
const facts = {
  slug: slug(),
  name: localised(),
  position: z.int().min(0).max(10_000),
  orderSteps: orderSteps().optional(),
};

export const categoryRoutes = [
  route({
    operationId: 'corporate.categories.list',
    method: 'GET',
    path: '/api/corporate/categories',
    summary: 'Categories of products with the steps of their orders, in their order (at most 200)',
    access: { permission: 'catalogue.read' },
    response: z.object({ items: z.array(category) }),
    example: {},
    handler: async (ctx) => ({ items: await selectCategories(ctx.db) }),
  }),
  route({
    operationId: 'corporate.categories.create',
    method: 'POST',
    path: '/api/corporate/categories',
    summary: 'Add a category; without steps it gets a commercial and a technical one, both manual',
    access: { permission: 'catalogue.manage' },
    body: z.strictObject({ id: uuid().optional(), ...facts }),
    status: 201,
    response: category,
    problems: [problems.slug_taken, problems.too_many_categories],
    example: { body: { slug: 'certificats', name: { fr: 'Certificats' }, position: 50 } },
    handler: (ctx, { body }) => createCategory(ctx, body),
  }),
  route({
    operationId: 'corporate.categories.update',
    method: 'PUT',
    path: '/api/corporate/categories/:id',
    summary: 'Change a category; orders that exist keep their steps',
    access: { permission: 'catalogue.manage' },
    params: idParams,
    body: z.strictObject(facts),
    response: category,
    problems: [problems.not_found, problems.slug_taken],
    example: {
      params: { id: stableId('category-2') },
      body: { slug: 'serveurs', name: { fr: 'Serveurs' }, position: 20 },
    },
    handler: (ctx, { params, body }) => updateCategory(ctx, params.id, body),
  }),
];
