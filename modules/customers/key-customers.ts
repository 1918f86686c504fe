import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { defineJob } from '@cm/kit/jobs';
import { z } from 'zod';
import { lockUnkeyed, refreshIdentityKeys } from './identity-key.queries.ts';

const BATCH = 100;

export const keyCustomersJob = defineJob({
  name: 'customers.key-customers',
  payload: z.strictObject({}),
  maxAttempts: 5,
});

/** Gives the customers of before their keys, so that duplicates among them are found; returns how many. */
export function keyCustomers(ctx: Ctx): Promise<number> {
  return inBatches({ size: BATCH }, (size) =>
    ctx.transaction(async (tx) => {
      const rows = await lockUnkeyed(tx.db, size);
      for (const row of rows) await refreshIdentityKeys(tx.db, row, tx.now());
      return rows.length;
    }),
  );
}
