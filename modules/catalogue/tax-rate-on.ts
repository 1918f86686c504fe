import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import type { Localised } from '@cm/kit/i18n';
import { problems } from './problems.ts';
import { selectRates } from './tax-rate.queries.ts';

export interface TaxRate {
  readonly category: string;
  /** Hundredths of a per cent: 1900 is 19 %. */
  readonly rateBp: number;
  readonly label: Localised;
  /** The mention to print when the rate is zero by exemption. */
  readonly exemptionReason: Localised | null;
  readonly legalRef: string | null;
}

/**
 * The rate of a category of tax on a day, from the dated table (CTCA art. 21 and 23, LFC 2010 art. 32).
 * @throws ProblemError `catalogue.tax_rate_missing` 409: nothing is sold at a rate that nobody entered
 * @query
 */
export async function taxRateOn(ctx: Ctx, category: string, day: Day): Promise<TaxRate> {
  const rate = (await taxRatesOn(ctx, [category], day)).get(category);
  if (!rate) throw problems.tax_rate_missing({ category, day });
  return rate;
}

/**
 * The rates of several categories on a day, in one query.
 * @throws ProblemError `catalogue.tax_rate_missing` 409 naming the first category without a rate on that day
 * @query
 */
export async function taxRatesOn(ctx: Ctx, categories: readonly string[], day: Day): Promise<Map<string, TaxRate>> {
  const rows = await ctx.transaction((inner) => selectRates(inner.db, { day }));
  const rates = new Map<string, TaxRate>(
    rows.map(({ category, rateBp, label, exemptionReason, legalRef }) => [
      category,
      { category, rateBp, label, exemptionReason, legalRef },
    ]),
  );
  for (const category of categories) if (!rates.has(category)) throw problems.tax_rate_missing({ category, day });
  return rates;
}
