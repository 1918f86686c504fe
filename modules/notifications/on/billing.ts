import { invoiceIssued, invoiceOverdue, paymentRecorded } from '@cm/billing/events';
import { on, type Subscription } from '@cm/kit/module';
import { amountIn, dayIn } from '../figures.ts';
import { notifyInApp } from '../notify-in-app.ts';
import { queueMail } from '../queue-mail.ts';
import { customerRecipients } from '../recipient.ts';

const RIGHT = 'portal.billing';

export const billingSubscriptions: readonly Subscription[] = [
  on(invoiceIssued, 'invoice-issued', async (ctx, event) => {
    const { invoiceId, number, customerId, ttc, currency, dueOn } = event.payload;
    const to = await customerRecipients(ctx, customerId, RIGHT);
    const path = `/invoices/${invoiceId}`;
    await queueMail(ctx, event, to, {
      template: 'invoice.issued',
      variables: (locale) => ({ number, amount: amountIn(locale, ttc, currency), due: dayIn(locale, dueOn) }),
      target: { type: 'path', path },
      source: { type: 'invoice_pdf', id: invoiceId },
    });
    const userIds = to.map((one) => one.userId);
    await notifyInApp(ctx, event, userIds, { kind: 'invoice.issued', params: { number }, link: path });
  }),
  on(invoiceOverdue, 'invoice-overdue', async (ctx, event) => {
    const { invoiceId, number, customerId, balance, currency, dueOn } = event.payload;
    const to = await customerRecipients(ctx, customerId, RIGHT);
    const path = `/invoices/${invoiceId}`;
    await queueMail(ctx, event, to, {
      template: 'invoice.overdue',
      variables: (locale) => ({ number, balance: amountIn(locale, balance, currency), due: dayIn(locale, dueOn) }),
      target: { type: 'path', path },
    });
    const userIds = to.map((one) => one.userId);
    const params = { number, balance: amountIn(ctx.tenant.locale, balance, currency) };
    await notifyInApp(ctx, event, userIds, { kind: 'invoice.overdue', params, link: path });
  }),
  on(paymentRecorded, 'payment-recorded', async (ctx, event) => {
    const { number, customerId, amount, currency, receivedOn, allocations } = event.payload;
    const to = await customerRecipients(ctx, customerId, RIGHT);
    await queueMail(ctx, event, to, {
      template: 'payment.recorded',
      variables: (locale) => ({
        number,
        amount: amountIn(locale, amount, currency),
        on: dayIn(locale, receivedOn),
        invoices: allocations
          .slice(0, 50)
          .map((one) => one.number)
          .join(', '),
      }),
      target: { type: 'path', path: '/invoices' },
    });
    const userIds = to.map((one) => one.userId);
    const params = { number, amount: amountIn(ctx.tenant.locale, amount, currency) };
    await notifyInApp(ctx, event, userIds, { kind: 'payment.recorded', params, link: '/invoices' });
  }),
];
