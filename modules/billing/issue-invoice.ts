import { categoryRulesOf } from '@cm/customers';
import { actorKey } from '@cm/kit/access';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, type Day, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { enqueue } from '@cm/kit/jobs';
import { readSetting } from '@cm/kit/settings';
import { amountInWords } from '@cm/pdf/words';
import { invoiceIssued } from './events.ts';
import { type InvoiceRow, type LineRow, linesOf, updateLineTax } from './invoice.queries.ts';
import { writeIssued } from './issue.queries.ts';
import { renderInvoice } from './jobs/render-invoice.ts';
import { invoiceEntry } from './ledger.ts';
import { lockedInvoice } from './locked-invoice.ts';
import { mentionsOf } from './mentions.ts';
import { buyerOf, sellerOf } from './parties.ts';
import type { Buyer, Seller } from './party.ts';
import { priceLines, type Pricing } from './price-lines.ts';
import { problems } from './problems.ts';
import { invoiceTermsSetting } from './settings.ts';
import { stampDutyOn } from './stamp-duty-on.ts';
import { takeNumber } from './take-number.ts';

interface Prepared {
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly customerNumber: string;
  readonly pricing: Pricing;
  readonly paymentDays: number;
  readonly stampDuty: number;
  readonly parameters: unknown;
  readonly warnings: readonly string[];
}

/**
 * Makes a draft the legal document: freezes what it says, gives it the next number of its series, posts it in the ledger.
 * Everything that can be prepared is done before the number is taken, because taking it makes the other issuers wait.
 *
 * @returns the number, and the mentions of décret 05-468 that it still lacks
 * @throws ProblemError `billing.mentions_missing` 409 naming what loi 04-02 art. 34 does not forgive; `billing.empty`,
 *   `billing.already_issued`, `billing.date_regression`, `common.stale` 409; 404
 * @command an issued invoice refuses to be issued again
 */
export async function issueInvoice(
  ctx: Ctx,
  input: { readonly id: string; readonly version?: number | undefined },
): Promise<{ number: string; warnings: readonly string[] }> {
  return ctx.transaction(async (tx) => {
    const invoice = await lockedInvoice(tx, input.id, 'issue', input.version);
    const lines = await linesOf(tx.db, invoice.id);
    const today = dayIn(tx.tenant.timeZone, tx.now());
    const prepared = await prepare(tx, invoice, lines, today);
    await freezeTaxes(tx, lines, prepared.pricing);
    await enqueue(tx, renderInvoice, { invoiceId: invoice.id });
    const number = await publish(tx, invoice, prepared, today);
    return { number, warnings: prepared.warnings };
  });
}

async function prepare(ctx: Ctx, invoice: InvoiceRow, lines: readonly LineRow[], today: Day): Promise<Prepared> {
  const priceable = lines.map((line) => ({
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discount: line.discount,
    taxCategory: line.taxCategory,
  }));
  const [seller, { buyer, customerNumber }, pricing, terms, category] = await Promise.all([
    sellerOf(ctx),
    buyerOf(ctx, invoice.customerId, invoice.locale),
    priceLines(ctx, priceable, { customerId: invoice.customerId, locale: invoice.locale, today }),
    readSetting(ctx, invoiceTermsSetting),
    categoryRulesOf(ctx, invoice.customerId),
  ]);
  const mentions = mentionsOf(
    seller,
    buyer,
    lines.map((line) => ({ designation: line.designation, quantity: line.quantity, unitPrice: line.unitPrice })),
  );
  if (mentions.missing.length > 0) throw problems.mentions_missing({ mentions: mentions.missing.join(', ') });
  const { ttc } = pricing.totals;
  if (ttc === 0) throw problems.empty();
  const stamp = await stampDutyOn(ctx, { amount: ttc, currency: invoice.currency }, invoice.paymentMode, today);
  const paymentDays = invoice.paymentDays ?? category.paymentDays ?? terms.paymentDays;
  const parameters = {
    taxRates: [...pricing.rates.values()],
    stampDuty: stamp.tariff,
    paymentDays,
    legalMentions: terms.legalMentions,
    buyerExemption: pricing.buyerExemption,
  };
  const { warnings } = mentions;
  return { seller, buyer, customerNumber, pricing, paymentDays, stampDuty: stamp.duty, parameters, warnings };
}

/** The rate of the day of issue counts, not that of the day of the draft. */
async function freezeTaxes(ctx: Ctx, lines: readonly LineRow[], { taxes }: Pricing): Promise<void> {
  for (const [index, line] of lines.entries()) {
    const now = taxes[index];
    if (!now || (now.rateBp === line.taxRateBp && now.exemption === line.exemption)) continue;
    await updateLineTax(ctx.db, { id: line.id, taxRateBp: now.rateBp, exemption: now.exemption });
  }
}

async function publish(ctx: Ctx, invoice: InvoiceRow, prepared: Prepared, today: Day): Promise<string> {
  const { ht, tax, ttc, groups } = prepared.pricing.totals;
  const { id, currency, customerId, orderId } = invoice;
  const { seller, buyer, customerNumber, parameters, stampDuty } = prepared;
  const words = amountInWords(ttc, currency, invoice.locale);
  const taken = await takeNumber(ctx, 'invoice', today);
  const dueOn = addDays(taken.on, prepared.paymentDays);
  const totals = { ht, tax, ttc, stampDuty, taxGroups: groups, amountInWords: words };
  const parties = { seller, buyer, customerId, customerNumber };
  const facts = { id, currency, taken, dueOn, issuedBy: actorKey(ctx.actor), parameters, ...totals, ...parties };
  const posting = { id: uuidv7(ctx.now()), kind: 'invoice', documentId: id, customerId, currency } as const;
  const entry = { ...posting, on: taken.on, lines: invoiceEntry({ ht, tax }) };
  writeIssued(ctx.db, facts, entry, ctx.now());
  const { number, on: issuedOn } = taken;
  const warnings = [...prepared.warnings];
  await emit(ctx, invoiceIssued, {
    invoiceId: id,
    number,
    customerId,
    orderId,
    ttc,
    currency,
    issuedOn,
    dueOn,
    warnings,
  });
  return number;
}
