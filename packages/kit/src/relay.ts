import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { systemActor } from './access.ts';
import type { Ctx, PortName, Tenant } from './ctx.ts';
import type { StoredEvent } from './events.ts';
import type { ModuleManifest } from './module.ts';
import { withoutNetwork } from './port-scopes.ts';
import type { Runtime } from './runtime.ts';
import { scopedTo } from './scope.ts';
import type { KitTables } from './tables.ts';

const BATCH = 500;
const IDLE_MS = 250;
/** A batch costs about the same for one event as for fifty: under load the next ones may gather for so long. */
const GATHER_MS = 100;
/** Events that a subscriber handles in one transaction. */
const TOGETHER = 25;

// One statement needs no transaction around it; a name keeps its plan.
const PENDING = { name: 'pending', text: 'select kit.tenants_with_pending_events() as tenant_id' };

export const subscriberJob = (module: string, subscription: string): string => `${module}:on:${subscription}`;

export interface Relay {
  /** Hands over everything that waits, then returns how many events that was. */
  drain(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Carries events from the outbox to their subscribers: in one transaction per batch and tenant it feeds the projections
 * (audit, timelines) in order, adds one job per event and subscriber, and marks the events as relayed. A crash at any
 * point leaves them either wholly relayed or not at all.
 */
export function startRelay(runtime: Runtime): Relay {
  let wake: () => void = () => undefined;
  let stopped = false;
  runtime.onCommit(() => wake());

  const loop = (async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const handed = await drain(runtime).catch((error: unknown) => {
        runtime.log.error({ err: error }, 'relay failed; it will try again');
        return 0;
      });
      if (stopped) continue;
      if (handed > 0) {
        if (handed < BATCH) await pause(GATHER_MS);
        continue;
      }
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([woken, new Promise<void>((resolve) => (timer = setTimeout(resolve, IDLE_MS)))]);
      clearTimeout(timer);
    }
  })();

  return {
    drain: () => drain(runtime),
    stop: async () => {
      stopped = true;
      wake();
      await loop;
    },
  };
}

/** One pass over every tenant that has something waiting. Exported for tests and commands that run without a loop. */
export async function drain(runtime: Runtime): Promise<number> {
  const waiting = await runtime.database.pool.query<{ tenant_id: string }>(PENDING);
  let total = 0;
  for (const { tenant_id: tenantId } of waiting.rows) {
    const tenant = await runtime.gatekeeper.tenantById(tenantId);
    if (tenant) total += await relayBatch(runtime, tenant);
  }
  return total;
}

async function relayBatch(runtime: Runtime, tenant: Tenant): Promise<number> {
  return runtime.database.transaction({ tenantId: tenant.id }, async (db) => {
    const ctx = runtime.inTransaction({ tenant, actor: systemActor('relay'), db });
    // One relay per tenant at a time keeps the order of the audit chain.
    const lock = await sql<{
      locked: boolean;
    }>`select pg_try_advisory_xact_lock(hashtextextended(${`relay:${tenant.id}`}, 0)) as locked`.execute(db);
    if (!lock.rows[0]?.locked) return 0;
    const rows = await db
      .withTables<KitTables>()
      .selectFrom('kit.outbox')
      .selectAll()
      .where('relayedAt', 'is', null)
      .orderBy('seq')
      .limit(BATCH)
      .execute();
    if (rows.length === 0) return 0;
    const events = rows.map(toEvent);
    await withoutNetwork(() => feedProjections(ctx, runtime.modules, events));
    await addSubscriberJobs(ctx, runtime.modules, events);
    await sql`update kit.outbox set relayed_at = ${runtime.now()} where id = any(${events.map((event) => event.id)}::uuid[])`.execute(
      db,
    );
    return events.length;
  });
}

async function feedProjections(
  ctx: Ctx<PortName>,
  modules: readonly ModuleManifest[],
  events: readonly StoredEvent[],
): Promise<void> {
  for (const { name, projections = [] } of modules) {
    for (const projection of projections) await projection.handle(scopedTo(ctx, name), events);
  }
}

async function addSubscriberJobs(
  ctx: Ctx,
  modules: readonly ModuleManifest[],
  events: readonly StoredEvent[],
): Promise<void> {
  for (const module of modules) {
    for (const subscription of module.subscriptions ?? []) {
      const ids = events.filter((event) => event.name === subscription.event).map((event) => event.id);
      for (let from = 0; from < ids.length; from += TOGETHER) {
        await addReaction(ctx, subscriberJob(module.name, subscription.name), ids.slice(from, from + TOGETHER));
      }
    }
  }
}

/** Adds the job in which a subscriber reacts to these events, in their order. */
export async function addReaction(ctx: Ctx, task: string, eventIds: readonly string[]): Promise<void> {
  const payload = JSON.stringify({ tenantId: ctx.tenant.id, eventIds });
  await sql`select kit.add_job(${task}, ${payload}::json, ${ctx.now()}, 25, null)`.execute(ctx.db);
}

export interface OutboxRow {
  id: string;
  seq: number;
  name: string;
  version: number;
  payload: unknown;
  actor: string;
  onBehalfOf: string | null;
  via: string | null;
  ip: string | null;
  customerId: string | null;
  subjectType: string;
  subjectId: string;
  subjectLabel: string | null;
  visibleToCustomer: boolean;
  requestId: string;
  occurredAt: Date;
}

export function toEvent(row: OutboxRow): StoredEvent {
  return {
    id: row.id,
    seq: row.seq,
    name: row.name,
    version: row.version,
    payload: row.payload,
    actor: row.actor,
    onBehalfOf: row.onBehalfOf,
    via: row.via,
    ip: row.ip,
    customerId: row.customerId,
    subject: {
      type: row.subjectType,
      id: row.subjectId,
      ...(row.subjectLabel === null ? {} : { label: row.subjectLabel }),
    },
    visibleToCustomer: row.visibleToCustomer,
    requestId: row.requestId,
    occurredAt: row.occurredAt,
  };
}
