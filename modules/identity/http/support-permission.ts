import type { Ctx } from '@cm/kit/ctx';
import { instant, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { usersByIds } from '../directory.ts';
import { giveSupportPermission } from '../give-support-permission.ts';
import { impersonationMode, impersonationSetting } from '../impersonation.ts';
import { problems } from '../problems.ts';
import { actingMembership, LONGEST_PERMISSION_DAYS } from '../support-permission.ts';
import { findPermission } from '../support-permission.queries.ts';
import { withdrawSupportPermission } from '../withdraw-support-permission.ts';

const permission = named(
  'SupportPermission',
  z.object({ givenByName: z.string(), givenAt: instant(), endsAt: instant() }),
);

/** Whether the support may see the customer's space: the operator's rule, and what the owner gave. */
export const supportPermissionRoutes = [
  route({
    operationId: 'portal.supportPermission.get',
    method: 'GET',
    path: '/api/portal/support-permission',
    summary:
      'Whether the support may see the customer’s space: the operator’s rule, and until when the owner allows it',
    access: 'self',
    response: z.object({ mode: impersonationMode, owner: z.boolean(), permission: permission.nullable() }),
    example: {},
    handler: async (ctx: Ctx<'memberships'>) => {
      const { customerId, owner } = await actingMembership(ctx);
      const found = await findPermission(ctx.db, customerId, ctx.now());
      const people = await usersByIds(ctx, found ? [found.givenBy] : []);
      return {
        mode: impersonationMode.parse(await readSetting(ctx, impersonationSetting)),
        owner,
        permission: found
          ? { givenByName: people.get(found.givenBy)?.name ?? '', givenAt: found.givenAt, endsAt: found.endsAt }
          : null,
      };
    },
  }),
  route({
    operationId: 'portal.supportPermission.give',
    method: 'PUT',
    path: '/api/portal/support-permission',
    summary: 'Let the support see the customer’s space for some days, read-only; a former permission ends',
    access: 'self',
    recentProof: true,
    body: z.strictObject({ days: z.int().min(1).max(LONGEST_PERMISSION_DAYS) }),
    response: null,
    problems: [problems.not_the_owner],
    example: { body: { days: 7 } },
    handler: (ctx: Ctx<'memberships'>, { body }) => giveSupportPermission(ctx, body.days),
  }),
  route({
    operationId: 'portal.supportPermission.withdraw',
    method: 'DELETE',
    path: '/api/portal/support-permission',
    summary: 'Take back what lets the support see the customer’s space; whoever sees it is out at the next request',
    access: 'self',
    response: null,
    problems: [problems.not_the_owner],
    example: {},
    handler: (ctx: Ctx<'memberships'>) => withdrawSupportPermission(ctx),
  }),
];
