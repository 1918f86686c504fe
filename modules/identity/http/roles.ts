import type { Ctx } from '@cm/kit/ctx';
import { created, idParams, route } from '@cm/kit/http/route';
import { localised } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { changeRole } from '../change-role.ts';
import { createRole } from '../create-role.ts';
import { deleteRole } from '../delete-role.ts';
import { problems } from '../problems.ts';
import { requirePasskey } from '../require-passkey.ts';
import { renameRole } from '../rename-role.ts';
import { listRoles } from '../roles.queries.ts';

const manage = { permission: 'roles.manage' } as const;
const name = localised(60);
const OWN_ROLE = { id: stableId('role-own') };

export const roleRoutes = [
  route({
    operationId: 'admin.roles.list',
    method: 'GET',
    path: '/api/admin/roles',
    summary: 'Roles with their permissions',
    access: { permission: 'users.read' },
    response: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          key: z.string(),
          name: localised(),
          builtin: z.boolean(),
          passkeyOnly: z.boolean(),
          permissions: z.array(z.string()),
          members: z.number(),
        }),
      ),
    }),
    example: {},
    handler: async (ctx) => ({ items: await listRoles(ctx.db) }),
  }),
  route({
    operationId: 'admin.roles.update',
    method: 'PUT',
    path: '/api/admin/roles/:id/permissions',
    summary: 'Replace the permissions of a role',
    access: { permission: 'roles.manage' },
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ permissions: z.array(z.string().max(60)).max(200) }),
    response: null,
    problems: [problems.builtin_role, problems.own_rights],
    example: { params: { id: stableId('role-support') }, body: { permissions: ['tickets.read', 'tickets.reply'] } },
    handler: (ctx: Ctx<'roleReach'>, { params, body }) => changeRole(ctx, params.id, body.permissions),
  }),
  route({
    operationId: 'admin.roles.create',
    method: 'POST',
    path: '/api/admin/roles',
    summary: 'Make a role, with the permissions of another one or with none',
    access: manage,
    recentProof: true,
    duringEmergency: 'refused',
    body: z.strictObject({ name, copyOf: z.uuid().optional() }),
    response: created,
    status: 201,
    problems: [problems.own_rights, problems.role_exists, problems.too_many_roles],
    example: { body: { name: { fr: 'Support de nuit' }, copyOf: stableId('role-support') } },
    handler: (ctx: Ctx<'roleReach'>, { body }) => createRole(ctx, body),
  }),
  route({
    operationId: 'admin.roles.requirePasskey',
    method: 'PUT',
    path: '/api/admin/roles/:id/passkey-requirement',
    summary: 'Say whether the people of a role enter with a passkey alone',
    access: manage,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ passkeyOnly: z.boolean() }),
    response: null,
    problems: [problems.own_rights],
    example: { params: { id: stableId('role-support') }, body: { passkeyOnly: true } },
    handler: (ctx, { params, body }) => requirePasskey(ctx, params.id, body.passkeyOnly),
  }),
  route({
    operationId: 'admin.roles.rename',
    method: 'PUT',
    path: '/api/admin/roles/:id/name',
    summary: 'Call a role of one’s own otherwise',
    access: manage,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ name }),
    response: null,
    problems: [problems.first_role, problems.own_rights, problems.role_exists],
    example: { params: OWN_ROLE, body: { name: { fr: 'Stagiaires' } } },
    handler: (ctx, { params, body }) => renameRole(ctx, params.id, body.name),
  }),
  route({
    operationId: 'admin.roles.delete',
    method: 'DELETE',
    path: '/api/admin/roles/:id',
    summary: 'Delete a role of one’s own that nobody has',
    access: manage,
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    response: null,
    problems: [problems.first_role, problems.own_rights, problems.role_in_use],
    example: { params: OWN_ROLE },
    handler: (ctx: Ctx<'roleReach'>, { params }) => deleteRole(ctx, params.id),
  }),
];
