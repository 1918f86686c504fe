import { userById } from '@cm/identity';
import {
  passwordChanged,
  passwordResetRequested,
  signUpRepeated,
  twoFactorChanged,
  userInvited,
  userSignedUp,
  verificationRequested,
} from '@cm/identity/events';
import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { on, type Subscription } from '@cm/kit/module';
import type { TemplateKey } from '../built-in-templates.ts';
import type { MailTarget } from '../delivery.ts';
import { momentIn } from '../figures.ts';
import { type Mail, queueMail } from '../queue-mail.ts';
import { asRecipient } from '../recipient.ts';

const path = (kind: 'customer' | 'staff', page: string): MailTarget => ({
  type: 'path',
  path: kind === 'staff' ? `/corporate${page}` : page,
});

/** A mail to the account's own address; nothing when the account is gone. */
async function tell(
  ctx: Ctx,
  event: StoredEvent<{ userId: string }>,
  mail: (kind: 'customer' | 'staff') => { template: TemplateKey; target: MailTarget; variables?: Mail['variables'] },
): Promise<void> {
  const user = await userById(ctx, event.payload.userId);
  if (!user) return;
  await queueMail(ctx, event, [asRecipient(user)], { variables: () => ({}), ...mail(user.kind) });
}

const link = (purpose: 'verify_email' | 'reset_password' | 'invitation', linkId: string, kind: 'customer' | 'staff') =>
  ({ type: 'link', purpose, linkId, kind }) as const;

export const identitySubscriptions: readonly Subscription[] = [
  on(userSignedUp, 'user-signed-up', (ctx, event) =>
    tell(ctx, event, (kind) => ({
      template: 'account.verify_email',
      target: link('verify_email', event.payload.linkId, kind),
    })),
  ),
  on(verificationRequested, 'verification-requested', (ctx, event) =>
    tell(ctx, event, (kind) => ({
      template: 'account.verify_email',
      target: link('verify_email', event.payload.linkId, kind),
    })),
  ),
  on(signUpRepeated, 'sign-up-repeated', (ctx, event) =>
    tell(ctx, event, (kind) => ({ template: 'account.sign_up_repeated', target: path(kind, '/sign-in') })),
  ),
  on(userInvited, 'user-invited', (ctx, event) =>
    tell(ctx, event, (kind) => ({
      template: 'account.invitation',
      target: link('invitation', event.payload.linkId, kind),
    })),
  ),
  on(passwordResetRequested, 'password-reset-requested', (ctx, event) =>
    tell(ctx, event, (kind) => ({
      template: 'account.reset_password',
      target: link('reset_password', event.payload.linkId, kind),
    })),
  ),
  on(passwordChanged, 'password-changed', async (ctx, event) => {
    // Whoever sets the first password of an invited account just did so.
    if (event.payload.by === 'invitation') return;
    await tell(ctx, event, (kind) => ({
      template: 'account.password_changed',
      target: path(kind, '/sign-in'),
      variables: (locale) => ({ when: momentIn(locale, event.occurredAt, ctx.tenant.timeZone) }),
    }));
  }),
  on(twoFactorChanged, 'two-factor-changed', (ctx, event) =>
    tell(ctx, event, (kind) => ({
      template: 'account.two_factor_changed',
      target: path(kind, '/account/security'),
      variables: (locale) => ({
        enabled: event.payload.enabled ? 'yes' : 'no',
        when: momentIn(locale, event.occurredAt, ctx.tenant.timeZone),
      }),
    })),
  ),
];
