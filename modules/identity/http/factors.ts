import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, instant, manualRoute, route } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { ownFactors } from '../own-factors.ts';
import { problems } from '../problems.ts';
import { ownProof } from '../prove-oneself.ts';
import { renewRecoveryCodes } from '../renew-recovery-codes.ts';
import type { SignInZone } from '../session.ts';
import { self, sensitive } from './self.ts';

const factors = named(
  'OwnFactors',
  z.object({
    authenticator: z.boolean(),
    recoveryCodesLeft: z.int(),
    sms: z.object({ number: z.string(), provedAt: instant(), lastUsedAt: instant().nullable() }).nullable(),
    smsOffered: z.boolean(),
    passkeys: z.array(
      z.object({ id: z.uuid(), name: z.string(), createdAt: instant(), lastUsedAt: instant().nullable() }),
    ),
  }),
);

/** What people do with their own second factors, alike in the portal and for staff. */
export function factorRoutes(zone: SignInZone): AnyRoute<'secrets'>[] {
  return [
    route({
      operationId: `${zone}.twoFactor.get`,
      method: 'GET',
      path: `/api/${zone}/two-factor`,
      summary: 'One’s second factors, and how many recovery codes are left',
      access: 'self',
      response: factors,
      example: {},
      handler: (ctx) => ownFactors(ctx, self(ctx).userId),
    }),
    manualRoute({
      operationId: `${zone}.twoFactor.renewCodes`,
      method: 'POST',
      path: `/api/${zone}/two-factor/recovery-codes`,
      summary: 'New recovery codes, shown this once; those before work no more',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ proof: ownProof }),
      response: z.object({ recoveryCodes: z.array(z.string()) }),
      problems: [problems.wrong_credentials, problems.wrong_code, problems.not_enrolled],
      example: { body: { proof: { kind: 'password', secret: 'Casbah-1957-Demo' } } },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }) => ({
        recoveryCodes: await renewRecoveryCodes(ctx, self(ctx).userId, body.proof),
      }),
    }),
  ];
}
