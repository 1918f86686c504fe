import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { addDays, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { customersByIds } from './find-customers.ts';
import { kycExpiresSoon } from './events.ts';
import { lockToRemind, updateVerification } from './kyc.queries.ts';
import { reminderDays } from './kyc-expiry.ts';
import { kycGateSetting } from './settings.ts';

const BATCH = 100;

export const remindKycJob = defineJob({ name: 'customers.remind-kyc', payload: z.strictObject({}), maxAttempts: 5 });

/**
 * Reminds the people of each approval that ends soon, once for each of the operator's days; returns how many reminders.
 * @command what was told is written with the event
 */
export async function remindKyc(ctx: Ctx): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  let told = 0;
  for (const days of await ctx.transaction(reminderDays))
    told += await inBatches({ size: BATCH }, (size) => ctx.transaction((tx) => remindSome(tx, { today, days, size })));
  return told;
}

async function remindSome(tx: Ctx, of: { today: string; days: number; size: number }): Promise<number> {
  const { today, days, size } = of;
  const rows = await lockToRemind(tx.db, { today, until: addDays(today, days), days }, size);
  const stops = await readSetting(tx, kycGateSetting);
  const customers = await customersByIds(
    tx,
    rows.map((row) => row.customerId),
  );
  for (const { id: verificationId, customerId, expiresOn } of rows) {
    await updateVerification(tx.db, verificationId, { remindedDays: days });
    const customer = customers.get(customerId);
    // Nobody acts for these any more.
    if (!customer || customer.state === 'closed' || customer.state === 'anonymised') continue;
    const about = { verificationId, customerId: customer.id, number: customer.number };
    await emit(tx, kycExpiresSoon, { ...about, expiresOn, days, stops });
  }
  return rows.length;
}
