import type { Ctx } from '@cm/kit/ctx';
import { type FailingJob, listFailingJobs, listTaskCounts, type TaskCounts } from './job.queries.ts';

/** How this tenant's jobs stand: counts by task, and the last hundred that fail, without their payload. */
export async function jobsOverview(ctx: Ctx): Promise<{ tasks: TaskCounts[]; failing: FailingJob[] }> {
  return { tasks: await listTaskCounts(ctx.db), failing: await listFailingJobs(ctx.db) };
}
