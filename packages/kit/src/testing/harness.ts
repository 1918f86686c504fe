import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import pg from 'pg';
import { Registry } from 'prom-client';
import { inject } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { parseNetworks } from '../networks.ts';
import type { LocalPorts, NetworkPorts } from '../ctx.ts';
import { type Database, openDatabase } from '../database.ts';
import type { StoredEvent } from '../events.ts';
import { createHttpApp } from '../http/app.ts';
import type { ModuleManifest } from '../module.ts';
import { drain, toEvent } from '../relay.ts';
import { createSecrets } from '../secrets.ts';
import { createRuntime, type Gatekeeper, type Runtime } from '../runtime.ts';
import type { KitTables } from '../tables.ts';
import { runDueJobs } from '../worker.ts';
import { until } from './until.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket folder of the throw-away PostgreSQL of this run; superuser `postgres`, port 5432, no password. */
    pgSocketDir: string;
  }
}

/** A clock that stands still until a test moves it. */
export interface TestClock {
  now(): Date;
  set(instant: string | Date): void;
  advance(seconds: number): void;
}

export interface Instance {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

export interface Harness {
  readonly runtime: Runtime;
  readonly database: Database;
  /** Superuser connections, for looking behind row-level security. */
  readonly admin: pg.Pool;
  readonly clock: TestClock;
  app(): Promise<FastifyInstance>;
  /** Another instance of the application on the same database: it shares nothing else with the first. */
  instance(): Promise<Instance>;
  /** Relays events and runs jobs until nothing is left (bounded). */
  settle(): Promise<void>;
  /** Jobs that wait for a later moment, or for their next try, are due now. */
  hurry(): Promise<void>;
  /** Events of a tenant in order, optionally of one name. */
  events(tenantId: string, name?: string): Promise<StoredEvent[]>;
  close(): Promise<void>;
}

/** More rounds of events and jobs than anything that ends needs. */
const MOST_ROUNDS = 300;

function testClock(): TestClock {
  let current = new Date('2026-03-02T09:00:00.000Z');
  return {
    now: () => new Date(current),
    set: (instant) => void (current = new Date(instant)),
    advance: (seconds) => void (current = new Date(current.getTime() + seconds * 1000)),
  };
}

/** A database of its own, cloned from the migrated template in milliseconds. */
export async function cloneDatabase(): Promise<{ name: string; socketDir: string }> {
  const socketDir = inject('pgSocketDir');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  await admin.connect();
  await admin.query(`create database ${name} template cm_template strategy file_copy`);
  await admin.end();
  return { name, socketDir };
}

/**
 * The modules under test on a real PostgreSQL, with a fixed clock and the given ports. `close()` it in `afterAll`.
 */
export async function startHarness(parts: {
  modules: readonly ModuleManifest[];
  gatekeeper: (database: Database, now: () => Date) => Gatekeeper;
  /** The network ports that the modules need. */
  ports?: Partial<NetworkPorts>;
  /** Local ports that no module provides; `secrets` is there. */
  local?: Partial<LocalPorts>;
  poolSize?: number;
}): Promise<Harness> {
  const { name, socketDir } = await cloneDatabase();
  const database = openDatabase(
    { socketDir, user: 'cm_app', database: name },
    { max: parts.poolSize ?? 10, name: 'test' },
  );
  const admin = new pg.Pool({ host: socketDir, port: 5432, user: 'postgres', database: name, max: 2 });
  const jobs = new pg.Pool({ host: socketDir, port: 5432, user: 'cm_jobs', database: name, max: 4 });
  for (const pool of [admin, jobs])
    pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  const clock = testClock();
  const runtimeOn = (own: Database): Runtime =>
    createRuntime({
      modules: parts.modules,
      database: own,
      gatekeeper: parts.gatekeeper,
      log: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
      ports: {
        local: { secrets: createSecrets('a secret for the tests only, 32+ characters'), ...parts.local },
        network: parts.ports ?? {},
      },
      now: clock.now,
    });
  const runtime = runtimeOn(database);
  let served: Promise<FastifyInstance> | undefined;
  return {
    runtime,
    database,
    admin,
    clock,
    app: () => (served ??= serve(runtime)),
    instance: async () => {
      const own = openDatabase({ socketDir, user: 'cm_app', database: name }, { max: 8, name: 'instance' });
      const app = await serve(runtimeOn(own));
      return {
        app,
        close: async () => {
          await app.close();
          await own.close();
        },
      };
    },
    settle: async () => {
      // What a job did is there before the job itself is ticked off: running ones are waited for.
      await until('no event and no job is left', async () => {
        for (let round = 0; round < MOST_ROUNDS; round += 1) {
          const handed = await drain(runtime);
          const { rows } = await admin.query<{ due: number; running: number }>(
            `select count(*) filter (where locked_at is null)::int as due, count(*) filter (where locked_at is not null)::int as running
             from graphile_worker.jobs where run_at <= now() and (attempts < max_attempts or locked_at is not null)`,
          );
          const [waiting] = rows;
          if (handed === 0 && waiting?.due === 0) return waiting.running === 0;
          await runDueJobs(runtime, jobs);
        }
        throw new Error(`events and jobs lead to ever more of them: not at rest after ${MOST_ROUNDS} rounds`);
      });
    },
    hurry: async () => {
      await admin.query(
        'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs having count(*) > 0',
      );
    },
    events: async (tenantId, only) => {
      const rows = await database.transaction({ tenantId }, (db) => {
        const all = db.withTables<KitTables>().selectFrom('kit.outbox').selectAll().orderBy('seq');
        return (only === undefined ? all : all.where('name', '=', only)).execute();
      });
      return rows.map(toEvent);
    },
    close: async () => {
      if (served) await (await served).close();
      await jobs.end();
      await admin.end();
      await database.close();
    },
  };
}

function serve(runtime: Runtime): Promise<FastifyInstance> {
  return createHttpApp(runtime, {
    staffNetworks: parseNetworks('127.0.0.0/8,::1/128,10.8.0.0/16'),
    trustedProxies: parseNetworks('192.0.2.0/24'),
    requestsPerMinute: 1_000_000,
    sentence: (code) => code,
    metrics: new Registry(),
  });
}
