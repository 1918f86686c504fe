import { staffHolding } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { on, type Subscription } from '@cm/kit/module';
import {
  orderCancelled,
  orderDelivered,
  orderRequested,
  orderStarted,
  orderValidated,
  quoteAccepted,
  quoteDeclined,
  quoteRequested,
  quoteSent,
} from '@cm/sales/events';
import { amountIn, dayIn } from '../figures.ts';
import type { InboxKind } from '../inbox-words.ts';
import { notifyInApp } from '../notify-in-app.ts';
import { type Mail, queueMail } from '../queue-mail.ts';
import { customerRecipients } from '../recipient.ts';

const RIGHT = 'portal.orders';

async function tellStaff(
  ctx: Ctx,
  event: StoredEvent,
  permission: string,
  entry: { kind: InboxKind; params: Readonly<Record<string, string>>; link: string },
): Promise<void> {
  const people = await staffHolding(ctx, permission);
  await notifyInApp(
    ctx,
    event,
    people.map((person) => person.id),
    entry,
  );
}

type OrderStep = 'order.validated' | 'order.started' | 'order.delivered' | 'order.cancelled';

async function tellOfOrder(
  ctx: Ctx,
  event: StoredEvent<{ orderId: string; number: string; customerId: string }>,
  kind: OrderStep,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { orderId, number, customerId } = event.payload;
  const to = await customerRecipients(ctx, customerId, RIGHT);
  const path = `/orders/${orderId}`;
  const variables: Mail['variables'] = () => ({ number, ...more });
  await queueMail(ctx, event, to, { template: kind, variables, target: { type: 'path', path } });
  const userIds = to.map((one) => one.userId);
  await notifyInApp(ctx, event, userIds, { kind, params: { number, ...more }, link: path });
}

export const salesSubscriptions: readonly Subscription[] = [
  on(quoteRequested, 'quote-requested', (ctx, event) =>
    tellStaff(ctx, event, 'quotes.manage', {
      kind: 'quote.requested',
      params: {},
      link: `/corporate/quotes/${event.payload.quoteId}`,
    }),
  ),
  on(quoteSent, 'quote-sent', async (ctx, event) => {
    const { quoteId, number, customerId, ttc, currency, validUntil } = event.payload;
    const to = await customerRecipients(ctx, customerId, RIGHT);
    const path = `/quotes/${quoteId}`;
    await queueMail(ctx, event, to, {
      template: 'quote.sent',
      variables: (locale) => ({ number, amount: amountIn(locale, ttc, currency), until: dayIn(locale, validUntil) }),
      target: { type: 'path', path },
      source: { type: 'quote_pdf', id: quoteId },
    });
    const userIds = to.map((one) => one.userId);
    await notifyInApp(ctx, event, userIds, { kind: 'quote.sent', params: { number }, link: path });
  }),
  on(quoteAccepted, 'quote-accepted', (ctx, event) =>
    tellStaff(ctx, event, 'quotes.manage', {
      kind: 'quote.accepted',
      params: { number: event.payload.number ?? '', order: event.payload.orderNumber },
      link: `/corporate/orders/${event.payload.orderId}`,
    }),
  ),
  on(quoteDeclined, 'quote-declined', (ctx, event) =>
    tellStaff(ctx, event, 'quotes.manage', {
      kind: 'quote.declined',
      params: { number: event.payload.number ?? '' },
      link: `/corporate/quotes/${event.payload.quoteId}`,
    }),
  ),
  on(orderRequested, 'order-requested', async (ctx, event) => {
    const { orderId, number, customerId, ttc, currency } = event.payload;
    const to = await customerRecipients(ctx, customerId, RIGHT);
    await queueMail(ctx, event, to, {
      template: 'order.requested',
      variables: (locale) => ({ number, amount: amountIn(locale, ttc, currency) }),
      target: { type: 'path', path: `/orders/${orderId}` },
    });
    await tellStaff(ctx, event, 'orders.manage', {
      kind: 'order.received',
      params: { number },
      link: `/corporate/orders/${orderId}`,
    });
  }),
  on(orderValidated, 'order-validated', (ctx, event) => tellOfOrder(ctx, event, 'order.validated')),
  on(orderStarted, 'order-started', (ctx, event) => tellOfOrder(ctx, event, 'order.started')),
  on(orderDelivered, 'order-delivered', (ctx, event) => tellOfOrder(ctx, event, 'order.delivered')),
  on(orderCancelled, 'order-cancelled', (ctx, event) =>
    tellOfOrder(ctx, event, 'order.cancelled', { reason: event.payload.reason }),
  ),
];
