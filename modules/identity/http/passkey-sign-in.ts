import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, manualRoute } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import { beginPasskeyEnrolment, finishPasskeyEnrolment } from '../enrol-passkey.ts';
import { beginSecondFactor, beginSignIn, confirmByPasskey, signInByPasskey } from '../enter-by-passkey.ts';
import {
  assertion,
  CHALLENGE_SECONDS,
  creationOptions,
  newCredential,
  passkeyName,
  requestOptions,
} from '../passkey.ts';
import { problems } from '../problems.ts';
import { KIND_OF_ZONE, type SignInZone } from '../session.ts';
import { passkeys } from '../throttles.ts';
import { finisher, keepSession, heldToken, trustDevice, waitingOf } from './entry.ts';
import { answerExample } from './passkeys.ts';
import { codes, heldSession, signInAnswer } from './sign-in-routes.ts';

/** Holds the attempt to sign in by a passkey in the browser that asked for its challenge. */
const ATTEMPT_COOKIE = 'cm_passkey';

const secondFactorAssertion = named('SecondFactorAssertion', assertion.extend({ trustDevice }));

/** An answer of a device that no challenge asked for. */
export const assertionExample = {
  body: {
    id: 'AAAAAAAAAAAAAAAAAAAAAA',
    clientDataJSON: 'e30',
    authenticatorData: 'AA',
    signature: 'AA',
    userHandle: null,
  },
};

/** Signing in with a passkey: alone, as the second step, or by making one where the sign-in asks for it. */
export function passkeySignInRoutes(
  zone: SignInZone,
): AnyRoute<'secrets' | 'memberships' | 'identityProviders' | 'emergencyAccess'>[] {
  const kind = KIND_OF_ZONE[zone];
  return [
    manualRoute({
      operationId: `${zone}.passkey.begin`,
      method: 'POST',
      path: `/api/${zone}/session/passkey-challenges`,
      summary: 'What a device needs to sign in with a passkey alone',
      access: 'public',
      throttle: [passkeys],
      response: requestOptions,
      example: {},
      handler: async (ctx: OutsideCtx, _input, exchange) => {
        const { options, attempt } = await beginSignIn(ctx, kind);
        exchange.setCookie(ATTEMPT_COOKIE, attempt, CHALLENGE_SECONDS);
        return options;
      },
    }),
    manualRoute({
      operationId: `${zone}.passkey.enter`,
      method: 'POST',
      path: `/api/${zone}/session/passkey`,
      summary: 'Sign in with a passkey alone: the device and whom it recognised are the two factors',
      access: 'public',
      throttle: [passkeys],
      body: assertion,
      response: signInAnswer,
      problems: [problems.passkey_refused, problems.elsewhere],
      example: assertionExample,
      handler: async (
        ctx: OutsideCtx<'secrets' | 'memberships' | 'identityProviders' | 'emergencyAccess'>,
        { body: answer },
        exchange,
      ) => {
        const attempt = exchange.cookies[`__Host-${ATTEMPT_COOKIE}`];
        exchange.clearCookie(ATTEMPT_COOKIE);
        const sessionId = await heldSession(ctx, zone, heldToken(zone, exchange));
        const browser = { cookies: exchange.cookies, sessionId };
        return keepSession(zone, exchange, await signInByPasskey(ctx, kind, { attempt, answer }, browser));
      },
    }),
    manualRoute({
      operationId: `${zone}.session.beginPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/second-factor/passkey-challenges`,
      summary: 'What a device needs to finish the sign-in with a passkey',
      access: 'public',
      throttle: codes,
      response: requestOptions,
      problems: [problems.second_factor_missing, problems.no_passkey],
      example: {},
      handler: (ctx: OutsideCtx, _input, exchange) => beginSecondFactor(ctx, waitingOf(zone, exchange)),
    }),
    manualRoute({
      operationId: `${zone}.session.confirmPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/second-factor/passkey`,
      summary: 'Finish the sign-in with a passkey of the person who gave the password',
      access: 'public',
      throttle: codes,
      body: secondFactorAssertion,
      response: signInAnswer,
      problems: [problems.second_factor_missing, problems.passkey_refused, problems.elsewhere],
      example: assertionExample,
      handler: async (ctx: OutsideCtx<'secrets'>, { body: { trustDevice: trust, ...answer } }, exchange) => {
        const browser = finisher(exchange, { trustDevice: trust });
        return keepSession(zone, exchange, await confirmByPasskey(ctx, waitingOf(zone, exchange), answer, browser));
      },
    }),
    manualRoute({
      operationId: `${zone}.enrolment.beginPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/enrolment/passkey-challenges`,
      summary: 'What a device needs to make the passkey that the sign-in asks for',
      access: 'public',
      throttle: codes,
      response: creationOptions,
      problems: [problems.second_factor_missing, problems.already_enrolled],
      example: {},
      handler: (ctx: OutsideCtx, _input, exchange) => beginPasskeyEnrolment(ctx, waitingOf(zone, exchange)),
    }),
    manualRoute({
      operationId: `${zone}.enrolment.addPasskey`,
      method: 'POST',
      path: `/api/${zone}/session/enrolment/passkey`,
      summary: 'Enter with the passkey that was made',
      access: 'public',
      throttle: codes,
      body: z.strictObject({ name: passkeyName(), credential: newCredential }),
      response: z.object({ state: z.literal('signed_in'), recoveryCodes: z.array(z.string()) }),
      problems: [
        problems.second_factor_missing,
        problems.already_enrolled,
        problems.passkey_refused,
        problems.passkey_known,
        problems.too_many_passkeys,
        problems.elsewhere,
      ],
      example: { body: answerExample },
      handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) => {
        const held = waitingOf(zone, exchange);
        const { recoveryCodes, ...entered } = await finishPasskeyEnrolment(ctx, held, body, exchange.cookies);
        keepSession(zone, exchange, entered);
        return { state: 'signed_in' as const, recoveryCodes };
      },
    }),
  ];
}
