import type { Ctx } from '@cm/kit/ctx';
import { route } from '@cm/kit/http/route';
import { z } from 'zod';
import { problems } from '../problems.ts';
import { impersonations } from '../throttles.ts';
import { cookieFor } from '../session.ts';
import { startImpersonation } from '../start-impersonation.ts';
import { heldToken } from './entry.ts';

export const impersonationRoutes = [
  route({
    operationId: 'portal.impersonation.start',
    method: 'PUT',
    path: '/api/portal/impersonation',
    summary: 'Take over, once and within a minute, what a colleague began: the portal in a person’s place, read-only',
    access: 'public',
    // Whoever is in one already may have begun the next.
    duringImpersonation: 'allowed',
    throttle: [impersonations],
    body: z.strictObject({ token: z.string().min(40).max(200) }),
    response: null,
    problems: [problems.handover_invalid],
    example: { body: { token: `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}` } },
    handler: async (ctx: Ctx<'secrets' | 'memberships' | 'emergencyAccess'>, { body }, exchange) => {
      const { token, expiresAt } = await startImpersonation(ctx, body.token, heldToken('portal', exchange));
      const seconds = Math.floor((expiresAt.getTime() - ctx.now().getTime()) / 1000);
      exchange.setCookie(cookieFor('customer'), token, seconds);
    },
  }),
];
