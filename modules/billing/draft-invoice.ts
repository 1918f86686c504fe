import { actorKey } from '@cm/kit/access';
import { customerById } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Locale } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { invoiceDrafted } from './events.ts';
import type { PaymentMode } from './invoice.ts';
import { insertInvoice, insertLines, type NewLine } from './invoice.queries.ts';
import { type LineInput, priceLines, type Pricing } from './price-lines.ts';
import { problems } from './problems.ts';

/** What a person decides of a draft. */
export interface DraftContent {
  readonly locale: Locale | null;
  readonly paymentMode: PaymentMode | null;
  /** Null: at issue those of the customer's category, else of the tenant's setting. */
  readonly paymentDays: number | null;
  readonly notes: string | null;
  readonly lines: readonly LineInput[];
}

export interface NewDraft extends DraftContent {
  readonly id?: string | undefined;
  readonly customerId: string;
  readonly currency?: string | undefined;
  readonly order?: { readonly id: string; readonly number: string } | undefined;
}

/**
 * A draft: no number, no legal existence, free to change. One per order, however often its delivery is announced.
 * @returns its id, or null when the order already has its invoice
 * @throws ProblemError `billing.customer_unknown` 404; `common.invalid` for lines that do not compute
 * @command one draft for each order; without an order, one for each id that the caller makes
 */
export async function draftInvoice(ctx: Ctx, input: NewDraft): Promise<string | null> {
  return ctx.transaction(async (tx) => {
    const customer = await customerById(tx, input.customerId);
    if (!customer) throw problems.customer_unknown();
    const id = input.id ?? uuidv7(tx.now());
    const locale = input.locale ?? customer.locale;
    const currency = input.currency ?? tx.tenant.currency;
    const today = dayIn(tx.tenant.timeZone, tx.now());
    const pricing = await priceLines(tx, input.lines, { customerId: customer.id, locale, today });
    const { ht, tax, ttc } = pricing.totals;
    const inserted = await insertInvoice(tx.db, {
      id,
      state: 'draft',
      customerId: input.customerId,
      orderId: input.order?.id ?? null,
      orderNumber: input.order?.number ?? null,
      currency,
      locale,
      paymentMode: input.paymentMode,
      paymentDays: input.paymentDays,
      notes: input.notes,
      ht,
      tax,
      ttc,
      createdAt: tx.now(),
      createdBy: actorKey(tx.actor),
    });
    if (!inserted) return null;
    await insertLines(tx.db, lineRows(tx, id, input.lines, pricing));
    await emit(tx, invoiceDrafted, {
      invoiceId: id,
      customerId: input.customerId,
      orderId: input.order?.id ?? null,
      ttc,
      currency,
    });
    return id;
  });
}

export function lineRows(ctx: Ctx, invoiceId: string, lines: readonly LineInput[], pricing: Pricing): NewLine[] {
  return lines.map((line, index) => ({
    id: uuidv7(ctx.now()),
    invoiceId,
    position: index + 1,
    orderLineId: line.orderLineId,
    designation: line.designation,
    detail: line.detail,
    quantity: line.quantity,
    unit: line.unit,
    unitPrice: line.unitPrice,
    discount: line.discount,
    ht: pricing.totals.lines[index]?.ht ?? 0,
    taxCategory: line.taxCategory,
    taxRateBp: pricing.taxes[index]?.rateBp ?? 0,
    exemption: pricing.taxes[index]?.exemption ?? null,
  }));
}
