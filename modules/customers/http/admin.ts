import { named } from '@cm/kit/named';
import { idParams, instant, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { listCategoryRows } from '../category.queries.ts';
import { categoryDiscountBp, categoryKyc } from '../category.ts';
import { setCategoryRules } from '../category-rules.ts';
import { problems } from '../problems.ts';
import { changeCategory, createCategory } from '../save-category.ts';
import { localisedSchema } from './answers.ts';

const access = { permission: 'customers.manage' } as const;
const position = z.int().min(0).max(10_000);

export const categorySchema = named(
  'CustomerCategory',
  z.object({
    id: z.uuid(),
    name: localisedSchema,
    position: z.int(),
    archivedAt: instant().nullable(),
    paymentDays: z.int().nullable(),
    kyc: categoryKyc.nullable(),
    /** Hundredths of a per cent off what is priced from the catalogue. */
    discountBp: z.int().nullable(),
    /** The keys of the classes of notices that its customers do not get by mail. */
    silencedClasses: z.array(z.string()),
  }),
);

export const adminRoutes = [
  route({
    operationId: 'admin.customerCategories.list',
    method: 'GET',
    path: '/api/admin/customer-categories',
    summary: 'The categories of customers, archived ones too',
    access,
    response: z.object({ items: z.array(categorySchema) }),
    example: {},
    handler: async (ctx) => ({ items: await listCategoryRows(ctx.db) }),
  }),
  route({
    operationId: 'admin.customerCategories.create',
    method: 'POST',
    path: '/api/admin/customer-categories',
    summary: 'Add a category of customers',
    access,
    body: z.strictObject({ id: z.uuid().optional(), name: localised(80), position: position.default(0) }),
    response: categorySchema,
    status: 201,
    problems: [problems.too_many],
    example: { body: { name: { fr: 'Revendeurs', ar: 'الموزعون', en: 'Resellers' } } },
    handler: (ctx, { body }) => createCategory(ctx, body),
  }),
  route({
    operationId: 'admin.customerCategories.update',
    method: 'PATCH',
    path: '/api/admin/customer-categories/:id',
    summary: 'Rename, move, archive or restore a category',
    access,
    params: idParams,
    body: z.strictObject({
      name: localised(80).optional(),
      position: position.optional(),
      archived: z.boolean().optional(),
    }),
    response: categorySchema,
    problems: [problems.category_not_found],
    example: { params: { id: stableId('customer-category-1') }, body: { position: 10 } },
    handler: (ctx, { params, body }) => changeCategory(ctx, { ...body, id: params.id }),
  }),
  route({
    operationId: 'admin.customerCategories.setRules',
    method: 'PUT',
    path: '/api/admin/customer-categories/:id/rules',
    summary: 'Decide what a category changes for its customers from now on; null: as for everybody',
    access: { permission: 'customers.category_rules' },
    params: idParams,
    body: z.strictObject({
      paymentDays: z.int().min(0).max(365).nullable(),
      kyc: categoryKyc.nullable(),
      discountBp: categoryDiscountBp().nullable(),
    }),
    response: null,
    problems: [problems.category_not_found],
    example: {
      params: { id: stableId('customer-category-1') },
      body: { paymentDays: 45, kyc: null, discountBp: 1000 },
    },
    handler: (ctx, { params, body }) => setCategoryRules(ctx, { ...body, id: params.id }),
  }),
];
