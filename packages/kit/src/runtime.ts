import { startingRoles } from './roles.ts';
import type { Logger } from 'pino';
import { type Actor, systemActor, type Zone } from './access.ts';
import type { Ctx, Ports, Tenant } from './ctx.ts';
import type { Database, Db } from './database.ts';
import { createForeground, type Foreground } from './foreground.ts';
import { isRetryable } from './database.ts';
import type { Locale } from './i18n.ts';
import { uuidv7 } from './ids.ts';
import { assemble, type ModuleManifest } from './module.ts';

export interface Credential {
  readonly zone: Zone;
  readonly bearer: string | undefined;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly ip: string;
  readonly userAgent: string | null;
}

export interface Authentication {
  readonly actor: Actor;
  readonly locale: Locale | null;
  /** The last use on record is older than a minute. */
  readonly stale: boolean;
}

/** Who is calling, and in which house? Supplied by the identity module: the kit itself knows no user. */
export interface Gatekeeper {
  tenantByHost(host: string): Promise<Tenant | null>;
  tenantById(id: string): Promise<Tenant | null>;
  activeTenants(): Promise<readonly Tenant[]>;
  /** Resolves the credential inside the caller's transaction; anonymous when it is absent, ended or of another zone. */
  authenticate(ctx: Ctx, credential: Credential): Promise<Authentication>;
  /** Remembers that a session or token was just used; called after the request, at most once a minute for each. */
  touch(ctx: Ctx, actor: Actor): Promise<void>;
}

export interface Runtime {
  readonly modules: readonly ModuleManifest[];
  readonly database: Database;
  readonly gatekeeper: Gatekeeper;
  readonly log: Logger;
  readonly ports: Ports;
  readonly foreground: Foreground;
  now(): Date;
  /** A context without a transaction, for one request, job or command. */
  context(facts: { tenant: Tenant; actor: Actor; requestId?: string; locale?: Locale; readOnly?: boolean }): Ctx;
  systemContext(tenant: Tenant, reason: string): Ctx;
  /** Called after each commit that may have left events; the relay listens. */
  onCommit(listener: () => void): void;
}

const MAX_TRIES = 4;

export function createRuntime(parts: {
  modules: readonly ModuleManifest[];
  database: Database;
  gatekeeper: (database: Database, now: () => Date) => Gatekeeper;
  log: Logger;
  ports: Ports;
  now: () => Date;
}): Runtime {
  startingRoles(parts.modules);
  const listeners: (() => void)[] = [];
  const runtime: Runtime = {
    modules: assemble(parts.modules),
    database: parts.database,
    gatekeeper: parts.gatekeeper(parts.database, parts.now),
    log: parts.log,
    ports: parts.ports,
    foreground: createForeground(),
    now: parts.now,
    context: ({ tenant, actor, requestId, locale, readOnly = false }) => {
      const base = {
        actor,
        tenant,
        requestId: requestId ?? uuidv7(parts.now()),
        locale: locale ?? tenant.locale,
        log: parts.log,
        ports: parts.ports,
        now: parts.now,
      };
      return {
        ...base,
        get db(): Db {
          throw new Error('no transaction is open: wrap the work in ctx.transaction()');
        },
        transaction: async (work) => {
          const result = await retrying(() =>
            parts.database.transaction({ tenantId: tenant.id, readOnly }, (db) => work(inTransaction(base, db))),
          );
          if (!readOnly) for (const listener of listeners) listener();
          return result;
        },
      };
    },
    systemContext: (tenant, reason) => runtime.context({ tenant, actor: systemActor(reason) }),
    onCommit: (listener) => void listeners.push(listener),
  };
  return runtime;
}

/** The same facts with a transaction open; `transaction()` joins it. */
export function inTransaction(base: Omit<Ctx, 'db' | 'transaction'>, db: Db): Ctx {
  const { actor, tenant, requestId, locale, log, ports, now } = base;
  const joined: Ctx = { actor, tenant, requestId, locale, log, ports, now, db, transaction: (work) => work(joined) };
  return joined;
}

/** Runs the transaction again when PostgreSQL asks for it; its work must have no effect outside the database. */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= MAX_TRIES || !isRetryable(error)) throw error;
    }
  }
}
