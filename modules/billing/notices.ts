import { contacts } from '@cm/customers';
import type { StoredEvent } from '@cm/kit/events';
import { defineNotice, type NoticeClass } from '@cm/kit/notices';
import { ensureInvoicePdf } from './ensure-pdf.ts';
import { invoiceIssued, invoiceOverdue, paymentRecorded } from './events.ts';
import * as words from './notice-words.ts';
import { portal } from './paths.ts';
import { own } from './ports.ts';

const pdfOf = own.outsideCommand(ensureInvoicePdf);

const billing: NoticeClass = {
  key: 'billing',
  name: { fr: 'Factures et paiements', ar: 'الفواتير والمدفوعات', en: 'Invoices and payments' },
  about: { fr: 'Factures, rappels, reçus.', ar: 'الفواتير والتذكيرات والوصولات.', en: 'Invoices, reminders, receipts.' },
};

const toContacts = { audience: contacts, right: 'portal.billing', class: billing } as const;
const toInvoice = ({ payload }: StoredEvent<{ readonly invoiceId: string }>) => portal.invoice(payload.invoiceId);

export const notices = [
  defineNotice({
    key: 'invoice.issued',
    event: invoiceIssued,
    ...toContacts,
    facts: ({ payload: { number, ttc, currency, dueOn } }) => ({
      number,
      amount: { amount: ttc, currency },
      due: { day: dueOn },
    }),
    link: toInvoice,
    ...words.invoiceIssuedWords,
    mail: {
      ...words.invoiceIssuedWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ invoiceId: payload.invoiceId }),
        load: async (ctx, { invoiceId = '' }) => ({ fileIds: [(await pdfOf(ctx, invoiceId)).id] }),
      },
    },
  }),
  defineNotice({
    key: 'invoice.overdue',
    event: invoiceOverdue,
    when: ({ payload }) => payload.reason.unreminded === null,
    ...toContacts,
    optional: true,
    facts: ({ payload: { number, balance, currency, dueOn } }) => ({
      number,
      balance: { amount: balance, currency },
      due: { day: dueOn },
    }),
    link: toInvoice,
    ...words.invoiceOverdueWords,
  }),
  defineNotice({
    key: 'payment.recorded',
    event: paymentRecorded,
    ...toContacts,
    optional: true,
    facts: ({ payload: { number, amount, currency, receivedOn, allocations } }) => ({
      number,
      amount: { amount, currency },
      on: { day: receivedOn },
      invoices: allocations
        .slice(0, 50)
        .map((one) => one.number)
        .join(', '),
    }),
    link: portal.invoices,
    ...words.paymentRecordedWords,
  }),
];
