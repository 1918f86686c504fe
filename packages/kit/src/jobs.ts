import { sql } from 'kysely';
import type { z } from 'zod';
import type { Ctx } from './ctx.ts';
import { sendAlong } from './database.ts';

export interface JobDefinition<P = unknown> {
  /** `<module>.<verb-noun>`: `notifications.deliver`. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  /** Tries before the job is left for a person to look at; waits grow exponentially between them. */
  readonly maxAttempts: number;
}

export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  return definition;
}

export interface EnqueueOptions {
  readonly runAt?: Date;
  /** A second job with the same key replaces the first while that one has not started. */
  readonly key?: string;
}

/** Adds a job in the caller's transaction: it exists if and only if the change does. */
export async function enqueue<P>(
  ctx: Ctx,
  job: JobDefinition<P>,
  payload: P,
  options: EnqueueOptions = {},
): Promise<void> {
  const body = JSON.stringify({ tenantId: ctx.tenant.id, payload: job.payload.parse(payload) });
  const key = options.key ? `${ctx.tenant.id}:${job.name}:${options.key}` : null;
  const add = sql`select kit.add_job(${job.name}, ${body}::json, ${options.runAt ?? ctx.now()}, ${job.maxAttempts}::int, ${key})`;
  sendAlong(ctx.db, add.compile(ctx.db));
}
