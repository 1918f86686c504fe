import { kycApproved, kycRejected, kycSubmitted } from '@cm/customers/events';
import { staffHolding } from '@cm/identity';
import { on, type Subscription } from '@cm/kit/module';
import { dayIn } from '../figures.ts';
import { notifyInApp } from '../notify-in-app.ts';
import { queueMail } from '../queue-mail.ts';
import { customerRecipients } from '../recipient.ts';

const MINE = '/account/verification';

export const customerSubscriptions: readonly Subscription[] = [
  on(kycSubmitted, 'kyc-submitted', async (ctx, event) => {
    const { verificationId, number } = event.payload;
    const reviewers = await staffHolding(ctx, 'kyc.review');
    await notifyInApp(
      ctx,
      event,
      reviewers.map((person) => person.id),
      { kind: 'kyc.submitted', params: { number }, link: `/corporate/verifications/${verificationId}` },
    );
  }),
  on(kycApproved, 'kyc-approved', async (ctx, event) => {
    const { customerId, expiresOn } = event.payload;
    const to = await customerRecipients(ctx, customerId, 'portal.kyc');
    await queueMail(ctx, event, to, {
      template: 'kyc.approved',
      variables: (locale) => ({ until: expiresOn === null ? '' : dayIn(locale, expiresOn) }),
      target: { type: 'path', path: '/catalogue' },
    });
    const userIds = to.map((one) => one.userId);
    await notifyInApp(ctx, event, userIds, { kind: 'kyc.approved', params: {}, link: MINE });
  }),
  on(kycRejected, 'kyc-rejected', async (ctx, event) => {
    const { customerId, reason, documents } = event.payload;
    const to = await customerRecipients(ctx, customerId, 'portal.kyc');
    const whole = [reason, ...documents.map((document) => document.reason)].filter((part) => part !== '').join(' · ');
    await queueMail(ctx, event, to, {
      template: 'kyc.rejected',
      variables: () => ({ reason: whole }),
      target: { type: 'path', path: MINE },
    });
    const userIds = to.map((one) => one.userId);
    await notifyInApp(ctx, event, userIds, { kind: 'kyc.rejected', params: { reason: whole }, link: MINE });
  }),
];
