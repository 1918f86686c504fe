import { named } from '@cm/kit/named';
import { userKind } from '../session.ts';
import type { Ctx } from '@cm/kit/ctx';
import { idParams, instant, route, created } from '@cm/kit/http/route';
import { localised, words } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { setNetworksOf } from '../account-networks.ts';
import { deviceName } from '../device-name.ts';
import { loginJournal } from '../login-journal.ts';
import { emailAddress } from '../password.ts';
import { personName } from '../person-name.ts';
import { problems } from '../problems.ts';
import { inviteStaff } from '../invite-staff.ts';
import { listAccounts } from '../list-accounts.ts';
import { rightsOf, shutAccount } from '../rights-of.ts';
import { setDisabled } from '../disable-account.ts';
import { setStaffRoles } from '../set-staff-roles.ts';
import { listTenants } from '../list-tenants.ts';
import { wantedNetworks } from './account-networks.ts';

const roleKeys = z.array(z.string().max(41)).max(20);

const account = named(
  'Account',
  z.object({
    id: z.uuid(),
    kind: userKind,
    name: z.string(),
    email: z.string(),
    twoFactor: z.boolean(),
    emailVerified: z.boolean(),
    disabled: z.boolean(),
    /** Where alone the account may be used from; none: from anywhere. */
    networks: z.array(z.string()),
    roles: z.array(z.string()),
    createdAt: instant(),
  }),
);

export const adminRoutes = [
  route({
    operationId: 'admin.users.list',
    method: 'GET',
    path: '/api/admin/users',
    summary: 'Accounts of the staff or of the customers',
    access: { permission: 'users.read' },
    query: z.strictObject({
      ...pageQuery(['-created', 'created']),
      kind: userKind.default('staff'),
      q: z.string().trim().max(254).optional(),
    }),
    response: pageOf(account),
    example: { query: { kind: 'staff' } },
    handler: (ctx, { query }) => listAccounts(ctx, query),
  }),
  route({
    operationId: 'admin.users.invite',
    method: 'POST',
    path: '/api/admin/users',
    summary: 'Invite a colleague',
    access: { permission: 'users.manage' },
    recentProof: true,
    duringEmergency: 'refused',
    body: z.strictObject({ email: emailAddress(), name: personName(), roles: roleKeys }),
    response: created,
    status: 201,
    problems: [problems.email_taken, problems.own_rights],
    example: { body: { email: 'nouveau.collegue@atlas.dz', name: 'Yacine Merabet', roles: ['support'] } },
    handler: (ctx: Ctx<'roleReach'>, { body }) => inviteStaff(ctx, body),
  }),
  route({
    operationId: 'admin.users.setRoles',
    method: 'PUT',
    path: '/api/admin/users/:id/roles',
    summary: 'Replace the roles of a colleague',
    access: { permission: 'users.manage' },
    recentProof: true,
    duringEmergency: 'refused',
    params: idParams,
    body: z.strictObject({ roles: roleKeys }),
    response: null,
    problems: [problems.own_account, problems.own_rights, problems.last_administrator],
    example: { params: { id: stableId('staff-2') }, body: { roles: ['support'] } },
    handler: (ctx: Ctx<'roleReach'>, { params, body }) => setStaffRoles(ctx, params.id, body.roles),
  }),
  route({
    operationId: 'admin.users.rights',
    method: 'GET',
    path: '/api/admin/users/:id/rights',
    summary: 'What a colleague may do, and by which of their roles or by an emergency access',
    access: { permission: 'users.read' },
    params: idParams,
    response: z.object({
      userId: z.uuid(),
      name: z.string(),
      shut: shutAccount.nullable(),
      permissions: z.array(z.object({ key: z.string(), roles: z.array(z.string()) })),
      /** Which records each of the roles reaches, where that is limited by role; null: all of them. */
      reaches: z.array(z.object({ role: z.string(), of: words, names: z.array(words).nullable() })),
      /** What an emergency access that is open adds until then, in the session where it was opened alone. */
      emergency: z
        .object({ id: z.uuid(), role: localised(), permissions: z.array(z.string()), expiresAt: instant() })
        .nullable(),
    }),
    example: { params: { id: stableId('staff-2') } },
    handler: async (ctx: Ctx<'emergencyAccess' | 'roleReach'>, { params }) => {
      const { permissions, emergency, reaches, ...rights } = await rightsOf(ctx, params.id);
      return {
        ...rights,
        permissions: permissions.map(({ key, roles: by }) => ({ key, roles: [...by] })),
        reaches: reaches.map(({ role, of, names }) => ({ role, of, names: names && [...names] })),
        emergency: emergency && {
          id: emergency.id,
          role: emergency.role.name,
          permissions: [...emergency.permissions],
          expiresAt: emergency.expiresAt,
        },
      };
    },
  }),
  route({
    operationId: 'admin.users.disable',
    method: 'PUT',
    path: '/api/admin/users/:id/access',
    summary: 'Shut an account out, or let it in again',
    access: { permission: 'users.manage' },
    recentProof: true,
    params: idParams,
    body: z.strictObject({ disabled: z.boolean() }),
    response: null,
    problems: [problems.own_account, problems.own_rights, problems.last_administrator],
    example: { params: { id: stableId('staff-4') }, body: { disabled: false } },
    handler: (ctx, { params, body }) => setDisabled(ctx, params.id, body.disabled),
  }),
  route({
    operationId: 'admin.users.setNetworks',
    method: 'PUT',
    path: '/api/admin/users/:id/networks',
    summary: 'Name the networks from which alone a colleague’s account may be used; none lifts those of any account',
    access: { permission: 'users.manage' },
    recentProof: true,
    params: idParams,
    body: wantedNetworks,
    response: null,
    problems: [problems.own_account, problems.own_rights],
    example: { params: { id: stableId('staff-4') }, body: { networks: ['10.8.0.0/16'] } },
    handler: (ctx, { params, body }) => setNetworksOf(ctx, params.id, body.networks),
  }),
  route({
    operationId: 'admin.logins.list',
    method: 'GET',
    path: '/api/admin/logins',
    summary: 'The journal of sign-in attempts',
    access: { permission: 'logins.read' },
    query: z.strictObject({ ...pageQuery(['-at']), userId: z.uuid().optional() }),
    response: pageOf(
      z.object({
        id: z.uuid(),
        userId: z.uuid().nullable(),
        email: z.string(),
        outcome: z.string(),
        ip: z.string().nullable(),
        device: z.string(),
        userAgent: z.string().nullable(),
        at: instant(),
      }),
    ),
    example: {},
    handler: async (ctx, { query }) => {
      const page = await loginJournal(ctx, query);
      return {
        nextCursor: page.nextCursor,
        items: page.items.map((row) => ({ ...row, device: deviceName(row.userAgent) })),
      };
    },
  }),
  route({
    operationId: 'admin.tenants.list',
    method: 'GET',
    path: '/api/admin/tenants',
    summary: 'The operators of this installation (the platform’s own tenant sees all, another only itself)',
    access: { permission: 'tenants.read' },
    response: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          slug: z.string(),
          name: z.string(),
          locale: z.string(),
          currency: z.string(),
          suspended: z.boolean(),
          createdAt: instant(),
        }),
      ),
    }),
    example: {},
    handler: async (ctx) => ({ items: await listTenants(ctx) }),
  }),
];
