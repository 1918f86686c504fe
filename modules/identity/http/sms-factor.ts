import type { OutsideCtx } from '@cm/kit/ctx';
import { type AnyRoute, instant, manualRoute } from '@cm/kit/http/route';
import { named } from '@cm/kit/named';
import { common } from '@cm/kit/problems';
import { z } from 'zod';
import { beginSmsFactor, confirmSmsFactor } from '../add-sms-factor.ts';
import { confirmBySms, textSignInCode } from '../enter-by-sms.ts';
import { problems } from '../problems.ts';
import { ownProof } from '../prove-oneself.ts';
import { removeSmsFactor } from '../remove-sms-factor.ts';
import { keepSession, waitingOf } from './entry.ts';
import { atScreen } from './passkeys.ts';
import { textCodes } from '../throttles.ts';
import { self, sensitive } from './self.ts';
import { codes, signInAnswer } from './sign-in-routes.ts';

const texted = named(
  'TextedCode',
  z.object({
    /** Masked. */
    number: z.string(),
    expiresAt: instant(),
    /** Until another may be asked for. */
    resendSeconds: z.int(),
  }),
);
export const sixDigits = named(
  'SixDigitCode',
  z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
);
const refusals = [problems.sms_off, problems.sms_country, problems.sms_stopped, common.rate_limited];

const proof = { kind: 'password', secret: 'Casbah-1957-Demo' } as const;

/** Codes by text message: what a customer falls back on. The staff has none. */
export const smsFactorRoutes: AnyRoute<'secrets'>[] = [
  manualRoute({
    operationId: 'portal.sms.begin',
    method: 'POST',
    path: '/api/portal/two-factor/sms-codes',
    summary: 'Send a code to a mobile number that is to receive codes; the person proves once more that it is them',
    access: 'self',
    throttle: sensitive,
    body: z.strictObject({ number: z.string().trim().min(4).max(40), proof: ownProof }),
    response: texted,
    status: 202,
    problems: [problems.wrong_credentials, problems.wrong_code, problems.sms_beside_factor, ...refusals],
    example: { body: { number: '0551 23 45 67', proof } },
    handler: (ctx: OutsideCtx<'secrets'>, { body }) => beginSmsFactor(ctx, atScreen(ctx), body),
  }),
  manualRoute({
    operationId: 'portal.sms.confirm',
    method: 'PUT',
    path: '/api/portal/two-factor/sms',
    summary: 'Prove the number with the code that came; the other sessions end',
    access: 'self',
    throttle: sensitive,
    body: sixDigits,
    response: null,
    problems: [problems.wrong_code, problems.sms_beside_factor],
    example: { body: { code: '123456' } },
    handler: (ctx: OutsideCtx<'secrets'>, { body }) => confirmSmsFactor(ctx, atScreen(ctx), body.code),
  }),
  manualRoute({
    operationId: 'portal.sms.remove',
    method: 'POST',
    path: '/api/portal/two-factor/sms/removal',
    summary: 'Remove the number that receives codes',
    access: 'self',
    throttle: sensitive,
    body: z.strictObject({ proof: ownProof }),
    response: null,
    problems: [problems.wrong_credentials, problems.wrong_code, problems.not_enrolled],
    example: { body: { proof } },
    handler: (ctx: OutsideCtx<'secrets'>, { body }) => removeSmsFactor(ctx, self(ctx).userId, body.proof),
  }),
  manualRoute({
    operationId: 'portal.session.textCode',
    method: 'POST',
    path: '/api/portal/session/second-factor/sms-codes',
    summary: 'Send the code of a sign-in to the number of whoever gave the password',
    access: 'public',
    throttle: [textCodes],
    response: texted,
    status: 202,
    problems: [problems.second_factor_missing, problems.not_enrolled, ...refusals],
    example: {},
    handler: (ctx: OutsideCtx, _input, exchange) => textSignInCode(ctx, waitingOf('portal', exchange)),
  }),
  manualRoute({
    operationId: 'portal.session.confirmSms',
    method: 'POST',
    path: '/api/portal/session/second-factor/sms',
    summary: 'Finish the sign-in with the code that came by text message',
    access: 'public',
    throttle: codes,
    body: sixDigits,
    response: signInAnswer,
    problems: [problems.second_factor_missing, problems.wrong_code, problems.elsewhere],
    example: { body: { code: '123456' } },
    handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) =>
      keepSession(
        'portal',
        exchange,
        await confirmBySms(ctx, waitingOf('portal', exchange), body.code, exchange.cookies),
      ),
  }),
];
