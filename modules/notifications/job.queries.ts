import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';

export interface TaskCounts {
  readonly task: string;
  /** Waiting to be taken up now. */
  readonly due: number;
  /** Waiting for a later moment. */
  readonly scheduled: number;
  readonly running: number;
  /** Failed at least once and to be tried again. */
  readonly failing: number;
  /** Failed as often as allowed. */
  readonly givenUp: number;
}

export interface FailingJob {
  readonly id: string;
  readonly task: string;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly lastError: string;
  readonly nextRunAt: Date | null;
  readonly createdAt: Date;
}

/** This tenant's jobs, counted by task. */
export async function listTaskCounts(db: Db): Promise<TaskCounts[]> {
  const { rows } = await sql<TaskCounts>`select task, due, scheduled, running, failing, given_up
    from kit.job_counts()`.execute(db);
  return rows;
}

/** The last hundred of this tenant's jobs that fail, without their payload. */
export async function listFailingJobs(db: Db): Promise<FailingJob[]> {
  const { rows } = await sql<FailingJob>`select id::text, task, attempts, max_attempts,
    last_error, next_run_at, created_at from kit.failing_jobs()`.execute(db);
  return rows;
}
