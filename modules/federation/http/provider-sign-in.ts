import { heldSessionId, identityProblems, signInState, type SignInZone } from '@cm/identity';
import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, idParams, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { beginProviderSignIn } from '../begin-provider-sign-in.ts';
import { finishAtProvider } from '../finish-provider-sign-in.ts';
import { offeredProviders } from '../linked-sign-ins.ts';
import { problems } from '../problems.ts';
import { departures, returns } from '../throttles.ts';
import { ATTEMPT_SECONDS } from '../provider-attempt.ts';

/** Holds what was begun at a provider in the browser that began it. */
const ATTEMPT_COOKIE = 'cm_provider';
export const attemptIn = (cookies: Readonly<Record<string, string | undefined>>) => cookies[`__Host-${ATTEMPT_COOKIE}`];
export const attemptCookie = { name: ATTEMPT_COOKIE, seconds: ATTEMPT_SECONDS } as const;

/** `linked`: the identity is the signed-in person's now; `confirm`: the account's owner has to sign in once with what they have here. */
const providerState = named('ProviderSignInState', z.enum([...signInState.options, 'linked', 'confirm']));
const providerAnswer = named('ProviderAnswer', z.object({ state: providerState }));

/** Signing in at an operator's own identity provider. */
export function providerSignInRoutes(zone: SignInZone): AnyRoute<'secrets' | 'providers'>[] {
  return [
    route({
      operationId: `${zone}.provider.list`,
      method: 'GET',
      path: `/api/${zone}/session/providers`,
      summary:
        'The identity providers by which one may sign in here, at most 50, and the site that they send people back to',
      access: 'public',
      response: z.object({ site: z.string(), items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
      example: {},
      handler: async (ctx) => ({ site: ctx.tenant.baseUrl, items: await offeredProviders(ctx, zone) }),
    }),
    manualRoute({
      operationId: `${zone}.provider.begin`,
      method: 'POST',
      path: `/api/${zone}/session/providers/:id/attempts`,
      summary: 'Where to go to sign in at an identity provider',
      access: 'public',
      throttle: [departures],
      params: idParams,
      response: z.object({ url: z.string() }),
      problems: [problems.provider_away],
      example: { params: { id: stableId('identity-provider-1') } },
      handler: async (ctx: OutsideCtx<'secrets' | 'providers'>, { params }, exchange) => {
        const { url, attempt } = await beginProviderSignIn(ctx, zone, params.id);
        exchange.setCookie(ATTEMPT_COOKIE, attempt, ATTEMPT_SECONDS);
        return { url };
      },
    }),
    manualRoute({
      operationId: `${zone}.provider.finish`,
      method: 'POST',
      path: `/api/${zone}/session/provider`,
      summary: 'End what was begun at an identity provider, with the query string that it answered with',
      access: 'public',
      throttle: [returns],
      body: z.strictObject({ parameters: z.string().max(8000) }),
      response: providerAnswer,
      problems: [
        problems.provider_refused,
        problems.provider_away,
        problems.no_linked_account,
        problems.subject_taken,
        problems.provider_linked,
        identityProblems.elsewhere,
      ],
      example: { body: { parameters: 'code=exemple&state=exemple' } },
      handler: async (ctx: OutsideCtx<'secrets' | 'providers'>, { body }, exchange) => {
        const attempt = attemptIn(exchange.cookies);
        exchange.clearCookie(ATTEMPT_COOKIE);
        const sessionId = await heldSessionId(ctx, zone, exchange.cookies);
        const browser = { cookies: exchange.cookies, sessionId };
        const outcome = await finishAtProvider(ctx, zone, { attempt, parameters: body.parameters }, browser);
        if (outcome.kind === 'elsewhere') throw identityProblems.elsewhere();
        if (outcome.kind === 'entered') {
          for (const { name, value, seconds } of outcome.cookies) exchange.setCookie(name, value, seconds);
          return { state: outcome.state };
        }
        if (outcome.kind === 'confirm') exchange.setCookie(ATTEMPT_COOKIE, outcome.attempt, ATTEMPT_SECONDS);
        return { state: outcome.kind };
      },
    }),
  ];
}
