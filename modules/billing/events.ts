import { draftFields, paymentFields } from './changed-fields.ts';
import { paymentMode } from './invoice.ts';
import { differing } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

const draft = {
  invoiceId: z.uuid(),
  customerId: z.uuid(),
  orderId: z.uuid().nullable(),
  ttc: z.int(),
  currency: z.string(),
};
const invoice = {
  invoiceId: z.uuid(),
  number: z.string(),
  customerId: z.uuid(),
  ttc: z.int(),
  currency: z.string(),
  dueOn: z.string(),
};
const aboutInvoice = (p: { invoiceId: string; number?: string }) => ({
  type: 'invoice',
  id: p.invoiceId,
  label: p.number,
});
const ofCustomer = (p: { customerId: string }): string => p.customerId;

export const invoiceDrafted = defineEvent({
  name: 'invoice.drafted',
  label: { fr: 'Facture préparée', ar: 'إعداد فاتورة', en: 'Invoice prepared' },
  version: 1,
  payload: z.object(draft),
  subject: aboutInvoice,
  customer: ofCustomer,
});

export const invoiceDraftChanged = defineEvent({
  name: 'invoice.draft_changed',
  label: { fr: 'Brouillon de facture modifié', ar: 'تعديل مسودة فاتورة', en: 'Invoice draft changed' },
  version: 1,
  payload: z.object({ ...draft, before: z.object({ ttc: z.int(), lines: z.int() }), lines: z.int() }),
  changes: { fields: draftFields, of: ({ before, ttc, lines }) => differing(before, { ttc, lines }) },
  subject: aboutInvoice,
  customer: ofCustomer,
});

export const invoiceDiscarded = defineEvent({
  name: 'invoice.discarded',
  label: { fr: 'Brouillon de facture abandonné', ar: 'التخلي عن مسودة فاتورة', en: 'Invoice draft discarded' },
  version: 1,
  payload: z.object(draft),
  subject: aboutInvoice,
  customer: ofCustomer,
});

export const invoiceIssued = defineEvent({
  name: 'invoice.issued',
  label: { fr: 'Facture émise', ar: 'إصدار فاتورة', en: 'Invoice issued' },
  version: 1,
  payload: z.object({ ...invoice, orderId: z.uuid().nullable(), issuedOn: z.string(), warnings: z.array(z.string()) }),
  subject: aboutInvoice,
  customer: ofCustomer,
  toCustomer: { fr: 'Facture émise', ar: 'صدرت الفاتورة', en: 'Invoice issued' },
});

export const invoiceOverdue = defineEvent({
  name: 'invoice.overdue',
  label: { fr: 'Facture en retard', ar: 'تأخر دفع فاتورة', en: 'Invoice overdue' },
  version: 1,
  payload: z.object({
    ...invoice,
    balance: z.int(),
    from: z.string(),
    /** Why: the due date passed so many days ago with this much still owed. */
    reason: z.object({
      code: z.literal('due_date_passed'),
      dueOn: z.string(),
      today: z.string(),
      /** Days of grace that the customer had. */
      graceDays: z.int().default(0),
      /** The exception by which the customer is not reminded. */
      unreminded: z.uuid().nullable().default(null),
    }),
  }),
  changes: { fields: paymentFields, of: ({ from }) => ({ payment: { from, to: 'overdue' } }) },
  subject: aboutInvoice,
  customer: ofCustomer,
  toCustomer: { fr: 'Facture en retard', ar: 'تأخر تسديد الفاتورة', en: 'Invoice overdue' },
});

/** Nothing is owed on it any more. */
export const invoicePaid = defineEvent({
  name: 'invoice.paid',
  label: { fr: 'Facture payée', ar: 'تسديد فاتورة', en: 'Invoice paid' },
  version: 1,
  payload: z.object({ ...invoice, from: z.string(), by: z.enum(['payment', 'credit_note']), documentId: z.uuid() }),
  changes: { fields: paymentFields, of: ({ from }) => ({ payment: { from, to: 'paid' } }) },
  subject: aboutInvoice,
  customer: ofCustomer,
  toCustomer: { fr: 'Facture payée', ar: 'سُدّدت الفاتورة', en: 'Invoice paid' },
});

export const creditNoteIssued = defineEvent({
  name: 'credit_note.issued',
  label: { fr: 'Avoir émis', ar: 'إصدار فاتورة دائنة', en: 'Credit note issued' },
  version: 1,
  payload: z.object({
    creditNoteId: z.uuid(),
    number: z.string(),
    invoiceId: z.uuid(),
    invoiceNumber: z.string(),
    customerId: z.uuid(),
    ttc: z.int(),
    currency: z.string(),
    reason: z.string(),
    /** The part of it that the invoice no longer needed, now the customer's credit. */
    toCredit: z.int(),
  }),
  subject: (p) => ({ type: 'credit_note', id: p.creditNoteId, label: p.number }),
  customer: ofCustomer,
  toCustomer: { fr: 'Avoir émis', ar: 'صدر إشعار دائن', en: 'Credit note issued' },
});

export const paymentRecorded = defineEvent({
  name: 'payment.recorded',
  label: { fr: 'Paiement enregistré', ar: 'تسجيل دفع', en: 'Payment recorded' },
  version: 1,
  payload: z.object({
    paymentId: z.uuid(),
    number: z.string(),
    customerId: z.uuid(),
    mode: paymentMode,
    amount: z.int(),
    stampDuty: z.int(),
    toCredit: z.int(),
    currency: z.string(),
    receivedOn: z.string(),
    reference: z.string().nullable(),
    allocations: z.array(z.object({ invoiceId: z.uuid(), number: z.string(), amount: z.int() })),
  }),
  subject: (p) => ({ type: 'payment', id: p.paymentId, label: p.number }),
  customer: ofCustomer,
  toCustomer: { fr: 'Paiement enregistré', ar: 'سُجّلت الدفعة', en: 'Payment recorded' },
});
