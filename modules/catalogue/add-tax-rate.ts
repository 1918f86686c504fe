import type { Ctx } from '@cm/kit/ctx';
import { sqlState } from '@cm/kit/database';
import type { Day } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { taxRateAdded } from './events.ts';
import { problems } from './problems.ts';
import { endOpenRate, insertRate, type TaxRateRow } from './tax-rate.queries.ts';

export interface TaxRateInput {
  readonly id?: string | undefined;
  readonly category: string;
  readonly rateBp: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly label: Localised;
  readonly exemptionReason: Localised | null;
  readonly legalRef: string | null;
}

/**
 * A new rate brings the open one of its category to an end on the day before; any other overlap is refused. Documents
 * already sent or issued snapshot the rate that they used, so nothing old changes.
 * @throws ProblemError `catalogue.tax_rate_overlap` 409
 */
export async function addTaxRate(outer: Ctx, input: TaxRateInput): Promise<TaxRateRow> {
  return outer.transaction(async (ctx) => {
    const rate: TaxRateRow = { ...input, id: input.id ?? uuidv7(ctx.now()) };
    const { id, category, rateBp, validFrom, validTo } = rate;
    const endedRateId = await endOpenRate(ctx.db, category, validFrom);
    try {
      await insertRate(ctx.db, rate, ctx.now());
    } catch (error) {
      throw sqlState(error) === '23P01' ? problems.tax_rate_overlap({ category, from: validFrom }) : error;
    }
    await emit(ctx, taxRateAdded, { taxRateId: id, category, rateBp, validFrom, validTo, endedRateId });
    return rate;
  });
}
