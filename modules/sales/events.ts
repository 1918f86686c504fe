import { cartFields, orderStateFields, quoteAmountFields, quoteStateFields, stepFields } from './changed-fields.ts';
import { stepState } from './order.ts';
import { billingCycle } from '@cm/catalogue';
import { userKind } from '@cm/identity';
import { differing } from '@cm/kit/changes';
import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';

const quote = {
  quoteId: z.uuid(),
  /** Null until the first version is sent. */
  number: z.string().nullable(),
  version: z.int(),
  customerId: z.uuid(),
};
type QuoteRef = { quoteId: string; number: string | null };
const aboutQuote = (p: QuoteRef) => ({ type: 'quote', id: p.quoteId, ...(p.number ? { label: p.number } : {}) });
const order = { orderId: z.uuid(), number: z.string(), customerId: z.uuid() };
const aboutOrder = (p: { orderId: string; number: string }) => ({ type: 'order', id: p.orderId, label: p.number });
const customerOf = (p: { customerId: string }) => p.customerId;
const amounts = { currency: z.string(), ht: z.int(), ttc: z.int() };

export const cartChanged = defineEvent({
  name: 'cart.changed',
  label: { fr: 'Panier modifié', ar: 'تعديل السلة', en: 'Cart changed' },
  version: 1,
  payload: z.object({ customerId: z.uuid(), from: z.int(), to: z.int() }),
  changes: { fields: cartFields, of: ({ from, to }) => (from === to ? {} : { lines: { from, to } }) },
  subject: (p) => ({ type: 'cart', id: p.customerId }),
  customer: customerOf,
});

/** A customer asked for a price. */
export const quoteRequested = defineEvent({
  name: 'quote.requested',
  label: { fr: 'Devis demandé', ar: 'طلب عرض سعر', en: 'Quote requested' },
  version: 1,
  payload: z.object({ ...quote, text: z.string().nullable(), planIds: z.array(z.uuid()) }),
  subject: aboutQuote,
  customer: customerOf,
  toCustomer: { fr: 'Devis demandé', ar: 'طُلب عرض سعر', en: 'Quote requested' },
});

export const quoteDrafted = defineEvent({
  name: 'quote.drafted',
  label: { fr: 'Devis préparé', ar: 'إعداد عرض سعر', en: 'Quote prepared' },
  version: 1,
  payload: z.object({ ...quote, previousId: z.uuid().nullable() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quotePriced = defineEvent({
  name: 'quote.priced',
  label: { fr: 'Devis chiffré', ar: 'تسعير عرض', en: 'Quote priced' },
  version: 1,
  payload: z.object({
    ...quote,
    ...amounts,
    discountShareBp: z.int(),
    before: z.object({ ht: z.int(), ttc: z.int() }),
  }),
  changes: { fields: quoteAmountFields, of: ({ before, ht, ttc }) => differing(before, { ht, ttc }) },
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteDiscountApproved = defineEvent({
  name: 'quote.discount_approved',
  label: { fr: 'Remise approuvée', ar: 'الموافقة على تخفيض', en: 'Discount approved' },
  version: 1,
  payload: z.object({ ...quote, discountShareBp: z.int(), approvedBy: z.uuid() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteSent = defineEvent({
  name: 'quote.sent',
  label: { fr: 'Devis envoyé', ar: 'إرسال عرض سعر', en: 'Quote sent' },
  version: 1,
  payload: z.object({ ...quote, number: z.string(), ...amounts, validUntil: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
  toCustomer: { fr: 'Devis reçu', ar: 'وصل عرض سعر', en: 'Quote received' },
});

export const quotePdfReady = defineEvent({
  name: 'quote.pdf_ready',
  label: { fr: 'PDF du devis prêt', ar: 'جاهزية ملف PDF لعرض السعر', en: 'Quote PDF ready' },
  version: 1,
  payload: z.object({ ...quote, fileId: z.uuid(), sha256: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteAccepted = defineEvent({
  name: 'quote.accepted',
  label: { fr: 'Devis accepté', ar: 'قبول عرض سعر', en: 'Quote accepted' },
  version: 1,
  payload: z.object({
    ...quote,
    orderId: z.uuid(),
    orderNumber: z.string(),
    ...amounts,
    by: userKind,
    pdfSha256: z.string(),
    /** Why staff recorded it on the customer's behalf. */
    reason: z.string().nullable(),
  }),
  subject: aboutQuote,
  customer: customerOf,
  toCustomer: { fr: 'Devis accepté', ar: 'قُبل عرض السعر', en: 'Quote accepted' },
});

export const quoteDeclined = defineEvent({
  name: 'quote.declined',
  label: { fr: 'Devis décliné', ar: 'رفض عرض سعر', en: 'Quote declined' },
  version: 1,
  payload: z.object({ ...quote, by: userKind, reason: z.string().nullable() }),
  subject: aboutQuote,
  customer: customerOf,
  toCustomer: { fr: 'Devis décliné', ar: 'رُفض عرض السعر', en: 'Quote declined' },
});

export const quoteExpired = defineEvent({
  name: 'quote.expired',
  label: { fr: 'Devis expiré', ar: 'انتهاء صلاحية عرض سعر', en: 'Quote expired' },
  version: 1,
  payload: z.object({ ...quote, validUntil: z.string(), reason: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
  toCustomer: { fr: 'Devis expiré', ar: 'انتهت صلاحية عرض السعر', en: 'Quote expired' },
});

/** Replaced by a newer version, or withdrawn: `nextId` tells. */
export const quoteSuperseded = defineEvent({
  name: 'quote.superseded',
  label: { fr: 'Devis remplacé', ar: 'استبدال عرض سعر', en: 'Quote superseded' },
  version: 1,
  payload: z.object({ ...quote, from: z.string(), nextId: z.uuid().nullable(), reason: z.string() }),
  changes: { fields: quoteStateFields, of: ({ from }) => ({ state: { from, to: 'superseded' } }) },
  subject: aboutQuote,
  customer: customerOf,
});

const line = z.object({
  id: z.uuid(),
  planId: z.uuid().nullable(),
  designation: z.string(),
  quantity: z.int(),
  cycle: billingCycle,
  unitPriceHt: z.int(),
  /** Minor units taken off the whole line. */
  discount: z.int(),
  discountReason: z.string().nullable().default(null),
  taxCategory: z.string(),
  taxRateBp: z.int(),
  exemption: z.string().nullable(),
});

export const orderRequested = defineEvent({
  name: 'order.requested',
  label: { fr: 'Commande passée', ar: 'تقديم طلبية', en: 'Order placed' },
  version: 1,
  payload: z.object({ ...order, quoteId: z.uuid().nullable(), ...amounts, lines: z.array(line) }),
  subject: aboutOrder,
  customer: customerOf,
  toCustomer: { fr: 'Commande passée', ar: 'سُجّلت الطلبية', en: 'Order placed' },
});

export const orderValidated = defineEvent({
  name: 'order.validated',
  label: { fr: 'Commande validée', ar: 'المصادقة على طلبية', en: 'Order validated' },
  version: 1,
  payload: z.object(order),
  subject: aboutOrder,
  customer: customerOf,
  toCustomer: { fr: 'Commande validée', ar: 'صودق على الطلبية', en: 'Order validated' },
});

export const orderStarted = defineEvent({
  name: 'order.started',
  label: { fr: 'Commande mise en cours', ar: 'بدء تنفيذ طلبية', en: 'Order put in progress' },
  version: 1,
  payload: z.object(order),
  subject: aboutOrder,
  customer: customerOf,
  toCustomer: { fr: 'Commande en préparation', ar: 'الطلبية قيد التحضير', en: 'Order in preparation' },
});

const step = { stepKey: z.string(), from: z.string(), reason: z.string().nullable() };
export const orderStepDone = defineEvent({
  name: 'order.step_done',
  label: { fr: 'Étape de commande faite', ar: 'إنجاز مرحلة من طلبية', en: 'Order step done' },
  version: 1,
  payload: z.object({ ...order, ...step }),
  changes: { fields: stepFields, of: ({ from }) => ({ step: { from, to: 'done' } }) },
  subject: aboutOrder,
  customer: customerOf,
});

export const orderStepFailed = defineEvent({
  name: 'order.step_failed',
  label: { fr: 'Étape de commande échouée', ar: 'فشل مرحلة من طلبية', en: 'Order step failed' },
  version: 1,
  payload: z.object({ ...order, ...step }),
  changes: { fields: stepFields, of: ({ from }) => ({ step: { from, to: 'failed' } }) },
  subject: aboutOrder,
  customer: customerOf,
});

/** A step was skipped, or a failed one is to be tried again. */
export const orderStepChanged = defineEvent({
  name: 'order.step_changed',
  label: { fr: 'Étape de commande modifiée', ar: 'تعديل مرحلة من طلبية', en: 'Order step changed' },
  version: 1,
  payload: z.object({ ...order, ...step, to: stepState.extract(['pending', 'skipped']) }),
  changes: { fields: stepFields, of: ({ from, to }) => ({ step: { from, to } }) },
  subject: aboutOrder,
  customer: customerOf,
});

export const orderDelivered = defineEvent({
  name: 'order.delivered',
  label: { fr: 'Commande livrée', ar: 'تسليم طلبية', en: 'Order delivered' },
  version: 1,
  payload: z.object({ ...order, currency: z.string(), lines: z.array(line) }),
  subject: aboutOrder,
  customer: customerOf,
  toCustomer: { fr: 'Commande livrée', ar: 'سُلّمت الطلبية', en: 'Order delivered' },
});

export const orderCancelled = defineEvent({
  name: 'order.cancelled',
  label: { fr: 'Commande annulée', ar: 'إلغاء طلبية', en: 'Order cancelled' },
  version: 1,
  payload: z.object({ ...order, from: z.string(), reason: z.string(), by: z.enum([...userKind.options, 'system']) }),
  changes: { fields: orderStateFields, of: ({ from }) => ({ state: { from, to: 'cancelled' } }) },
  subject: aboutOrder,
  customer: customerOf,
  toCustomer: { fr: 'Commande annulée', ar: 'أُلغيت الطلبية', en: 'Order cancelled' },
});
