import { named } from '@cm/kit/named';
import { idParams, instant, route, flag, created } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId, uuid } from '@cm/kit/ids';
import { decodeCursor, pageOf, pageQuery, toPage } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { createProduct } from '../create-product.ts';
import { problems } from '../problems.ts';
import { description, features, slug, taxCategory, productKycGate, provisioningMode } from '../product.ts';
import { PRODUCT_SORTS, selectProduct, selectProducts } from '../product.queries.ts';
import { archiveProduct, updateProduct } from '../update-product.ts';

const facts = {
  slug: slug(),
  name: localised(),
  description,
  features: features(),
  categoryId: uuid(),
  position: z.int().min(0).max(10_000),
  taxCategory: taxCategory(),
  kycGate: productKycGate.default('none'),
  active: z.boolean(),
};
const product = named(
  'Product',
  z.object({
    id: z.uuid(),
    slug: z.string(),
    name: localised(),
    description,
    features: features().readonly(),
    categoryId: z.uuid(),
    position: z.int(),
    taxCategory: z.string(),
    kycGate: productKycGate,
    provisioningMode: provisioningMode,
    active: z.boolean(),
    archivedAt: instant().nullable(),
    version: z.int(),
    createdAt: instant(),
    updatedAt: instant(),
  }),
);
const exampleFacts = {
  slug: 'serveur-prive-exemple',
  name: { fr: 'Serveur privé', ar: 'خادم خاص', en: 'Private server' },
  description: { fr: 'Un serveur virtuel administré.' },
  features: [{ fr: '4 vCPU' }],
  categoryId: stableId('category-1'),
  position: 10,
  taxCategory: 'standard',
  active: false,
};

export const productRoutes = [
  route({
    operationId: 'corporate.products.list',
    method: 'GET',
    path: '/api/corporate/products',
    summary: 'Products, newest first by default',
    access: { permission: 'catalogue.read' },
    query: z.strictObject({
      ...pageQuery(PRODUCT_SORTS),
      categoryId: uuid().optional(),
      archived: flag.default('false'),
    }),
    response: pageOf(product),
    example: { query: { sort: 'slug' } },
    handler: async (ctx, { query }) => {
      const { limit, sort, categoryId } = query;
      const cursor = decodeCursor(query.cursor, sort);
      const archived = query.archived === 'true';
      const rows = await selectProducts(ctx.db, { limit, sort, cursor, categoryId, archived });
      return toPage(rows, limit, sort, (row) => (sort === 'slug' ? row.slug : row.createdAt));
    },
  }),
  route({
    operationId: 'corporate.products.get',
    method: 'GET',
    path: '/api/corporate/products/:id',
    summary: 'One product; its plans are listed by corporate.plans.list',
    access: { permission: 'catalogue.read' },
    params: idParams,
    response: product,
    problems: [problems.not_found],
    example: { params: { id: stableId('product-1') } },
    handler: async (ctx, { params }) => {
      const found = await selectProduct(ctx.db, params.id);
      if (!found) throw problems.not_found();
      return found;
    },
  }),
  route({
    operationId: 'corporate.products.create',
    method: 'POST',
    path: '/api/corporate/products',
    summary: 'Add a product',
    access: { permission: 'catalogue.manage' },
    body: z.strictObject({ id: uuid().optional(), ...facts }),
    status: 201,
    response: created,
    problems: [problems.slug_taken, common.conflict],
    example: { body: exampleFacts },
    handler: async (ctx, { body: { id, ...rest } }) => ({ id: await createProduct(ctx, { id, facts: rest }) }),
  }),
  route({
    operationId: 'corporate.products.update',
    method: 'PUT',
    path: '/api/corporate/products/:id',
    summary: 'Change a product',
    access: { permission: 'catalogue.manage' },
    params: idParams,
    body: z.strictObject({ version: z.int().min(1), ...facts }),
    response: null,
    problems: [problems.not_found, problems.slug_taken, problems.archived, common.stale],
    example: { params: { id: stableId('product-2') }, body: { ...exampleFacts, version: 1 } },
    handler: (ctx, { params, body: { version, ...rest } }) =>
      updateProduct(ctx, { id: params.id, version, facts: rest }),
  }),
  route({
    operationId: 'corporate.products.archive',
    method: 'POST',
    path: '/api/corporate/products/:id/archival',
    summary: 'Take a product off the sale for good',
    access: { permission: 'catalogue.manage' },
    params: idParams,
    body: z.strictObject({ version: z.int().min(1) }),
    response: null,
    problems: [problems.not_found, problems.archived, common.stale],
    example: { params: { id: stableId('product-3') }, body: { version: 1 } },
    handler: (ctx, { params, body }) => archiveProduct(ctx, { id: params.id, version: body.version }),
  }),
];
