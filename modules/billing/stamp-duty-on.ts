import type { Ctx } from '@cm/kit/ctx';
import type { Day } from '@cm/kit/dates';
import type { Money } from '@cm/kit/money';
import type { PaymentMode } from './invoice.ts';
import { stampDuty, type StampDutyTariff } from './stamp-duty.ts';
import { findTariff } from './stamp-duty.queries.ts';

/**
 * The droit de timbre of paying `sum` in a mode on a day, with the tariff used, for the document's snapshot. Only cash
 * in dinars bears it; a day before the table begins bears none.
 */
export async function stampDutyOn(
  ctx: Ctx,
  sum: Money,
  mode: PaymentMode | null,
  on: Day,
): Promise<{ duty: number; tariff: StampDutyTariff | null }> {
  const tariff = bearsDuty(sum, mode) ? await findTariff(ctx.db, on) : null;
  return { duty: stampDutyBy(tariff, sum, mode), tariff };
}

/** The same with the tariff at hand; null is a day that has none. */
export function stampDutyBy(tariff: StampDutyTariff | null, sum: Money, mode: PaymentMode | null): number {
  return tariff !== null && bearsDuty(sum, mode) ? stampDuty(sum.amount, tariff) : 0;
}

const bearsDuty = (sum: Money, mode: PaymentMode | null): boolean => mode === 'cash' && sum.currency === 'DZD';
