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
  if (mode !== 'cash' || sum.currency !== 'DZD') return { duty: 0, tariff: null };
  const tariff = await findTariff(ctx.db, on);
  return { duty: tariff === null ? 0 : stampDuty(sum.amount, tariff), tariff };
}
