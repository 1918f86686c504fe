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
  version: 1,
  payload: z.object({ customerId: z.uuid(), from: z.int(), to: z.int() }),
  subject: (p) => ({ type: 'cart', id: p.customerId }),
  customer: customerOf,
});

/** A customer asked for a price. */
export const quoteRequested = defineEvent({
  name: 'quote.requested',
  version: 1,
  payload: z.object({ ...quote, text: z.string().nullable(), planIds: z.array(z.uuid()) }),
  subject: aboutQuote,
  customer: customerOf,
  visibleToCustomer: true,
});

export const quoteDrafted = defineEvent({
  name: 'quote.drafted',
  version: 1,
  payload: z.object({ ...quote, previousId: z.uuid().nullable() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quotePriced = defineEvent({
  name: 'quote.priced',
  version: 1,
  payload: z.object({
    ...quote,
    ...amounts,
    discountShareBp: z.int(),
    before: z.object({ ht: z.int(), ttc: z.int() }),
  }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteDiscountApproved = defineEvent({
  name: 'quote.discount_approved',
  version: 1,
  payload: z.object({ ...quote, discountShareBp: z.int(), approvedBy: z.uuid() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteSent = defineEvent({
  name: 'quote.sent',
  version: 1,
  payload: z.object({ ...quote, number: z.string(), ...amounts, validUntil: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
  visibleToCustomer: true,
});

export const quotePdfReady = defineEvent({
  name: 'quote.pdf_ready',
  version: 1,
  payload: z.object({ ...quote, fileId: z.uuid(), sha256: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
});

export const quoteAccepted = defineEvent({
  name: 'quote.accepted',
  version: 1,
  payload: z.object({
    ...quote,
    orderId: z.uuid(),
    orderNumber: z.string(),
    ...amounts,
    by: z.enum(['customer', 'staff']),
    pdfSha256: z.string(),
    /** Why staff recorded it on the customer's behalf. */
    reason: z.string().nullable(),
  }),
  subject: aboutQuote,
  customer: customerOf,
  visibleToCustomer: true,
});

export const quoteDeclined = defineEvent({
  name: 'quote.declined',
  version: 1,
  payload: z.object({ ...quote, by: z.enum(['customer', 'staff']), reason: z.string().nullable() }),
  subject: aboutQuote,
  customer: customerOf,
  visibleToCustomer: true,
});

export const quoteExpired = defineEvent({
  name: 'quote.expired',
  version: 1,
  payload: z.object({ ...quote, validUntil: z.string(), reason: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
  visibleToCustomer: true,
});

/** Replaced by a newer version, or withdrawn: `nextId` tells. */
export const quoteSuperseded = defineEvent({
  name: 'quote.superseded',
  version: 1,
  payload: z.object({ ...quote, from: z.string(), nextId: z.uuid().nullable(), reason: z.string() }),
  subject: aboutQuote,
  customer: customerOf,
});

const line = z.object({
  id: z.uuid(),
  planId: z.uuid().nullable(),
  designation: z.string(),
  quantity: z.int(),
  cycle: z.enum(['once', 'monthly', 'quarterly', 'yearly']),
  unitPriceHt: z.int(),
  /** Minor units taken off the whole line. */
  discount: z.int(),
  taxCategory: z.string(),
  taxRateBp: z.int(),
  exemption: z.string().nullable(),
});

export const orderRequested = defineEvent({
  name: 'order.requested',
  version: 1,
  payload: z.object({ ...order, quoteId: z.uuid().nullable(), ...amounts, lines: z.array(line) }),
  subject: aboutOrder,
  customer: customerOf,
  visibleToCustomer: true,
});

export const orderValidated = defineEvent({
  name: 'order.validated',
  version: 1,
  payload: z.object(order),
  subject: aboutOrder,
  customer: customerOf,
  visibleToCustomer: true,
});

export const orderStarted = defineEvent({
  name: 'order.started',
  version: 1,
  payload: z.object(order),
  subject: aboutOrder,
  customer: customerOf,
  visibleToCustomer: true,
});

const step = { stepKey: z.string(), from: z.string(), reason: z.string().nullable() };
export const orderStepDone = defineEvent({
  name: 'order.step_done',
  version: 1,
  payload: z.object({ ...order, ...step }),
  subject: aboutOrder,
  customer: customerOf,
});

export const orderStepFailed = defineEvent({
  name: 'order.step_failed',
  version: 1,
  payload: z.object({ ...order, ...step }),
  subject: aboutOrder,
  customer: customerOf,
});

/** A step was skipped, or a failed one is to be tried again. */
export const orderStepChanged = defineEvent({
  name: 'order.step_changed',
  version: 1,
  payload: z.object({ ...order, ...step, to: z.enum(['pending', 'skipped']) }),
  subject: aboutOrder,
  customer: customerOf,
});

export const orderDelivered = defineEvent({
  name: 'order.delivered',
  version: 1,
  payload: z.object({ ...order, currency: z.string(), lines: z.array(line) }),
  subject: aboutOrder,
  customer: customerOf,
  visibleToCustomer: true,
});

export const orderCancelled = defineEvent({
  name: 'order.cancelled',
  version: 1,
  payload: z.object({ ...order, from: z.string(), reason: z.string(), by: z.enum(['customer', 'staff', 'system']) }),
  subject: aboutOrder,
  customer: customerOf,
  visibleToCustomer: true,
});
