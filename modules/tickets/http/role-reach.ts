import { identityProblems } from '@cm/identity';
import { idParams, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { groups } from '../groups.ts';
import { problems } from '../problems.ts';
import { limitedRoles, setRoleReach } from '../role-reach.ts';

const limit = z
  .strictObject({
    groupIds: z.array(z.uuid()).max(200),
    /** Whether the role also reaches the tickets that are in no group. */
    ungrouped: z.boolean(),
  })
  .refine(({ groupIds, ungrouped }) => ungrouped || groupIds.length > 0, { path: ['groupIds'] });

export const roleReachRoutes = [
  route({
    operationId: 'admin.roleReach.list',
    method: 'GET',
    path: '/api/admin/role-reach',
    summary: 'The roles that reach some ticket groups alone, and the groups; any other role reaches every group',
    access: { permission: 'users.read' },
    response: z.object({
      items: z.array(
        named('RoleReach', z.object({ roleId: z.uuid(), groupIds: z.array(z.uuid()), ungrouped: z.boolean() })),
      ),
      groups: z.array(z.object({ id: z.uuid(), name: z.string(), archived: z.boolean() })),
    }),
    example: {},
    handler: async (ctx) => ({
      items: (await limitedRoles(ctx)).map(({ groupIds, ...role }) => ({ ...role, groupIds: [...groupIds] })),
      groups: (await groups(ctx)).map(({ id, name, archived }) => ({ id, name, archived })),
    }),
  }),
  route({
    operationId: 'admin.roleReach.set',
    method: 'PUT',
    path: '/api/admin/roles/:id/ticket-groups',
    summary: 'Say which ticket groups the people of a role reach; null for every group',
    access: { permission: 'roles.manage' },
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ limit: limit.nullable() }),
    response: null,
    problems: [identityProblems.builtin_role, identityProblems.own_rights, problems.unknown_group],
    example: {
      params: { id: stableId('role-support') },
      body: { limit: { groupIds: [stableId('ticket-group-1')], ungrouped: true } },
    },
    handler: (ctx, { params, body }) => setRoleReach(ctx, params.id, body.limit),
  }),
];
