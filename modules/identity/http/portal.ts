import { customerKind } from '../customer-kind.ts';
import { route, manualRoute } from '@cm/kit/http/route';
import type { OutsideCtx } from '@cm/kit/ctx';
import { locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { emailAddress, newPassword } from '../password.ts';
import { personName } from '../person-name.ts';
import { problems } from '../problems.ts';
import { declineFactorOffer } from '../decline-factor-offer.ts';
import { signUp } from '../sign-up.ts';
import { SIGN_UP_COOKIE, SIGN_UP_MARK_SECONDS } from '../sign-up-mark.ts';
import { requestLink } from '../mail-link.ts';
import { verifyEmail } from '../verify-email.ts';
import { captchaSolution, passCaptcha } from '../captcha.ts';
import { confirmationMails, confirmations, STUFFING } from '../throttles.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { emailChangeRoutes } from './email-change.ts';
import { factorRoutes } from './factors.ts';
import { impersonationRoutes } from './impersonation.ts';
import { passkeySignInRoutes } from './passkey-sign-in.ts';
import { passkeyRoutes } from './passkeys.ts';
import { proofRoutes } from './proof.ts';
import { securityActivityRoutes } from './security-activity.ts';
import { self, selfRoutes } from './self.ts';
import { accountNetworkRoutes } from './account-networks.ts';
import { trustedDeviceRoutes } from './trusted-devices.ts';
import { mailCodeRoutes } from './mail-code.ts';
import { strangerThrottles } from './stranger-throttles.ts';
import { smsFactorRoutes } from './sms-factor.ts';

export const portalRoutes = [
  // Before the reset: an example sets the password by the link that this one mails.
  manualRoute({
    operationId: 'portal.password.requestReset',
    method: 'POST',
    path: '/api/portal/password-reset-requests',
    summary: 'Mail a link to set a new password; the answer is the same for every address',
    access: 'public',
    throttle: strangerThrottles.passwordReset,
    body: z.strictObject({ email: emailAddress(), captcha: captchaSolution() }),
    response: null,
    problems: [problems.captcha_required],
    example: { body: { email: 'karim@exemple.dz' } },
    handler: async (ctx: OutsideCtx<'secrets' | 'captcha'>, { body }, exchange) => {
      await passCaptcha(ctx, 'password_reset', { solution: body.captcha, exchange });
      await requestLink(ctx, { purpose: 'reset_password', kind: 'customer', email: body.email });
    },
  }),
  ...signInRoutes('portal'),
  // Before the change of password: what an example asks with is the password of the demonstration.
  ...emailChangeRoutes('portal'),
  ...selfRoutes('portal'),
  ...factorRoutes('portal'),
  ...proofRoutes('portal'),
  ...trustedDeviceRoutes('portal'),
  ...accountNetworkRoutes('portal'),
  ...securityActivityRoutes('portal'),
  ...passkeyRoutes('portal'),
  ...passkeySignInRoutes('portal'),
  ...smsFactorRoutes,
  ...mailCodeRoutes,
  ...impersonationRoutes,
  route({
    operationId: 'portal.twoFactor.declineOffer',
    method: 'DELETE',
    path: '/api/portal/two-factor/offer',
    summary: 'Turn down the second factor that the home of the portal offers',
    access: 'self',
    response: null,
    example: {},
    handler: (ctx) => declineFactorOffer(ctx, self(ctx).userId),
  }),
  manualRoute({
    operationId: 'portal.signUp.create',
    method: 'POST',
    path: '/api/portal/sign-ups',
    summary: 'Open an account; the answer is the same for every address',
    access: 'public',
    throttle: strangerThrottles.signUp,
    body: z.strictObject({
      email: emailAddress(),
      password: newPassword(),
      name: personName(),
      phone: z.string().trim().max(30).optional(),
      locale: locale,
      customerKind: customerKind,
      organisation: personName().optional(),
      termsAccepted: z.literal(true),
      captcha: captchaSolution(),
    }),
    response: z.object({ status: z.literal('check_mail') }),
    problems: [problems.captcha_required],
    status: 202,
    example: {
      body: {
        email: 'nouvelle.cliente@exemple.dz',
        password: 'Une phrase bien longue',
        name: 'Nadia Cherif',
        locale: 'fr',
        customerKind: 'company',
        organisation: 'Cherif Conseil SARL',
        termsAccepted: true,
      },
    },
    handler: async (ctx: OutsideCtx<'secrets' | 'captcha'>, { body }, exchange) => {
      const { termsAccepted: _accepted, captcha: solution, ...input } = body;
      const mark = await signUp(ctx, input, () => passCaptcha(ctx, 'sign_up', { solution, exchange }));
      exchange.setCookie(SIGN_UP_COOKIE, mark, SIGN_UP_MARK_SECONDS);
      return { status: 'check_mail' as const };
    },
  }),
  manualRoute({
    operationId: 'portal.emailVerification.confirm',
    method: 'PUT',
    path: '/api/portal/email-verification',
    summary:
      'Confirm the e-mail address with the mailed link; in another browser than the sign-up with its password too',
    access: 'public',
    throttle: [confirmations, STUFFING],
    body: z.strictObject({ token: z.string().min(40).max(200), password: z.string().min(1).max(1000).optional() }),
    response: z.object({ email: z.string() }),
    problems: [problems.link_invalid, problems.password_needed, problems.wrong_credentials],
    example: { body: { token: `${'0'.repeat(8)}-0000-7000-8000-000000000000.${'x'.repeat(43)}` } },
    handler: async (ctx: OutsideCtx<'secrets'>, { body }, exchange) => {
      const confirmed = await verifyEmail(ctx, { ...body, cookies: exchange.cookies });
      exchange.clearCookie(SIGN_UP_COOKIE);
      return confirmed;
    },
  }),
  route({
    operationId: 'portal.emailVerification.resend',
    method: 'POST',
    path: '/api/portal/email-verification-requests',
    summary: 'Send the verification mail again; the answer is the same for every address',
    access: 'public',
    throttle: confirmationMails,
    body: z.strictObject({ email: emailAddress() }),
    response: null,
    example: { body: { email: 'karim@exemple.dz' } },
    handler: (ctx, { body }) => requestLink(ctx, { purpose: 'verify_email', kind: 'customer', email: body.email }),
  }),
];
