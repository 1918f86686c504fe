import { named } from '@cm/kit/named';
import { locale } from '@cm/kit/i18n';
import { instant } from '@cm/kit/http/route';
import { z } from 'zod';
import { taxGroupsSchema } from '../commercial-document.ts';
import type { CreditNoteRow } from '../credit-note.queries.ts';
import { invoiceState, paymentMode } from '../invoice.ts';
import type { InvoiceRow, LineRow } from '../invoice.queries.ts';
import type { ListedInvoice } from '../invoice-list.queries.ts';
import { paymentState } from '../payment-state.ts';
import type { AllocationRow, PaymentRow } from '../payment.queries.ts';

/** An issued invoice in the customer's list; money in minor units. */
export const customerInvoiceItem = named(
  'ListedCustomerInvoice',
  z.object({
    id: z.uuid(),
    number: z.string().nullable(),
    orderId: z.uuid().nullable(),
    orderNumber: z.string().nullable(),
    currency: z.string(),
    ht: z.int(),
    tax: z.int(),
    ttc: z.int(),
    issuedOn: z.string().nullable(),
    dueOn: z.string().nullable(),
    paymentState: paymentState.nullable(),
    paid: z.int(),
    credited: z.int(),
    balance: z.int(),
  }),
);

export const staffInvoiceItem = named(
  'ListedInvoice',
  customerInvoiceItem.extend({
    state: invoiceState,
    customerId: z.uuid(),
    customerName: z.string(),
    createdAt: instant(),
  }),
);

/** What a customer owes and has in credit in one currency; minor units. */
export const customerBalance = named(
  'CustomerBalance',
  z.object({ currency: z.string(), owed: z.int(), overdue: z.int(), credit: z.int() }),
);

const invoiceLine = named(
  'InvoiceLine',
  z.object({
    id: z.uuid(),
    position: z.int(),
    designation: z.string(),
    detail: z.string().nullable(),
    quantity: z.int(),
    unit: z.string(),
    unitPrice: z.int(),
    discount: z.int(),
    ht: z.int(),
    taxCategory: z.string(),
    taxRateBp: z.int(),
    exemption: z.string().nullable(),
  }),
);

const document = {
  locale: locale,
  paymentMode: paymentMode.nullable(),
  notes: z.string().nullable(),
  lines: z.array(invoiceLine),
  taxGroups: taxGroupsSchema,
  amountInWords: z.string().nullable(),
  stampDuty: z.int(),
  netPayable: z.int(),
  /** What paying the balance in cash costs: the droit de timbre comes on top. */
  cash: z.object({ stampDuty: z.int(), netPayable: z.int() }),
};

export const customerInvoice = named('CustomerInvoice', customerInvoiceItem.extend(document));

export const staffInvoice = named(
  'Invoice',
  staffInvoiceItem.extend({
    ...document,
    version: z.int(),
    paymentDays: z.int().nullable(),
    warnings: z.array(z.string()),
    missing: z.array(z.string()),
    can: z.object({
      edit: z.boolean(),
      discard: z.boolean(),
      issue: z.boolean(),
      credit: z.boolean(),
      pay: z.boolean(),
      print: z.boolean(),
    }),
  }),
);

export const creditNoteItem = named(
  'CreditNote',
  z.object({
    id: z.uuid(),
    number: z.string(),
    invoiceId: z.uuid(),
    invoiceNumber: z.string().nullable(),
    customerId: z.uuid(),
    issuedOn: z.string(),
    reason: z.string(),
    currency: z.string(),
    ht: z.int(),
    tax: z.int(),
    ttc: z.int(),
    /** Already paid when it was issued, so now the customer's credit. */
    toCredit: z.int(),
  }),
);

export const customerPayment = named(
  'CustomerPayment',
  z.object({
    id: z.uuid(),
    number: z.string(),
    mode: paymentMode,
    currency: z.string(),
    amount: z.int(),
    stampDuty: z.int(),
    received: z.int(),
    toCredit: z.int(),
    receivedOn: z.string(),
    reference: z.string().nullable(),
    allocations: z.array(z.object({ invoiceId: z.uuid(), number: z.string().nullable(), amount: z.int() })),
  }),
);

export const staffPayment = named(
  'Payment',
  customerPayment.extend({
    customerId: z.uuid(),
    customerName: z.string(),
    note: z.string().nullable(),
    recordedAt: instant(),
    recordedBy: z.string(),
  }),
);

export function customerInvoiceItemAnswer(row: ListedInvoice): z.output<typeof customerInvoiceItem> {
  return {
    id: row.id,
    number: row.number,
    orderId: row.orderId,
    orderNumber: row.orderNumber,
    currency: row.currency,
    ht: row.ht,
    tax: row.tax,
    ttc: row.ttc,
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    paymentState: row.paymentState,
    paid: row.paid ?? 0,
    credited: row.credited ?? 0,
    balance: row.state === 'issued' ? row.ttc - (row.paid ?? 0) - (row.reduced ?? 0) : 0,
  };
}

export function staffInvoiceItemAnswer(row: ListedInvoice, customerName: string): z.output<typeof staffInvoiceItem> {
  return {
    ...customerInvoiceItemAnswer(row),
    state: row.state,
    customerId: row.customerId,
    customerName,
    createdAt: row.createdAt,
  };
}

export function documentAnswer(
  invoice: InvoiceRow,
  lines: readonly LineRow[],
  facts: { balance: number; cashStampDuty: number; taxGroups: unknown },
): Pick<z.output<typeof customerInvoice>, keyof typeof document> {
  return {
    locale: invoice.locale,
    paymentMode: invoice.paymentMode,
    notes: invoice.notes,
    lines: lines.map(lineAnswer),
    taxGroups: taxGroupsSchema.parse(facts.taxGroups),
    amountInWords: invoice.amountInWords,
    stampDuty: invoice.stampDuty ?? 0,
    netPayable: invoice.netPayable ?? invoice.ttc,
    cash: { stampDuty: facts.cashStampDuty, netPayable: facts.balance + facts.cashStampDuty },
  };
}

function lineAnswer(line: LineRow): z.output<typeof invoiceLine> {
  return {
    id: line.id,
    position: line.position,
    designation: line.designation,
    detail: line.detail,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    discount: line.discount,
    ht: line.ht,
    taxCategory: line.taxCategory,
    taxRateBp: line.taxRateBp,
    exemption: line.exemption,
  };
}

export function creditNoteAnswer(
  row: CreditNoteRow & { invoiceNumber: string | null },
): z.output<typeof creditNoteItem> {
  return {
    id: row.id,
    number: row.number,
    invoiceId: row.invoiceId,
    invoiceNumber: row.invoiceNumber,
    customerId: row.customerId,
    issuedOn: row.issuedOn,
    reason: row.reason,
    currency: row.currency,
    ht: row.ht,
    tax: row.tax,
    ttc: row.ttc,
    toCredit: row.ttc - row.reduced,
  };
}

export function customerPaymentAnswer(
  row: PaymentRow,
  allocations: readonly AllocationRow[],
): z.output<typeof customerPayment> {
  return {
    id: row.id,
    number: row.number,
    mode: row.mode,
    currency: row.currency,
    amount: row.amount,
    stampDuty: row.stampDuty,
    received: row.amount + row.stampDuty,
    toCredit: row.toCredit,
    receivedOn: row.receivedOn,
    reference: row.reference,
    allocations: allocations
      .filter((allocation) => allocation.paymentId === row.id)
      .map(({ invoiceId, number, amount }) => ({ invoiceId, number, amount })),
  };
}

export function staffPaymentAnswer(
  row: PaymentRow,
  allocations: readonly AllocationRow[],
  customerName: string,
): z.output<typeof staffPayment> {
  return {
    ...customerPaymentAnswer(row, allocations),
    customerId: row.customerId,
    customerName,
    note: row.note,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
  };
}
