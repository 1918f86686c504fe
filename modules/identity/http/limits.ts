import { idParams, instant, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { z } from 'zod';
import { guessAllowance, guessedSecret } from '../guess-limits.ts';
import { heldAccounts, liftLimit } from '../lift-limit.ts';
import { problems } from '../problems.ts';
import { userKind } from '../session.ts';

/** The limits that hold somebody back at this moment. */
export const limitRoutes = [
  route({
    operationId: 'admin.limits.list',
    method: 'GET',
    path: '/api/admin/limits',
    summary: 'The accounts whose guesses a limit holds back now, until when, and how many there were',
    access: { permission: 'logins.read' },
    response: z.object({
      items: z.array(
        z.object({
          userId: z.uuid(),
          name: z.string(),
          email: z.string(),
          kind: userKind,
          secret: guessedSecret,
          allowance: guessAllowance,
          guesses: z.int(),
          until: instant(),
        }),
      ),
    }),
    example: {},
    handler: async (ctx) => ({ items: await heldAccounts(ctx) }),
  }),
  route({
    operationId: 'admin.limits.lift',
    method: 'POST',
    path: '/api/admin/users/:id/limit-liftings',
    summary: 'Let an account be tried again that a limit holds back, with the reason',
    access: { permission: 'limits.lift' },
    recentProof: true,
    params: idParams,
    body: z.strictObject({ secret: guessedSecret, reason: z.string().trim().min(5).max(400) }),
    response: null,
    problems: [problems.own_rights],
    example: {
      params: { id: stableId('user-1') },
      body: { secret: 'password', reason: 'Reconnue au téléphone, elle avait oublié son mot de passe.' },
    },
    handler: (ctx, { params, body }) => liftLimit(ctx, params.id, body),
  }),
];
