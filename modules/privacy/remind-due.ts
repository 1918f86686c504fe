import { inBatches } from '@cm/kit/batches';
import type { Ctx } from '@cm/kit/ctx';
import { addSeconds } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { defineJob } from '@cm/kit/jobs';
import { readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { dataRequestNearlyDue } from './events.ts';
import { lockToRemind, updateRequest } from './request.queries.ts';
import { delaysSetting } from './settings.ts';
import { told } from './told-request.ts';

const BATCH = 100;
const DAY_SECONDS = 86_400;

export const remindDueJob = defineJob({ name: 'privacy.remind-due', payload: z.strictObject({}), maxAttempts: 5 });

/** Reminds the staff, once, of each request that must be answered soon; gives how many. */
export async function remindDue(ctx: Ctx): Promise<number> {
  const { remindDays } = await ctx.transaction((tx) => readSetting(tx, delaysSetting));
  const dueBefore = addSeconds(ctx.now(), remindDays * DAY_SECONDS);
  return inBatches({ size: BATCH }, (size) =>
    ctx.transaction(async (tx) => {
      const rows = await lockToRemind(tx.db, dueBefore, size);
      for (const row of rows) {
        await updateRequest(tx.db, row.id, { remindedAt: tx.now() });
        await emit(tx, dataRequestNearlyDue, { ...told(row), dueAt: row.dueAt.toISOString() });
      }
      return rows.length;
    }),
  );
}
