import { type DocumentTotals, documentTotals, type TaxRate, taxRatesOn } from '@cm/catalogue';
import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import { type Locale, pick } from '@cm/kit/i18n';
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
  readonly taxes: readonly { readonly rateBp: number; readonly exemption: string | null }[];
}

type Priceable = Pick<LineInput, 'quantity' | 'unitPrice' | 'discount' | 'taxCategory'>;

/**
 * The totals of the lines at the rates in force on a day of the tenant's time zone, exemptions in the document's language.
 * @throws ProblemError `common.invalid` naming the line whose discount is above its price, or when amounts overflow
 */
export async function priceLines(ctx: Ctx, lines: readonly Priceable[], locale: Locale, today: Day): Promise<Pricing> {
  const rates = await taxRatesOn(ctx, [...new Set(lines.map((line) => line.taxCategory))], today);
  const taxes = lines.map((line) => {
    const rate = rates.get(line.taxCategory);
    const reason = rate?.exemptionReason ?? null;
    return { rateBp: rate?.rateBp ?? 0, exemption: reason === null ? null : pick(reason, locale) };
  });
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
    return { totals, rates, taxes };
  } catch (error) {
    if (error instanceof RangeError) throw invalidField('/lines', 'too_big');
    throw error;
  }
}
