import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { categoryGroups, setCategoryGroup } from '../customer-category-groups.ts';
import { problems } from '../problems.ts';

const access = { permission: 'tickets.configure' } as const;

export const customerCategoryGroupRoutes = [
  route({
    operationId: 'admin.customerCategoryGroups.list',
    method: 'GET',
    path: '/api/admin/customer-category-groups',
    summary: 'The categories of customers whose tickets have a group of their own',
    access,
    response: z.object({
      items: z.array(named('CustomerCategoryGroup', z.object({ categoryId: z.uuid(), groupId: z.uuid() }))),
    }),
    example: {},
    handler: async (ctx) => ({ items: await categoryGroups(ctx) }),
  }),
  route({
    operationId: 'admin.customerCategoryGroups.set',
    method: 'PUT',
    path: '/api/admin/customer-categories/:id/ticket-group',
    summary: 'Say which group the tickets go to that customers of a category open; null: as for everybody',
    access,
    params: idParams,
    body: z.strictObject({ groupId: z.uuid().nullable() }),
    response: null,
    problems: [problems.not_found, problems.unknown_group],
    example: {
      params: { id: stableId('customer-category-1') },
      body: { groupId: stableId('ticket-group-1') },
    },
    handler: (ctx, { params, body }) => setCategoryGroup(ctx, { categoryId: params.id, groupId: body.groupId }),
  }),
];
