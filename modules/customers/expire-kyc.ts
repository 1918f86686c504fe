import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { customersByIds } from './find-customers.ts';
import { kycExpired } from './events.ts';
import { lockExpired, updateVerification } from './kyc.queries.ts';
import { kycGateSetting } from './settings.ts';

const BATCH = 200;

export const expireKycJob = defineJob({ name: 'customers.expire-kyc', payload: z.strictObject({}), maxAttempts: 5 });

/** Ends the approvals whose last day is past, in the tenant's own time zone; returns how many. */
export async function expireKyc(ctx: Ctx): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  return inBatches({ size: BATCH }, (size) => ctx.transaction((tx) => expireSome(tx, today, size)));
}

async function expireSome(tx: Ctx, today: string, size: number): Promise<number> {
  const rows = await lockExpired(tx.db, today, size);
  const stops = await readSetting(tx, kycGateSetting);
  const customers = await customersByIds(
    tx,
    rows.map((row) => row.customerId),
  );
  for (const { id: verificationId, customerId, expiresOn } of rows) {
    await updateVerification(tx.db, verificationId, { state: 'expired' });
    const number = customers.get(customerId)?.number ?? '';
    await emit(tx, kycExpired, { verificationId, customerId, number, expiresOn, stops });
  }
  return rows.length;
}
