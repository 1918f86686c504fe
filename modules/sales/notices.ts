import { contacts } from '@cm/customers';
import { staff } from '@cm/identity';
import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { ensureQuotePdf } from './ensure-quote-pdf.ts';
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
} from './events.ts';
import * as words from './notice-words.ts';
import { corporate, portal } from './paths.ts';
import { own } from './ports.ts';

const pdfOf = own.outsideCommand(ensureQuotePdf);

const orders: NoticeClass = {
  key: 'orders',
  name: { fr: 'Devis et commandes', ar: 'العروض والطلبيات', en: 'Quotes and orders' },
  about: {
    fr: 'Devis reçus, étapes de vos commandes.',
    ar: 'عروض الأسعار المستلمة ومراحل طلبياتك.',
    en: 'Quotes received, steps of your orders.',
  },
};

const toContacts = { audience: contacts, right: 'portal.orders', class: orders } as const;
const toQuoteStaff = { audience: staff, right: 'quotes.manage', class: orders } as const;
const toOrderStaff = { audience: staff, right: 'orders.manage', class: orders } as const;
const orderNumber = ({ payload }: StoredEvent<{ readonly number: string }>) => ({ number: payload.number });
const quoteNumber = ({ payload }: StoredEvent<{ readonly number: string | null }>) => ({
  number: payload.number ?? '',
});
type OfOrder = StoredEvent<{ readonly orderId: string }>;
type OfQuote = StoredEvent<{ readonly quoteId: string }>;
const toOrder = ({ payload }: OfOrder) => portal.order(payload.orderId);
const toStaffOrder = ({ payload }: OfOrder) => corporate.order(payload.orderId);
const toStaffQuote = ({ payload }: OfQuote) => corporate.quote(payload.quoteId);

const quoteNotices = [
  defineNotice({
    key: 'quote.requested',
    event: quoteRequested,
    ...toQuoteStaff,
    facts: () => ({}),
    link: toStaffQuote,
    ...words.quoteRequestedWords,
  }),
  defineNotice({
    key: 'quote.sent',
    event: quoteSent,
    ...toContacts,
    facts: ({ payload: { number, ttc, currency, validUntil } }) => ({
      number,
      amount: { amount: ttc, currency },
      until: { day: validUntil },
    }),
    link: ({ payload }) => portal.quote(payload.quoteId),
    ...words.quoteSentWords,
    mail: {
      ...words.quoteSentWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ quoteId: payload.quoteId }),
        load: async (ctx, { quoteId = '' }) => ({ fileIds: [(await pdfOf(ctx, quoteId)).fileId] }),
      },
    },
  }),
  defineNotice({
    key: 'quote.accepted',
    event: quoteAccepted,
    ...toQuoteStaff,
    facts: (event) => ({ ...quoteNumber(event), order: event.payload.orderNumber }),
    link: toStaffOrder,
    ...words.quoteAcceptedWords,
  }),
  defineNotice({
    key: 'quote.declined',
    event: quoteDeclined,
    ...toQuoteStaff,
    facts: quoteNumber,
    link: toStaffQuote,
    ...words.quoteDeclinedWords,
  }),
];

const orderNotices = [
  defineNotice({
    key: 'order.requested',
    event: orderRequested,
    ...toContacts,
    facts: ({ payload: { number, ttc, currency } }) => ({ number, amount: { amount: ttc, currency } }),
    link: toOrder,
    ...words.orderRequestedWords,
  }),
  defineNotice({
    key: 'order.received',
    event: orderRequested,
    ...toOrderStaff,
    facts: orderNumber,
    link: toStaffOrder,
    ...words.orderReceivedWords,
  }),
  defineNotice({
    key: 'order.validated',
    event: orderValidated,
    ...toContacts,
    optional: true,
    facts: orderNumber,
    link: toOrder,
    ...words.orderValidatedWords,
  }),
  defineNotice({
    key: 'order.started',
    event: orderStarted,
    ...toContacts,
    optional: true,
    facts: orderNumber,
    link: toOrder,
    ...words.orderStartedWords,
  }),
  defineNotice({
    key: 'order.delivered',
    event: orderDelivered,
    ...toContacts,
    optional: true,
    facts: orderNumber,
    link: toOrder,
    ...words.orderDeliveredWords,
  }),
  defineNotice({
    key: 'order.cancelled',
    event: orderCancelled,
    ...toContacts,
    facts: (event) => ({ ...orderNumber(event), reason: event.payload.reason }),
    link: toOrder,
    ...words.orderCancelledWords,
  }),
];

export const notices = [...quoteNotices, ...orderNotices];
