import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { on, type Subscription } from '@cm/kit/module';
import { serviceActivated, serviceResumed, serviceSuspended, serviceTerminated } from '@cm/services/events';
import { dayIn } from '../figures.ts';
import { notifyInApp } from '../notify-in-app.ts';
import { type Mail, queueMail } from '../queue-mail.ts';
import { customerRecipients } from '../recipient.ts';

type Kind = 'service.activated' | 'service.suspended' | 'service.resumed' | 'service.terminated';

async function tell(
  ctx: Ctx,
  event: StoredEvent<{ serviceId: string; number: string; customerId: string; designation: string }>,
  kind: Kind,
  more: Mail['variables'] = () => ({}),
): Promise<void> {
  const { serviceId, number, customerId, designation } = event.payload;
  const to = await customerRecipients(ctx, customerId, 'portal.services');
  const path = `/services/${serviceId}`;
  await queueMail(ctx, event, to, {
    template: kind,
    variables: (locale) => ({ number, designation, ...more(locale) }),
    target: { type: 'path', path },
  });
  const userIds = to.map((one) => one.userId);
  await notifyInApp(ctx, event, userIds, { kind, params: { number, designation }, link: path });
}

export const serviceSubscriptions: readonly Subscription[] = [
  on(serviceActivated, 'service-activated', (ctx, event) =>
    tell(ctx, event, 'service.activated', (locale) => ({ renewal: dayIn(locale, event.payload.nextRenewalOn) })),
  ),
  on(serviceSuspended, 'service-suspended', (ctx, event) =>
    tell(ctx, event, 'service.suspended', () => ({ reason: event.payload.reason })),
  ),
  on(serviceResumed, 'service-resumed', (ctx, event) => tell(ctx, event, 'service.resumed')),
  on(serviceTerminated, 'service-terminated', (ctx, event) =>
    tell(ctx, event, 'service.terminated', (locale) => ({ on: dayIn(locale, event.payload.on) })),
  ),
];
