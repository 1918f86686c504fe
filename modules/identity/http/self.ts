import { named } from '@cm/kit/named';
import { type SignInZone } from '../session.ts';
import { type Actor, isOwnScope } from '@cm/kit/access';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, idParams, instant, manualRoute, route, type Throttle } from '@cm/kit/http/route';
import { locale } from '@cm/kit/i18n';
import { stableId } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { sensitiveActs } from '../throttles.ts';
import { createToken, revokeToken, tokensOf } from '../api-tokens.ts';
import { endOtherSessions } from '../end-other-sessions.ts';
import { endOwnSession, ownSessions } from '../own-sessions.ts';
import { newPassword } from '../password.ts';
import { personName } from '../person-name.ts';
import { problems } from '../problems.ts';
import { changePassword } from '../change-password.ts';
import { beginEnrolment } from '../begin-enrolment.ts';
import { confirmEnrolment } from '../confirm-enrolment.ts';
import { disableSecondFactor } from '../disable-second-factor.ts';
import { tokenNetworks } from '../token-networks.ts';
import { updateProfile } from '../update-profile.ts';

export const sensitive: readonly Throttle[] = [sensitiveActs];
const oneCode = named('OneTimeCode', z.strictObject({ code: z.string().trim().min(6).max(40) }));

const openSession = named(
  'OpenSession',
  z.object({
    id: z.uuid(),
    current: z.boolean(),
    ip: z.string().nullable(),
    /** The account was entered from this address of the network before. */
    addressKnown: z.boolean(),
    /** The program and the system that it names, as « Firefox · Windows »; empty when it names neither. */
    device: z.string(),
    userAgent: z.string().nullable(),
    createdAt: instant(),
    lastSeenAt: instant(),
  }),
);
export const enrolment = named('Enrolment', z.object({ secret: z.string(), uri: z.string(), qrCode: z.string() }));
const tokenView = named(
  'ApiToken',
  z.object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.string()),
    /** The customer that it acts for; null for one of the staff. */
    customerId: z.uuid().nullable(),
    /** Where it may be used from, in CIDR notation; none: from anywhere. */
    networks: z.array(z.string()),
    createdAt: instant(),
    expiresAt: instant().nullable(),
    lastUsedAt: instant().nullable(),
  }),
);
const wantedToken = named(
  'WantedApiToken',
  z.strictObject({
    name: z.string().trim().min(1).max(80),
    scopes: z.array(z.string().max(60)).min(1).max(60),
    networks: tokenNetworks().optional(),
    expiresInDays: z.int().min(1).max(730).optional(),
  }),
);
const newToken = named('NewApiToken', tokenView.extend({ secret: z.string() }));

/** The signed-in person. Tokens come this far on the routes that say so only. */
export function self(ctx: Ctx): Extract<Actor, { userId: string }> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw common.unauthenticated();
  return actor;
}

/** What people do with their own account, alike in the portal and for staff. */
export function selfRoutes(zone: SignInZone): AnyRoute<'secrets'>[] {
  return [
    route({
      operationId: `${zone}.profile.update`,
      method: 'PATCH',
      path: `/api/${zone}/profile`,
      summary: 'Change one’s name, phone or language',
      access: 'self',
      tokens: { scope: 'own.profile' },
      body: z.strictObject({
        name: personName().optional(),
        phone: z.string().trim().max(30).nullable().optional(),
        locale: locale.optional(),
      }),
      response: null,
      example: { body: { locale: 'fr' } },
      handler: (ctx, { body }) => updateProfile(ctx, self(ctx).userId, body),
    }),
    manualRoute({
      operationId: `${zone}.password.change`,
      method: 'POST',
      path: `/api/${zone}/password-changes`,
      summary: 'Change one’s password; the other sessions end',
      access: 'self',
      throttle: sensitive,
      body: z.strictObject({ current: z.string().min(1).max(1000), password: newPassword() }),
      response: null,
      problems: [problems.wrong_credentials],
      example: { body: { current: 'pas le bon mot', password: 'Une phrase bien longue' } },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => {
        const actor = self(ctx);
        return changePassword(ctx, actor.userId, body, actor.sessionId);
      },
    }),
    manualRoute({
      operationId: `${zone}.twoFactor.begin`,
      method: 'POST',
      path: `/api/${zone}/two-factor/enrolment`,
      summary: 'Begin the enrolment of an authenticator',
      access: 'self',
      recentProof: true,
      throttle: sensitive,
      response: enrolment,
      problems: [problems.already_enrolled],
      example: {},
      handler: (ctx: OutsideCtx<'secrets'>) => beginEnrolment(ctx, self(ctx).userId),
    }),
    manualRoute({
      operationId: `${zone}.twoFactor.confirm`,
      method: 'PUT',
      path: `/api/${zone}/two-factor`,
      summary: 'Confirm the authenticator with a first code; gives the recovery codes once',
      access: 'self',
      throttle: sensitive,
      body: oneCode,
      response: z.object({ recoveryCodes: z.array(z.string()) }),
      problems: [problems.wrong_code, problems.already_enrolled, problems.not_enrolled],
      example: { body: { code: '123456' } },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }) => {
        const { userId, sessionId: keepSession } = self(ctx);
        return confirmEnrolment(ctx, { userId, code: body.code, keepSession }, async () => undefined);
      },
    }),
    manualRoute({
      operationId: `${zone}.twoFactor.disable`,
      method: 'POST',
      path: `/api/${zone}/two-factor/removal`,
      summary: 'Switch the second factor off with a last code',
      access: 'self',
      throttle: sensitive,
      body: oneCode,
      response: null,
      problems: [problems.wrong_code, problems.not_enrolled, problems.second_factor_required],
      example: { body: { code: '123456' } },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => {
        const actor = self(ctx);
        return disableSecondFactor(ctx, actor.userId, body.code, actor.sessionId);
      },
    }),
    route({
      operationId: `${zone}.sessions.list`,
      method: 'GET',
      path: `/api/${zone}/sessions`,
      summary: 'One’s open sessions and devices',
      access: 'self',
      response: z.object({
        items: z.array(openSession),
      }),
      example: {},
      handler: async (ctx) => ({ items: await ownSessions(ctx, self(ctx)) }),
    }),
    route({
      operationId: `${zone}.sessions.endOthers`,
      method: 'DELETE',
      path: `/api/${zone}/sessions`,
      summary: 'End all of one’s sessions but this one',
      access: 'self',
      response: z.object({ ended: z.int() }),
      example: {},
      handler: async (ctx) => {
        const actor = self(ctx);
        return { ended: await endOtherSessions(ctx, actor.userId, actor.sessionId) };
      },
    }),
    route({
      operationId: `${zone}.sessions.end`,
      method: 'DELETE',
      path: `/api/${zone}/sessions/:id`,
      summary: 'End one of one’s sessions',
      access: 'self',
      params: idParams,
      response: null,
      example: { params: { id: stableId('session-1') } },
      handler: (ctx, { params }) => endOwnSession(ctx, self(ctx).userId, params.id),
    }),
    route({
      operationId: `${zone}.tokens.list`,
      method: 'GET',
      path: `/api/${zone}/tokens`,
      summary: 'One’s API tokens (never their secrets)',
      access: 'self',
      response: z.object({ items: z.array(tokenView) }),
      example: {},
      handler: async (ctx) => ({ items: await tokensOf(ctx, self(ctx).userId) }),
    }),
    // By hand: an answer that is kept to be replayed would keep the secret with it.
    manualRoute({
      operationId: `${zone}.tokens.create`,
      method: 'POST',
      path: `/api/${zone}/tokens`,
      summary: 'Make an API token; its secret is shown this once',
      access: 'self',
      recentProof: true,
      ...(zone === 'corporate' ? { duringEmergency: 'refused' as const } : {}),
      throttle: sensitive,
      body: wantedToken,
      response: newToken,
      status: 201,
      problems: [problems.unknown_scope, problems.too_many_tokens],
      example: {
        body: {
          name: 'Sauvegarde',
          scopes: [zone === 'portal' ? 'portal.tickets' : 'tickets.read'],
          networks: ['127.0.0.1', '10.8.0.0/16'],
          expiresInDays: 90,
        },
      },
      handler: (ctx: OutsideCtx<'secrets'>, { body }) => {
        const actor = self(ctx);
        // A token may carry only what its maker holds.
        if (!body.scopes.every((scope) => actor.permissions.has(scope) || isOwnScope(scope)))
          throw problems.unknown_scope();
        const customerId = actor.kind === 'customer' ? actor.customerId : null;
        return ctx.transaction((tx) => createToken(tx, { userId: actor.userId, customerId }, body));
      },
    }),
    route({
      operationId: `${zone}.tokens.revoke`,
      method: 'DELETE',
      path: `/api/${zone}/tokens/:id`,
      summary: 'Revoke one of one’s API tokens',
      access: 'self',
      params: idParams,
      response: null,
      example: { params: { id: stableId('token-1') } },
      handler: (ctx, { params }) => revokeToken(ctx, self(ctx).userId, params.id),
    }),
  ];
}
