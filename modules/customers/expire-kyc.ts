import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { customersByIds } from './find-customers.ts';
import { kycExpired } from './events.ts';
import { lockExpired, updateVerification } from './kyc.queries.ts';

const BATCH = 200;
const MAX_BATCHES = 50;

export const expireKycJob = defineJob({ name: 'customers.expire-kyc', payload: z.strictObject({}), maxAttempts: 5 });

/** Ends the approvals whose last day is past, in the tenant's own time zone; returns how many. */
export async function expireKyc(ctx: Ctx): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  let expired = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch += 1) {
    const done = await ctx.transaction(async (tx) => {
      const rows = await lockExpired(tx.db, today, BATCH);
      const customers = await customersByIds(
        tx,
        rows.map((row) => row.customerId),
      );
      for (const row of rows) {
        await updateVerification(tx.db, row.id, { state: 'expired' });
        const number = customers.get(row.customerId)?.number ?? '';
        const about = { verificationId: row.id, customerId: row.customerId, number };
        await emit(tx, kycExpired, { ...about, expiresOn: row.expiresOn ?? today });
      }
      return rows.length;
    });
    expired += done;
    if (done < BATCH) break;
  }
  return expired;
}
