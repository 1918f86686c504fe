import { identityProblems } from '@cm/identity';
import { named } from '@cm/kit/named';
import { idParams, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { categories, createCategory, updateCategory } from '../categories.ts';
import { createGroup, groups, updateGroup } from '../groups.ts';
import { createMailbox, mailboxes, updateMailbox } from '../mailboxes.ts';
import { problems } from '../problems.ts';
import { text } from './schemas.ts';

const access = { permission: 'tickets.configure' } as const;
const version = z.int().min(1).max(2_000_000_000);
const id = z.uuid().optional();

const categoryInput = {
  name: localised(100),
  position: z.int().min(0).max(10_000).default(0),
  archived: z.boolean().default(false),
};
const categorySchema = named(
  'TicketCategory',
  z.object({
    id: z.uuid(),
    name: localised(100),
    position: z.int(),
    archived: z.boolean(),
    version: z.int(),
  }),
);

const groupInput = {
  name: text(100),
  archived: z.boolean().default(false),
  memberIds: z.array(z.uuid()).max(500).default([]),
};
const groupSchema = named(
  'TicketGroup',
  z.object({
    id: z.uuid(),
    name: z.string(),
    archived: z.boolean(),
    version: z.int(),
    memberIds: z.array(z.uuid()),
  }),
);

const mailboxInput = {
  /** A short name before the at sign: the signed reply address is added to it. */
  address: z
    .string()
    .trim()
    .toLowerCase()
    .max(221)
    .regex(/^[a-z0-9._-]{1,20}@[a-z0-9-]+(\.[a-z0-9-]+)*$/),
  name: text(100),
  groupId: z.uuid().nullable().default(null),
  isDefault: z.boolean().default(false),
  disabled: z.boolean().default(false),
};
const mailboxSchema = named(
  'Mailbox',
  z.object({
    id: z.uuid(),
    address: z.string(),
    name: z.string(),
    groupId: z.uuid().nullable(),
    isDefault: z.boolean(),
    disabled: z.boolean(),
    domainProven: z.boolean(),
    version: z.int(),
  }),
);

const categoryRoutes = [
  route({
    operationId: 'admin.ticketCategories.list',
    method: 'GET',
    path: '/api/admin/ticket-categories',
    summary: 'The ticket categories, archived ones too',
    access,
    response: z.object({ items: z.array(categorySchema) }),
    example: {},
    handler: async (ctx) => ({ items: await categories(ctx, { withArchived: true }) }),
  }),
  route({
    operationId: 'admin.ticketCategories.create',
    method: 'POST',
    path: '/api/admin/ticket-categories',
    summary: 'Add a ticket category',
    access,
    body: z.strictObject({ id, ...categoryInput }),
    response: categorySchema,
    status: 201,
    problems: [common.conflict],
    example: { body: { name: { fr: 'Noms de domaine', ar: 'أسماء النطاقات', en: 'Domain names' } } },
    handler: (ctx, { body }) => createCategory(ctx, body),
  }),
  route({
    operationId: 'admin.ticketCategories.update',
    method: 'PUT',
    path: '/api/admin/ticket-categories/:id',
    summary: 'Change a ticket category',
    access,
    params: idParams,
    body: z.strictObject({ version, ...categoryInput }),
    response: categorySchema,
    problems: [problems.not_found, common.stale],
    example: { params: { id: stableId('ticket-category-1') }, body: { version: 1, name: { fr: 'Technique' } } },
    handler: (ctx, { params, body }) => updateCategory(ctx, { ...params, ...body }),
  }),
];

const groupProblems = [problems.name_taken, problems.unknown_assignee] as const;
const groupRoutes = [
  route({
    operationId: 'admin.ticketGroups.list',
    method: 'GET',
    path: '/api/admin/ticket-groups',
    summary: 'The support groups and their members',
    access,
    response: z.object({ items: z.array(groupSchema) }),
    example: {},
    handler: async (ctx) => ({ items: await groups(ctx) }),
  }),
  route({
    operationId: 'admin.ticketGroups.create',
    method: 'POST',
    path: '/api/admin/ticket-groups',
    summary: 'Add a support group',
    access,
    body: z.strictObject({ id, ...groupInput }),
    response: groupSchema,
    status: 201,
    problems: [...groupProblems, common.conflict],
    example: { body: { name: 'Astreinte' } },
    handler: (ctx, { body }) => createGroup(ctx, body),
  }),
  route({
    operationId: 'admin.ticketGroups.update',
    method: 'PUT',
    path: '/api/admin/ticket-groups/:id',
    summary: 'Change a support group or its members',
    access,
    params: idParams,
    body: z.strictObject({ version, ...groupInput }),
    response: groupSchema,
    problems: [...groupProblems, problems.not_found, common.stale],
    example: { params: { id: stableId('ticket-group-1') }, body: { version: 1, name: 'Support technique' } },
    handler: (ctx, { params, body }) => updateGroup(ctx, { ...params, ...body }),
  }),
];

const mailboxProblems = [problems.name_taken, problems.unknown_group, identityProblems.domain_not_proven] as const;
const mailboxRoutes = [
  route({
    operationId: 'admin.mailboxes.list',
    method: 'GET',
    path: '/api/admin/mailboxes',
    summary: 'The addresses that become tickets',
    access,
    response: z.object({ items: z.array(mailboxSchema) }),
    example: {},
    handler: async (ctx) => ({ items: await mailboxes(ctx) }),
  }),
  route({
    operationId: 'admin.mailboxes.create',
    method: 'POST',
    path: '/api/admin/mailboxes',
    summary: 'Add an address',
    access,
    recentProof: true,
    body: z.strictObject({ id, ...mailboxInput }),
    response: mailboxSchema,
    status: 201,
    problems: [...mailboxProblems, common.conflict],
    example: { body: { address: 'facturation@atlas.dz', name: 'Facturation' } },
    handler: (ctx, { body }) => createMailbox(ctx, body),
  }),
  route({
    operationId: 'admin.mailboxes.update',
    method: 'PUT',
    path: '/api/admin/mailboxes/:id',
    summary: 'Change an address, its group, or put it out of use',
    access,
    recentProof: true,
    params: idParams,
    body: z.strictObject({ version, ...mailboxInput }),
    response: mailboxSchema,
    problems: [...mailboxProblems, problems.not_found, common.stale],
    example: {
      params: { id: stableId('mailbox-1') },
      body: { version: 1, address: 'support@atlas.dz', name: 'Support', isDefault: true },
    },
    handler: (ctx, { params, body }) => updateMailbox(ctx, { ...params, ...body }),
  }),
];

export const adminRoutes = [...categoryRoutes, ...groupRoutes, ...mailboxRoutes];
