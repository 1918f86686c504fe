import { customFields, readConditions } from '@cm/fields';
import { named } from '@cm/kit/named';
import { customerKind, staffHolding } from '@cm/identity';
import { mention } from '@cm/kit/mentions';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { common } from '@cm/kit/problems';
import type { RecordKinds } from '@cm/kit/record-kind';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { assignAccountManager } from '../assign-account-manager.ts';
import { listCategoryRows } from '../category.queries.ts';
import { changeState } from '../change-state.ts';
import { customOf } from '../custom-fields.ts';
import { createCustomer } from '../create-customer.ts';
import { customerState, type CustomerState } from '../customer.ts';
import { CUSTOMER_SORTS, listCustomerRows, typedOf } from '../customer.queries.ts';
import { customerRecord } from '../customer-record.ts';
import { kycState } from '../kyc.ts';
import { maskedNumbers, personalNumber, withoutPersonal } from '../personal-numbers.ts';
import { problems } from '../problems.ts';
import { readPersonalNumber } from '../read-personal-number.ts';
import { wilayasSetting } from '../settings.ts';
import { updateProfile } from '../update-profile.ts';
import { personalNumbers } from '../throttles.ts';
import {
  customValues,
  personalNumbersSchema,
  profileOf,
  profileSchema,
  verificationOf,
  verificationSchema,
  wilayaListSchema,
} from './answers.ts';
import { categorySchema } from './admin.ts';
import { corporateProfileBody, newCustomerBody, reasonBody } from './bodies.ts';

export const read = { permission: 'customers.read' } as const;
export const manage = { permission: 'customers.manage' } as const;
export const CUSTOMER = { id: stableId('customer-1') };

const lineSchema = named(
  'ListedCustomer',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: customerKind,
    state: customerState,
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    wilaya: z.string().nullable(),
    categoryId: z.uuid().nullable(),
    tags: z.array(z.string()),
    createdAt: instant(),
    custom: customValues,
  }),
);

const count = z.int();
const recordSchema = named(
  'CustomerRecord',
  profileSchema.extend({
    /** Masked, as whoever reads the record may see them. */
    ...personalNumbersSchema,
    /** How numbers were typed, where that is another writing: field → text. */
    typed: z.record(z.string(), z.string()),
    categoryId: z.uuid().nullable(),
    /** Who of us looks after them; `active` is false when they have left or may not read customers any more. */
    accountManager: mention.extend({ active: z.boolean() }).nullable(),
    tags: z.array(z.string()),
    stateChangedAt: instant(),
    counts: z.object({
      contacts: count,
      notes: count,
      documents: count,
      tickets: count,
      orders: count,
      services: count,
      invoices: count,
    }),
    kyc: verificationSchema.extend({ state: kycState, assigneeName: z.string().nullable() }).nullable(),
    /** Fields that deserve a second look. */
    warnings: z.array(z.string()),
    /** The states that the customer may be moved to. */
    next: z.array(z.string()),
    custom: customValues,
  }),
);

type Record = (ctx: Ctx, id: string) => ReturnType<typeof recordOf>;

async function recordOf(ctx: Ctx, kinds: RecordKinds, id: string) {
  const { row, counts, verification, assigneeName, accountManager, warnings, next } = await customerRecord(
    ctx,
    kinds,
    id,
  );
  return {
    ...profileOf(row),
    ...maskedNumbers(row),
    typed: withoutPersonal(typedOf(row)),
    categoryId: row.categoryId,
    accountManager,
    tags: row.tags,
    stateChangedAt: row.stateChangedAt,
    counts,
    kyc: verification && { ...verificationOf(verification), assigneeName },
    warnings: [...warnings],
    next: [...next],
    custom: (await customOf(ctx, [row]))(row),
  };
}

const moveTo = (record: Record, to: CustomerState, noun: string, summary: string) =>
  route({
    operationId: `corporate.customers.${noun}`,
    method: 'PUT',
    path: `/api/corporate/customers/:id/${noun}`,
    summary,
    access: manage,
    params: idParams,
    body: reasonBody,
    response: recordSchema,
    problems: [problems.not_found, problems.wrong_state],
    example: { params: { id: stableId(`customer-for-${noun}`) }, body: { reason: 'Demande du client par courrier' } },
    handler: async (ctx, { params, body }) => {
      await changeState(ctx, { id: params.id, to, reason: body.reason });
      return record(ctx, params.id);
    },
  });

/** @param kinds the records that a customer's counts tell of: of some of them a colleague may read a part alone */
export function corporateRoutes(kinds: RecordKinds) {
  const record: Record = (ctx, id) => recordOf(ctx, kinds, id);
  return [
    route({
      operationId: 'corporate.customers.list',
      method: 'GET',
      path: '/api/corporate/customers',
      summary:
        'Customers by what was typed (name, number, mail, phone, RC, NIF, NIS) and by filters, those on custom fields as `key:value,key:from..until`',
      access: read,
      query: z.strictObject({
        ...pageQuery(CUSTOMER_SORTS),
        q: z.string().max(200).optional(),
        state: customerState.optional(),
        kind: customerKind.optional(),
        categoryId: z.uuid().optional(),
        accountManagerId: z.uuid().optional(),
        fields: z.string().max(1000).optional(),
      }),
      response: pageOf(lineSchema),
      example: { query: { q: 'alger', state: 'active', sort: 'name' } },
      handler: async (ctx, { query }) => {
        const fields = await customFields(ctx, 'customer');
        const conditions = readConditions(fields, query.fields);
        const page = await listCustomerRows(ctx.db, ctx.actor, { ...query, conditions });
        const valuesOf = await customOf(ctx, page.items, fields);
        const items = page.items.map((row) => {
          const { categoryId, tags } = row;
          return { ...profileOf(row), categoryId, tags, custom: valuesOf(row) };
        });
        return { items, nextCursor: page.nextCursor };
      },
    }),
    route({
      operationId: 'corporate.customers.get',
      method: 'GET',
      path: '/api/corporate/customers/:id',
      summary: 'The whole record of a customer, with counts',
      access: read,
      params: idParams,
      response: recordSchema,
      problems: [problems.not_found],
      example: { params: CUSTOMER },
      handler: (ctx, { params }) => record(ctx, params.id),
    }),
    route({
      operationId: 'corporate.customers.personalNumber',
      method: 'GET',
      path: '/api/corporate/customers/:id/personal-numbers/:field',
      summary:
        'One personal number in full, for whoever may see the customer or its verification too; the reading is recorded',
      access: { permission: 'kyc.originals' },
      writes: true,
      // A person compares a number with a document; who asks for hundreds collects them.
      throttle: [personalNumbers],
      params: z.strictObject({ id: z.uuid(), field: personalNumber }),
      response: z.object({ value: z.string().nullable() }),
      problems: [problems.not_found, common.forbidden],
      example: { params: { ...CUSTOMER, field: 'rib' } },
      handler: async (ctx, { params }) => ({ value: await readPersonalNumber(ctx, params.id, params.field) }),
    }),
    route({
      operationId: 'corporate.customers.create',
      method: 'POST',
      path: '/api/corporate/customers',
      summary: 'Open a customer with its first contact, invited to the portal when asked',
      access: manage,
      body: newCustomerBody,
      response: recordSchema,
      status: 201,
      problems: [problems.category_not_found, problems.probable_duplicates],
      example: {
        body: {
          kind: 'company',
          name: 'SARL Atlas Numérique',
          email: 'direction@atlas-numerique.example',
          phone: '023 45 67 89',
          rc: '16B0123456-00/16',
          nif: '001616101234567',
          nis: '001616010123456',
          wilaya: 'alger',
        },
      },
      handler: async (ctx, { body: { despiteDuplicates: despite, ...body } }) => {
        const { id } = await createCustomer(ctx, { ...body, duplicates: { despite } });
        return record(ctx, id);
      },
    }),
    route({
      operationId: 'corporate.customers.update',
      method: 'PATCH',
      path: '/api/corporate/customers/:id',
      summary: 'Change what is known of a customer; null clears a field',
      access: manage,
      params: idParams,
      body: corporateProfileBody,
      response: recordSchema,
      problems: [problems.not_found, problems.category_not_found],
      example: { params: { id: stableId('customer-2') }, body: { tags: ['prioritaire'], version: 1 } },
      handler: async (ctx, { params, body }) => {
        await updateProfile(ctx, { ...body, id: params.id });
        return record(ctx, params.id);
      },
    }),
    route({
      operationId: 'corporate.customers.accountManager',
      method: 'PUT',
      path: '/api/corporate/customers/:id/account-manager',
      summary: 'Give a customer to the colleague who looks after them; null: to nobody',
      access: manage,
      params: idParams,
      body: z.strictObject({ accountManagerId: z.uuid().nullable(), version: z.int().min(1) }),
      response: recordSchema,
      problems: [problems.not_found, problems.unknown_account_manager, common.stale],
      example: {
        params: { id: stableId('customer-2') },
        body: { accountManagerId: stableId('staff-3'), version: 1 },
      },
      handler: async (ctx, { params, body }) => {
        await assignAccountManager(ctx, { ...body, id: params.id });
        return record(ctx, params.id);
      },
    }),
    route({
      operationId: 'corporate.accountManagers.list',
      method: 'GET',
      path: '/api/corporate/account-managers',
      summary: 'Colleagues who may look after customers, by name, at most 200',
      access: read,
      response: z.object({ items: z.array(mention) }),
      example: {},
      handler: async (ctx) => {
        const people = await staffHolding(ctx, 'customers.read');
        return { items: people.map(({ id, name }) => ({ id, name })) };
      },
    }),
    moveTo(record, 'active', 'activation', 'Make a pending or suspended customer active'),
    moveTo(record, 'suspended', 'suspension', 'Suspend an active customer'),
    moveTo(record, 'closed', 'closure', 'Close a customer'),
    route({
      operationId: 'corporate.customerCategories.list',
      method: 'GET',
      path: '/api/corporate/customer-categories',
      summary: 'The categories of customers',
      access: read,
      response: z.object({ items: z.array(categorySchema) }),
      example: {},
      handler: async (ctx) => ({ items: await listCategoryRows(ctx.db) }),
    }),
    route({
      operationId: 'corporate.wilayas.list',
      method: 'GET',
      path: '/api/corporate/wilayas',
      summary: 'The wilayas that an address may name',
      access: 'self',
      tokens: 'any',
      response: wilayaListSchema,
      example: {},
      handler: async (ctx) => ({ items: await readSetting(ctx, wilayasSetting) }),
    }),
  ];
}
