import { identityProblems, ownProof, type SignInZone } from '@cm/identity';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, idParams, instant, manualRoute, route } from '@cm/kit/http/route';
import { stableId } from '@cm/kit/ids';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { beginLink } from '../begin-provider-sign-in.ts';
import { confirmLink } from '../confirm-link.ts';
import { linkedSignIns } from '../linked-sign-ins.ts';
import { problems } from '../problems.ts';
import { linkProofs } from '../throttles.ts';
import { unlinkIdentity } from '../unlink-identity.ts';
import { attemptCookie, attemptIn } from './provider-sign-in.ts';

const proof = { kind: 'password', secret: 'Casbah-1957-Demo' } as const;
const wrongProof = [identityProblems.wrong_credentials, identityProblems.wrong_code];
const params = { id: stableId('identity-provider-1') };

const linkedSignIn = named(
  'LinkedSignIn',
  z.object({
    /** The provider's. */
    id: z.uuid(),
    name: z.string(),
    linkedAt: instant().nullable(),
    lastUsedAt: instant().nullable(),
    /** It lets people in here today. */
    offered: z.boolean(),
  }),
);

function self({ actor }: Ctx) {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw common.unauthenticated();
  return actor;
}

function atScreen(ctx: Ctx) {
  const { userId, sessionId } = self(ctx);
  if (sessionId === null) throw common.forbidden();
  return { userId, sessionId };
}

/** One's own identities at providers, alike in the portal and for staff. */
export function linkedSignInRoutes(zone: SignInZone): AnyRoute<'secrets' | 'providers'>[] {
  return [
    route({
      operationId: `${zone}.linkedSignIns.list`,
      method: 'GET',
      path: `/api/${zone}/linked-sign-ins`,
      summary: 'The identity providers that one is linked to, or may be, at most 50',
      access: 'self',
      response: z.object({ items: z.array(linkedSignIn) }),
      example: {},
      handler: async (ctx) => ({ items: await linkedSignIns(ctx, zone, self(ctx).userId) }),
    }),
    manualRoute({
      operationId: `${zone}.linkedSignIns.begin`,
      method: 'POST',
      path: `/api/${zone}/linked-sign-ins/attempts`,
      summary: 'Where to go to link one’s identity at a provider, for somebody who proves once more that it is them',
      access: 'self',
      throttle: [linkProofs],
      body: z.strictObject({ providerId: z.uuid(), proof: ownProof }),
      response: z.object({ url: z.string() }),
      problems: [...wrongProof, problems.provider_away],
      example: { body: { providerId: params.id, proof } },
      handler: async (ctx: OutsideCtx<'secrets' | 'providers'>, { body }, exchange) => {
        const { url, attempt } = await beginLink(ctx, zone, atScreen(ctx), body);
        exchange.setCookie(attemptCookie.name, attempt, attemptCookie.seconds);
        return { url };
      },
    }),
    route({
      operationId: `${zone}.linkedSignIns.confirm`,
      method: 'POST',
      path: `/api/${zone}/linked-sign-ins`,
      summary: 'Link the identity that one came with before one signed in here',
      access: 'self',
      response: null,
      problems: [problems.link_not_offered, problems.subject_taken, problems.provider_linked],
      example: {},
      handler: async (ctx: Ctx, _input, exchange) => {
        await confirmLink(ctx, zone, atScreen(ctx), attemptIn(exchange.cookies));
        exchange.clearCookie(attemptCookie.name);
      },
    }),
    manualRoute({
      operationId: `${zone}.linkedSignIns.remove`,
      method: 'POST',
      path: `/api/${zone}/linked-sign-ins/:id/removal`,
      summary: 'Take the link to a provider away; the other sessions end',
      access: 'self',
      throttle: [linkProofs],
      params: idParams,
      body: z.strictObject({ proof: ownProof }),
      response: null,
      problems: wrongProof,
      example: { params, body: { proof } },
      handler: (ctx: OutsideCtx<'secrets'>, input) => unlinkIdentity(ctx, self(ctx), input.params.id, input.body.proof),
    }),
  ];
}
