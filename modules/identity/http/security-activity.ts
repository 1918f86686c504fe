import { type AnyRoute, route } from '@cm/kit/http/route';
import { pageOf, pageQuery } from '@cm/kit/paging';
import { z } from 'zod';
import { listSecurityActivity, securityActivity } from '../list-security-activity.ts';
import { secureAccount } from '../secure-account.ts';
import type { SignInZone } from '../session.ts';
import { self } from './self.ts';

/** What happened to one's own account, alike in the portal and for staff. */
export function securityActivityRoutes(zone: SignInZone): AnyRoute[] {
  return [
    route({
      operationId: `${zone}.securityActivity.list`,
      method: 'GET',
      path: `/api/${zone}/security-activity`,
      summary: 'Sign-ins, refusals and changes of one’s own account, newest first',
      access: 'self',
      query: z.strictObject(pageQuery(['-at'])),
      response: pageOf(securityActivity),
      example: {},
      handler: (ctx, { query }) => listSecurityActivity(ctx, [self(ctx).userId], query),
    }),
    route({
      operationId: `${zone}.account.secure`,
      method: 'POST',
      path: `/api/${zone}/account/securing`,
      summary: 'End all of one’s other sessions, revoke one’s API tokens and give up a change of address, at once',
      access: 'self',
      response: z.object({ sessionsEnded: z.int(), tokensRevoked: z.int() }),
      example: {},
      handler: (ctx) => secureAccount(ctx, self(ctx)),
    }),
  ];
}
