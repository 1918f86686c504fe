import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn } from '@cm/kit/dates';
import { readSetting } from '@cm/kit/settings';
import { kycRemindersSetting } from './settings.ts';

/** The days before an end at which it is told, the nearest first: whoever is past several hears of that one alone. */
export async function reminderDays(ctx: Ctx): Promise<number[]> {
  const { first, second } = await readSetting(ctx, kycRemindersSetting);
  return [first, second].filter((days) => days > 0).toSorted((a, b) => a - b);
}

/** The days in which an approval ends soon: from today to the first reminder's. */
export async function soon(ctx: Ctx): Promise<{ readonly from: string; readonly until: string }> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  return { from: today, until: addDays(today, Math.max(0, ...(await reminderDays(ctx)))) };
}
