import { type DocumentTotals, documentTotals, lineTax, type LineTax, type TaxRate, taxRatesOn } from '@cm/catalogue';
import { type TaxExemption, taxExemptionOn } from '@cm/customers';
import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import { type Locale } from '@cm/kit/i18n';
import { invalidField } from '@cm/kit/problems';

/** A line as a person or an order gives it; money in minor units before tax. */
export interface LineInput {
  readonly designation: string;
  readonly detail: string | null;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPrice: number;
  readonly discount: number;
  readonly taxCategory: string;
  readonly orderLineId: string | null;
}

export interface Pricing {
  readonly totals: DocumentTotals;
  readonly rates: ReadonlyMap<string, TaxRate>;
  /** For each line, in order. */
  readonly taxes: readonly LineTax[];
  /** Why the buyer pays no TVA on that day; null: they do. */
  readonly buyerExemption: TaxExemption | null;
}

type Priceable = Pick<LineInput, 'quantity' | 'unitPrice' | 'discount' | 'taxCategory'>;

/** For whom, in which language, and on which day of the tenant's time zone: the tax date. */
export interface PricedFor {
  readonly customerId: string;
  readonly locale: Locale;
  readonly today: Day;
}

/**
 * The totals of the lines at the rates in force on a day, exemptions of the buyer and of what is sold in the document's language.
 * @throws ProblemError `common.invalid` naming the line whose discount is above its price, or when amounts overflow
 */
export async function priceLines(
  ctx: Ctx,
  lines: readonly Priceable[],
  { customerId, locale, today }: PricedFor,
): Promise<Pricing> {
  const rates = await taxRatesOn(ctx, [...new Set(lines.map((line) => line.taxCategory))], today);
  const buyerExemption = await taxExemptionOn(ctx, customerId, { day: today, locale });
  const ground = buyerExemption?.mention ?? null;
  const taxes = lines.map((line) => lineTax(rates.get(line.taxCategory), ground, locale));
  for (const [index, line] of lines.entries()) {
    const gross = line.quantity * line.unitPrice;
    if (!Number.isSafeInteger(gross)) throw invalidField(`/lines/${index}/unitPrice`, 'too_big');
    if (line.discount > gross) throw invalidField(`/lines/${index}/discount`, 'too_big', { maximum: gross });
  }
  try {
    const totals = documentTotals(
      lines.map((line, index) => ({
        quantity: line.quantity,
        unitPrice: line.unitPrice,
        discount: line.discount,
        taxRateBp: taxes[index]?.rateBp ?? 0,
        exemption: taxes[index]?.exemption ?? null,
      })),
    );
    return { totals, rates, taxes, buyerExemption };
  } catch (error) {
    if (error instanceof RangeError) throw invalidField('/lines', 'too_big');
    throw error;
  }
}
