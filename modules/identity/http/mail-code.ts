import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, manualRoute, route } from '@cm/kit/http/route';
import { z } from 'zod';
import { captchaSolution, passCaptcha } from '../captcha.ts';
import { signInByMailCode } from '../enter-by-mail-code.ts';
import { areMailCodesOffered, MAIL_CODE_SECONDS } from '../mail-code.ts';
import { emailAddress } from '../password.ts';
import { problems } from '../problems.ts';
import { requestMailCode } from '../request-mail-code.ts';
import { heldToken, keepSession } from './entry.ts';
import { codes, heldSession, signInAnswer } from './sign-in-routes.ts';
import { strangerThrottles } from './stranger-throttles.ts';
import { sixDigits } from './sms-factor.ts';

/** Holds the attempt in the browser that asked for the code. */
const ATTEMPT_COOKIE = 'cm_mail_code';

/** Signing in with a code that is mailed, in place of the password: customers alone, where the operator allows it. */
export const mailCodeRoutes: AnyRoute<
  'secrets' | 'captcha' | 'memberships' | 'identityProviders' | 'emergencyAccess'
>[] = [
  route({
    operationId: 'portal.mailCode.offer',
    method: 'GET',
    path: '/api/portal/session/mail-codes',
    summary: 'Whether one may sign in here with a code that is mailed',
    access: 'public',
    response: z.object({ offered: z.boolean() }),
    example: {},
    handler: async (ctx) => ({ offered: await areMailCodesOffered(ctx) }),
  }),
  manualRoute({
    operationId: 'portal.mailCode.request',
    method: 'POST',
    path: '/api/portal/session/mail-codes',
    summary: 'Mail a code to sign in with; the answer is the same for every address',
    access: 'public',
    throttle: strangerThrottles.mailCode,
    body: z.strictObject({ email: emailAddress(), captcha: captchaSolution() }),
    response: null,
    problems: [problems.mail_code_off, problems.captcha_required],
    example: { body: { email: 'karim@exemple.dz' } },
    handler: async (ctx: OutsideCtx<'secrets' | 'captcha'>, { body }, exchange) => {
      await passCaptcha(ctx, 'mail_code', { solution: body.captcha, exchange });
      exchange.setCookie(ATTEMPT_COOKIE, await requestMailCode(ctx, body.email), MAIL_CODE_SECONDS);
    },
  }),
  manualRoute({
    operationId: 'portal.mailCode.enter',
    method: 'POST',
    path: '/api/portal/session/mail-code',
    summary: 'Sign in with the code that was mailed, in the browser that asked for it',
    access: 'public',
    throttle: codes,
    body: sixDigits,
    response: signInAnswer,
    problems: [problems.mail_code_off, problems.wrong_code, problems.elsewhere],
    example: { body: { code: '123456' } },
    handler: async (
      ctx: OutsideCtx<'secrets' | 'memberships' | 'identityProviders' | 'emergencyAccess'>,
      { body },
      exchange,
    ) => {
      const attempt = exchange.cookies[`__Host-${ATTEMPT_COOKIE}`];
      const sessionId = await heldSession(ctx, 'portal', heldToken('portal', exchange));
      const browser = { cookies: exchange.cookies, sessionId };
      const entered = await signInByMailCode(ctx, { attempt, code: body.code }, browser);
      exchange.clearCookie(ATTEMPT_COOKIE);
      return keepSession('portal', exchange, entered);
    },
  }),
];
