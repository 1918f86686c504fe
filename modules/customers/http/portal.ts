import { customerFieldSchema, customerFieldsOf, customFields } from '@cm/fields';
import { route } from '@cm/kit/http/route';
import type { Ctx } from '@cm/kit/ctx';
import { readSetting } from '@cm/kit/settings';
import { customOf } from '../custom-fields.ts';
import { findCustomer } from '../customer.queries.ts';
import { named } from '@cm/kit/named';
import { problems } from '../problems.ts';
import { z } from 'zod';
import { wilayasSetting } from '../settings.ts';
import { updateProfile } from '../update-profile.ts';
import { profileOf, profileSchema, wilayaListSchema } from './answers.ts';
import { portalProfileBody } from './bodies.ts';
import { ownCustomerId } from './own-customer.ts';

const account = { permission: 'portal.account' } as const;

const ownSchema = named(
  'OwnCustomer',
  profileSchema.extend({
    /** What the operator asks besides, as far as the customer may see it. */
    fields: z.array(customerFieldSchema),
  }),
);

async function ownProfile(ctx: Ctx) {
  const row = await findCustomer(ctx.db, ctx.actor, ownCustomerId(ctx));
  if (!row) throw problems.not_found();
  const fields = await customFields(ctx, 'customer');
  const values = (await customOf(ctx, [row], fields))(row);
  return { ...profileOf(row), fields: customerFieldsOf(fields, row.categoryId, values) };
}

export const portalRoutes = [
  route({
    operationId: 'portal.customer.get',
    method: 'GET',
    path: '/api/portal/customer',
    summary: 'The profile of the customer that the caller acts for',
    access: 'self',
    tokens: { scope: 'own.profile' },
    response: ownSchema,
    problems: [problems.not_found],
    example: {},
    handler: (ctx) => ownProfile(ctx),
  }),
  route({
    operationId: 'portal.customer.update',
    method: 'PATCH',
    path: '/api/portal/customer',
    summary: 'Change the profile; null clears a field, a field that is not sent stays',
    access: account,
    body: portalProfileBody,
    response: ownSchema,
    problems: [problems.not_found, problems.identity_locked],
    example: { body: { commune: 'Hydra', wilaya: 'alger', postalCode: '16035', version: 1 } },
    handler: async (ctx, { body }) => {
      await updateProfile(ctx, { ...body, id: ownCustomerId(ctx) });
      return ownProfile(ctx);
    },
  }),
  route({
    operationId: 'portal.wilayas.list',
    method: 'GET',
    path: '/api/portal/wilayas',
    summary: 'The wilayas that an address may name',
    access: 'self',
    tokens: 'any',
    response: wilayaListSchema,
    example: {},
    handler: async (ctx) => ({ items: await readSetting(ctx, wilayasSetting) }),
  }),
];
