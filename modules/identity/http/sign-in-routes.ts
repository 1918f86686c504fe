import { finisher, heldToken, keepSession, trustDevice, waitingOf } from './entry.ts';
import { enrolment } from './self.ts';
import { named } from '@cm/kit/named';
import { passwordLinkPurpose } from '../links.ts';
import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, type Exchange, instant, route, type Throttle, manualRoute } from '@cm/kit/http/route';
import { locale, localised } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { deviceToken, deviceTokens } from '../device-cookie.ts';
import { DEVICE_SECONDS } from '../known-device.ts';
import { logIn } from '../log-in.ts';
import type { SignedIn } from '../signed-in.ts';
import { emailAddress, newPassword } from '../password.ts';
import { problems } from '../problems.ts';
import { setPasswordByLink } from '../set-password-by-link.ts';
import { beginEnrolment } from '../begin-enrolment.ts';
import { confirmSecondFactor } from '../confirm-second-factor.ts';
import { enrollingUser, finishEnrolment } from '../finish-enrolment.ts';
import {
  cookieFor,
  KIND_OF_ZONE,
  secondFactor,
  signInState,
  sessionState,
  signInZone,
  type SignInZone,
} from '../session.ts';
import { currentSession, leave } from '../current-session.ts';
import { newPasswords, secondFactors, signIns, STUFFING } from '../throttles.ts';

/** A browser that entered this account before is counted for itself: what others try from its network takes nothing from it. */
const knownHere: Throttle['apart'] = (caller) => {
  const { body } = caller;
  const email: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : undefined;
  if (typeof email !== 'string') return undefined;
  const { data } = emailAddress().safeParse(email);
  return data === undefined ? undefined : deviceToken(caller, caller.cookies, data);
};
const attempts = (zone: SignInZone): Throttle[] =>
  [...signIns[zone], STUFFING].map((rule) => ({ ...rule, apart: knownHere }));
export const codes: Throttle[] = [{ ...secondFactors, apart: (caller) => deviceTokens(caller, caller.cookies)[0] }];

const token = () => z.string().min(40).max(200);
const oneCode = () => z.string().trim().min(6).max(40);
const secondFactorCode = named('SecondFactorCode', z.strictObject({ code: oneCode(), trustDevice }));
const passwordByLink = named(
  'PasswordByLink',
  z.strictObject({
    token: token(),
    purpose: passwordLinkPurpose,
    password: newPassword(),
    /** Whoever knew the old password may have made tokens with it: they end unless this is false. */
    endTokens: z.boolean().optional(),
  }),
);

export const signInAnswer = named('SignInAnswer', z.object({ state: signInState }));

const who = named(
  'CurrentSession',
  z.object({
    state: sessionState,
    user: z
      .object({
        id: z.uuid(),
        name: z.string(),
        email: z.string(),
        locale: locale,
        twoFactor: z.boolean(),
        factorOffered: z.boolean(),
        permissions: z.array(z.string()),
        /** The customer that the person acts for, and all those they have a part in: theirs first, then the oldest. */
        customerId: z.uuid().nullable(),
        customers: z.array(z.object({ id: z.uuid(), number: z.string(), name: z.string(), owner: z.boolean() })),
      })
      .nullable(),
    tenant: z.object({
      name: z.string(),
      slug: z.string(),
      timeZone: z.string(),
      currency: z.string(),
      isPlatform: z.boolean(),
    }),
    zone: signInZone,
    factors: z.array(secondFactor),
    passkeyOnly: z.boolean(),
    /** Days that this browser may be trusted from the second factor on; null: it may not. */
    trustDays: z.int().nullable(),
    /** A colleague sees the portal in the person’s place: who, and until when at most. */
    impersonation: z.object({ by: z.string(), expiresAt: instant() }).nullable(),
    /** What a colleague has for a short time beside their roles: the role that it lends, and until when at most. */
    emergency: z.object({ id: z.uuid(), role: localised(), expiresAt: instant() }).nullable(),
  }),
);

/** The same sign-in for customers (`/api/portal`) and for staff (`/api/corporate`, which the admin area shares). */
export function signInRoutes(
  zone: SignInZone,
): AnyRoute<'secrets' | 'memberships' | 'identityProviders' | 'emergencyAccess'>[] {
  const kind = KIND_OF_ZONE[zone];
  const held = (exchange: Exchange) => heldToken(zone, exchange);
  const waiting = (exchange: Exchange) => waitingOf(zone, exchange);
  const keep = (exchange: Exchange, signedIn: SignedIn) => keepSession(zone, exchange, signedIn);
  const demo = zone === 'portal' ? 'karim@exemple.dz' : 'amina@atlas.dz';

  return [
    route({
      operationId: `${zone}.session.get`,
      method: 'GET',
      path: `/api/${zone}/session`,
      summary: 'Who is signed in here, and on which operator’s site',
      access: 'public',
      response: who,
      example: {},
      handler: (ctx: Ctx<'memberships' | 'identityProviders' | 'emergencyAccess'>, _input, exchange) =>
        currentSession(ctx, zone, held(exchange)),
    }),
    manualRoute({
      operationId: `${zone}.session.create`,
      method: 'POST',
      path: `/api/${zone}/session`,
      summary: 'Sign in with e-mail and password',
      access: 'public',
      throttle: attempts(zone),
      body: z.strictObject({ email: emailAddress(), password: z.string().min(1).max(1000) }),
      response: signInAnswer,
      problems: [problems.wrong_credentials, problems.email_unverified, problems.elsewhere, common.rate_limited],
      example: { body: { email: demo, password: 'Casbah-1957-Demo' } },
      handler: async (
        ctx: OutsideCtx<'secrets' | 'memberships' | 'identityProviders' | 'emergencyAccess'>,
        { body },
        exchange,
      ) => {
        const sessionId = await heldSession(ctx, zone, held(exchange));
        return keep(exchange, await logIn(ctx, kind, body, { cookies: exchange.cookies, sessionId }));
      },
    }),
    manualRoute({
      operationId: `${zone}.session.confirm`,
      method: 'POST',
      path: `/api/${zone}/session/second-factor`,
      summary: 'Confirm the sign-in with a code of the authenticator or a recovery code',
      access: 'public',
      throttle: codes,
      body: secondFactorCode,
      response: signInAnswer,
      problems: [problems.wrong_code, problems.second_factor_missing, problems.passkey_only, problems.elsewhere],
      example: { body: { code: '123456' } },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) =>
        keep(exchange, await confirmSecondFactor(ctx, waiting(exchange), body.code, finisher(exchange, body))),
    }),
    route({
      operationId: `${zone}.session.delete`,
      method: 'DELETE',
      path: `/api/${zone}/session`,
      summary: 'Sign out',
      access: 'public',
      // A colleague leaves the person's place so.
      ...(zone === 'portal' ? { duringImpersonation: 'allowed' as const } : {}),
      response: null,
      example: {},
      handler: async (ctx, _input, exchange) => {
        await leave(ctx, zone, held(exchange));
        exchange.clearCookie(cookieFor(kind));
        exchange.clearSiteData();
      },
    }),
    manualRoute({
      operationId: `${zone}.enrolment.begin`,
      method: 'POST',
      path: `/api/${zone}/session/enrolment`,
      summary: 'Begin the enrolment of an authenticator that the sign-in asks for',
      access: 'public',
      throttle: codes,
      response: enrolment,
      problems: [problems.second_factor_missing, problems.already_enrolled, problems.passkey_only],
      example: {},
      handler: async (ctx: OutsideCtx<'secrets'>, _input, exchange) =>
        beginEnrolment(ctx, await enrollingUser(ctx, waiting(exchange))),
    }),
    manualRoute({
      operationId: `${zone}.enrolment.confirm`,
      method: 'PUT',
      path: `/api/${zone}/session/enrolment`,
      summary: 'Confirm the enrolment with a first code and enter',
      access: 'public',
      throttle: codes,
      body: z.strictObject({ code: oneCode() }),
      response: z.object({ state: z.literal('signed_in'), recoveryCodes: z.array(z.string()) }),
      problems: [problems.wrong_code, problems.second_factor_missing, problems.passkey_only, problems.elsewhere],
      example: { body: { code: '123456' } },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) => {
        const entered = await finishEnrolment(ctx, waiting(exchange), body.code, exchange.cookies);
        keep(exchange, entered);
        return { state: 'signed_in' as const, recoveryCodes: entered.recoveryCodes };
      },
    }),
    manualRoute({
      operationId: `${zone}.password.reset`,
      method: 'PUT',
      path: `/api/${zone}/password`,
      summary: 'Set a password with a mailed link (reset or invitation)',
      access: 'public',
      throttle: [newPasswords[zone]],
      body: passwordByLink,
      response: null,
      problems: [problems.link_invalid],
      example: {
        body: {
          token: `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}`,
          purpose: 'reset_password',
          password: 'Une phrase bien longue',
        },
      },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) => {
        const { name, value } = await setPasswordByLink(ctx, kind, { ...body, endTokens: body.endTokens ?? true });
        exchange.setCookie(name, value, DEVICE_SECONDS);
      },
    }),
  ];
}

export async function heldSession(
  ctx: Ctx<'memberships' | 'identityProviders' | 'emergencyAccess'>,
  zone: SignInZone,
  cookie: string | undefined,
): Promise<string | null> {
  return (await ctx.transaction((tx) => currentSession(tx, zone, cookie))).sessionId;
}
