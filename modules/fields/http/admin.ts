import type { Ctx } from '@cm/kit/ctx';
import { idParams, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { fieldAccess, fieldKey, fieldKind, fieldSubject } from '../field.ts';
import { choiceSchema, fieldOf, fieldSchema } from '../field-answers.ts';
import { listFields } from '../field.queries.ts';
import { problems } from '../problems.ts';
import { changeField, defineField } from '../save-field.ts';

const access = { permission: 'fields.manage' } as const;
const bound = z
  .union([z.string().max(40), z.number()])
  .nullable()
  .optional();

/** What may be said of a field at any time. */
const changes = {
  help: localised(300).nullable().optional(),
  access: fieldAccess.optional(),
  required: z.boolean().optional(),
  inLists: z.boolean().optional(),
  groupIds: z.array(z.uuid()).max(100).optional(),
  min: bound,
  max: bound,
  shape: z.string().trim().max(60).nullable().optional(),
  choices: z.array(choiceSchema).max(100).optional(),
  position: z.int().min(0).max(10_000).optional(),
};

export const adminRoutes = [
  route({
    operationId: 'admin.fields.list',
    method: 'GET',
    path: '/api/admin/fields',
    summary: 'The custom fields of a kind of record in their order, archived ones too',
    access,
    query: z.strictObject({ subject: fieldSubject.default('customer') }),
    response: z.object({ items: z.array(fieldSchema) }),
    example: { query: { subject: 'customer' } },
    handler: async (ctx, { query }) => ({ items: (await listFields(ctx.db, query.subject)).map(fieldOf) }),
  }),
  route({
    operationId: 'admin.fields.create',
    method: 'POST',
    path: '/api/admin/fields',
    summary: 'Define a custom field; its key, kind, decimals and uniqueness stay as they are',
    access,
    body: z.strictObject({
      ...changes,
      id: z.uuid().optional(),
      subject: fieldSubject.default('customer'),
      key: fieldKey,
      kind: fieldKind,
      label: localised(80),
      unique: z.boolean().default(false),
      decimals: z.int().min(0).max(6).nullable().optional(),
    }),
    response: fieldSchema,
    status: 201,
    problems: [problems.key_taken, problems.too_many, problems.group_not_found],
    example: {
      body: {
        key: 'nombre_employes',
        kind: 'number',
        decimals: 0,
        label: { fr: 'Nombre d’employés', ar: 'عدد الموظفين', en: 'Number of employees' },
        min: 0,
        max: 100_000,
      },
    },
    handler: async (ctx: Ctx<'recordGroups'>, { body }) => fieldOf(await defineField(ctx, body)),
  }),
  route({
    operationId: 'admin.fields.update',
    method: 'PATCH',
    path: '/api/admin/fields/:id',
    summary: 'Change, archive or restore a custom field; values that are there stay',
    access,
    params: idParams,
    body: z.strictObject({
      ...changes,
      label: localised(80).optional(),
      archived: z.boolean().optional(),
      version: z.int().min(1),
    }),
    response: fieldSchema,
    problems: [problems.not_found, problems.choice_missing, problems.group_not_found],
    example: { params: { id: stableId('field-1') }, body: { inLists: true, version: 1 } },
    handler: async (ctx: Ctx<'recordGroups'>, { params, body }) =>
      fieldOf(await changeField(ctx, { ...body, id: params.id })),
  }),
];
