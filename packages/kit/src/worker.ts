import { EventEmitter } from 'node:events';
import {
  parseCronItems,
  type Runner,
  run,
  runOnce,
  type RunnerOptions,
  type Task,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { sql } from 'kysely';
import type pg from 'pg';
import { z } from 'zod';
import type { Ctx, PortName, RootCtx, Tenant } from './ctx.ts';
import type { StoredEvent } from './events.ts';
import { enqueue } from './jobs.ts';
import { REMOVE_LEFTOVERS_AT, removeLeftovers, removeLeftoversJob } from './leftovers.ts';
import type { ModuleManifest, Schedule, Subscription } from './module.ts';
import { addReaction, type OutboxRow, subscriberJob, toEvent } from './relay.ts';
import type { Runtime } from './runtime.ts';
import { holdLease } from './worker-lease.ts';
import { workerLogger } from './worker-log.ts';

const jobPayload = z.object({ tenantId: z.uuid(), payload: z.unknown() });
const eventPayload = z.object({ tenantId: z.uuid(), eventIds: z.array(z.uuid()).min(1) });

export interface JobWorker {
  stop(): Promise<void>;
}

/**
 * Runs the jobs of every module. `pool` connects as cm_jobs and needs three connections beside `concurrency`; the work
 * itself runs as the application.
 */
export async function startWorker(runtime: Runtime, pool: pg.Pool, concurrency: number): Promise<JobWorker> {
  // Some choices of modules have no job at all, and the queue refuses to wait for nothing.
  if (Object.keys(taskList(runtime)).length === 0) return { stop: async () => undefined };
  const events: WorkerEvents = new EventEmitter();
  let id = '';
  events.once('pool:create', ({ workerPool }) => (id = workerPool.id));
  const runner: Runner = await run({
    ...options(runtime, pool),
    events,
    concurrency,
    parsedCronItems: parseCronItems(cronItems(runtime.modules)),
    pollInterval: 2000,
    preset: {
      worker: {
        // Jobs are fetched and ticked off by the handful: one statement for each would cost as much as a small job.
        localQueue: { size: concurrency * 2, ttl: 30_000 },
        completeJobBatchDelay: 5,
        failJobBatchDelay: 5,
      },
    },
  });
  const lease = await holdLease(pool, id, runtime.log);
  return {
    stop: async () => {
      await runner.stop();
      await lease.stop();
    },
  };
}

/** Runs what is due now, then returns: tests and commands use it. */
export async function runDueJobs(runtime: Runtime, pool: pg.Pool): Promise<void> {
  if (Object.keys(taskList(runtime)).length === 0) return;
  await runOnce(options(runtime, pool));
}

function options(runtime: Runtime, pool: pg.Pool): RunnerOptions {
  return {
    pgPool: pool,
    taskList: taskList(runtime),
    noHandleSignals: true,
    schema: 'graphile_worker',
    logger: workerLogger(runtime),
  };
}

function taskList(runtime: Runtime): TaskList {
  const tasks: TaskList = {};
  for (const module of runtime.modules) {
    for (const worker of module.workers ?? []) {
      tasks[worker.job.name] = async (raw) => {
        const { tenantId, payload } = jobPayload.parse(raw);
        await runtime.foreground.calm();
        await worker.run(await contextFor(runtime, tenantId, worker.job.name, module.name), payload);
      };
    }
    for (const subscription of module.subscriptions ?? []) {
      tasks[subscriberJob(module.name, subscription.name)] = reaction(runtime, module.name, subscription);
    }
  }
  if (hasLeftovers(runtime.modules)) {
    tasks[removeLeftoversJob.name] = async (raw) => {
      await runtime.foreground.calm();
      const tenant = await tenantOfJob(runtime, jobPayload.parse(raw).tenantId);
      await removeLeftovers(runtime.systemContext(tenant, removeLeftoversJob.name), runtime.modules);
    };
  }
  for (const { job } of schedulesOf(runtime.modules)) {
    tasks[`schedule:${job.name}`] = async () => {
      for (const tenant of await runtime.gatekeeper.activeTenants()) {
        await runtime.systemContext(tenant, job.name).transaction((ctx) => enqueue(ctx, job, {}, { key: 'scheduled' }));
      }
    };
  }
  return tasks;
}

const hasLeftovers = (modules: readonly ModuleManifest[]): boolean =>
  modules.some(({ leftovers = [] }) => leftovers.length > 0);

function schedulesOf(modules: readonly ModuleManifest[]): Schedule[] {
  const own = modules.flatMap((module) => module.schedules ?? []);
  return hasLeftovers(modules) ? [...own, { job: removeLeftoversJob, cron: REMOVE_LEFTOVERS_AT }] : own;
}

/**
 * A subscriber's reaction to some events, in one transaction. When one of them cannot be handled, each becomes a job of
 * its own: the others are handled, and that one is tried again alone.
 */
function reaction(runtime: Runtime, module: string, subscription: Subscription<PortName>): Task {
  const subscriber = `${module}.${subscription.name}`;
  return async (raw) => {
    const { tenantId, eventIds } = eventPayload.parse(raw);
    await runtime.foreground.calm();
    const outer = await contextFor(runtime, tenantId, subscriber, module);
    try {
      await outer.transaction(async (ctx) => {
        const events = await receive(ctx, subscriber, eventIds);
        if (events.length > 0) await subscription.handle(ctx, events);
      });
    } catch (error) {
      if (eventIds.length === 1) throw error;
      runtime.log.warn({ err: error, subscriber, events: eventIds.length }, 'events taken apart: one was not handled');
      await outer.transaction(async (ctx) => {
        for (const id of eventIds) await addReaction(ctx, subscriberJob(module, subscription.name), [id]);
      });
    }
  };
}

/**
 * The events that this subscriber has not handled yet, in their order. At least once becomes exactly once: the receipt
 * commits with the reaction, or neither does.
 */
async function receive(ctx: Ctx, subscriber: string, eventIds: readonly string[]): Promise<StoredEvent[]> {
  const { rows } = await sql<OutboxRow>`
    with fresh as (
      insert into kit.event_receipts (tenant_id, event_id, subscriber, handled_at)
      select ${ctx.tenant.id}, unnest(${[...eventIds]}::uuid[]), ${subscriber}, ${ctx.now()}
      on conflict do nothing
      returning event_id
    )
    select o.* from kit.outbox o
    where o.tenant_id = ${ctx.tenant.id} and o.id = any(${[...eventIds]}::uuid[]) and o.id in (select event_id from fresh)
      -- Whoever it was about is erased: there is nothing left to react to.
      and o.erased_at is null
    order by o.seq`.execute(ctx.db);
  return rows.map(toEvent);
}

async function contextFor(runtime: Runtime, tenantId: string, reason: string, module: string): Promise<RootCtx> {
  return runtime.systemContext(await tenantOfJob(runtime, tenantId), reason, module);
}

async function tenantOfJob(runtime: Runtime, tenantId: string): Promise<Tenant> {
  const tenant = await runtime.gatekeeper.tenantById(tenantId);
  if (!tenant) throw new Error(`job for an unknown tenant ${tenantId}`);
  return tenant;
}

function cronItems(modules: readonly ModuleManifest[]) {
  return schedulesOf(modules).map(({ job, cron }) => ({ task: `schedule:${job.name}`, match: cron }));
}
