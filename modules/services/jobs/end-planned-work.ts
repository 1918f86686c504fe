import { dayIn } from '@cm/kit/dates';
import { work } from '@cm/kit/module';
import { endPlannedService } from '../terminate-service.ts';
import { dueToEnd } from '../service.queries.ts';
import { endPlanned } from './end-planned.ts';

const AT_MOST = 5000;

/** One transaction a service: one that fails does not hold back the others' night. */
export const endPlannedServices = work(endPlanned, async (ctx) => {
  const today = dayIn(ctx.tenant.timeZone, ctx.now());
  const due = await ctx.transaction((tx) => dueToEnd(tx.db, today, AT_MOST));
  for (const { id } of due) await endPlannedService(ctx, id);
});
