import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, instant, manualRoute, route, type Throttle } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { confirmEmailChange } from '../confirm-email-change.ts';
import { DEVICE_SECONDS } from '../known-device.ts';
import { emailAddress } from '../password.ts';
import { cancelEmailChange, pendingEmailChange } from '../pending-email-change.ts';
import { problems } from '../problems.ts';
import { requestEmailChange } from '../request-email-change.ts';
import type { SignInZone } from '../session.ts';
import { emailChanges } from '../throttles.ts';
import { self, sensitive } from './self.ts';

const pending = named('PendingEmailChange', z.object({ email: z.string(), expiresAt: instant() }));

const seldom: readonly Throttle[] = [...sensitive, emailChanges];

/** How people change their own address, alike in the portal and for staff. */
export function emailChangeRoutes(zone: SignInZone): AnyRoute<'secrets'>[] {
  return [
    route({
      operationId: `${zone}.emailChange.get`,
      method: 'GET',
      path: `/api/${zone}/email-change`,
      summary: 'The address that one asked for and has not proven yet',
      access: 'self',
      response: z.object({ pending: pending.nullable() }),
      example: {},
      handler: async (ctx) => ({ pending: await pendingEmailChange(ctx, self(ctx).userId) }),
    }),
    manualRoute({
      operationId: `${zone}.emailChange.request`,
      method: 'POST',
      path: `/api/${zone}/email-change`,
      summary: 'Ask for another address; a link goes there. The answer is the same for every address',
      access: 'self',
      throttle: seldom,
      body: z.strictObject({ email: emailAddress(), password: z.string().min(1).max(1000) }),
      response: null,
      problems: [problems.wrong_credentials],
      example: { body: { email: 'nouvelle.adresse@exemple.dz', password: 'Casbah-1957-Demo' } },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => requestEmailChange(ctx, self(ctx).userId, body),
    }),
    route({
      operationId: `${zone}.emailChange.confirm`,
      method: 'PUT',
      path: `/api/${zone}/email-change`,
      summary: 'Take the new address with the link that was mailed to it',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ token: z.string().min(40).max(200) }),
      response: z.object({ email: z.string() }),
      problems: [problems.link_invalid, problems.email_taken],
      example: { body: { token: `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}` } },
      handler: async (ctx: Ctx<'secrets'>, { body }, exchange) => {
        const { email, device } = await confirmEmailChange(ctx, self(ctx), body.token, exchange.cookies);
        if (device) exchange.setCookie(device.name, device.value, DEVICE_SECONDS);
        return { email };
      },
    }),
    route({
      operationId: `${zone}.emailChange.cancel`,
      method: 'DELETE',
      path: `/api/${zone}/email-change`,
      summary: 'Give up the address that one asked for: the mailed link works no more',
      access: 'self',
      response: null,
      example: {},
      handler: (ctx) => cancelEmailChange(ctx, self(ctx).userId),
    }),
  ];
}
