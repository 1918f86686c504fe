import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { lockLapsed, markLapsed } from './exception.queries.ts';
import { customerExceptionLapsed } from './exception-events.ts';
import { customersByIds } from './find-customers.ts';

const BATCH = 200;

export const lapseExceptionsJob = defineJob({
  name: 'customers.lapse-exceptions',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Tells of the exceptions whose last day is past; they stopped counting by their dates, not by this. Returns how many. */
export async function lapseExceptions(ctx: Ctx): Promise<number> {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  return inBatches({ size: BATCH }, (size) => ctx.transaction((tx) => lapseSome(tx, today, size)));
}

async function lapseSome(tx: Ctx, today: string, size: number): Promise<number> {
  const rows = await lockLapsed(tx.db, today, size);
  const customers = await customersByIds(
    tx,
    rows.map((row) => row.customerId),
  );
  for (const { id: exceptionId, customerId, kind, validUntil } of rows) {
    await markLapsed(tx.db, exceptionId, tx.now());
    const number = customers.get(customerId)?.number ?? '';
    await emit(tx, customerExceptionLapsed, {
      customerId,
      number,
      exceptionId,
      kind,
      validUntil: validUntil ?? '',
    });
  }
  return rows.length;
}
