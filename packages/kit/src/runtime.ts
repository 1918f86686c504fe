import { startingRoles } from './roles.ts';
import type { Logger } from 'pino';
import { type Actor, systemActor, type Zone } from './access.ts';
import type { Ctx, PortName, RootCtx, Tenant } from './ctx.ts';
import type { Database, Db } from './database.ts';
import { createForeground, type Foreground } from './foreground.ts';
import { isRetryable } from './database.ts';
import type { Locale } from './i18n.ts';
import { uuidv7 } from './ids.ts';
import { assemble, type ModuleManifest } from './module.ts';
import { origin } from './origin.ts';
import { createPortScopes, type GivenPorts, type PortScope, withoutNetwork } from './port-scopes.ts';

export type { GivenPorts } from './port-scopes.ts';

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
  /** When whoever sits there last proved who they are: at the sign-in, or once more since. Null without a session. */
  readonly provedAt: Date | null;
}

/** Who is calling, and of which tenant? Supplied by the identity module: the kit itself knows no user. */
export interface Gatekeeper {
  tenantByHost(host: string): Promise<Tenant | null>;
  tenantById(id: string): Promise<Tenant | null>;
  activeTenants(): Promise<readonly Tenant[]>;
  /** Whether the operator lets its staff areas answer there; asked inside the installation's staff networks alone. */
  isStaffPlace(ctx: RootCtx, ip: string): Promise<boolean>;
  /** The secret that a request shows for its zone, if any, without looking whether it opens something. */
  secretIn(credential: Credential): string | undefined;
  /** Resolves the credential inside the caller's transaction; anonymous when it is absent, ended or of another zone. */
  authenticate(ctx: Ctx, credential: Credential): Promise<Authentication>;
  /** Records that a session or token was just used; called after the request, at most once a minute for each. */
  touch(ctx: Ctx, actor: Actor): Promise<void>;
}

export interface Runtime {
  readonly modules: readonly ModuleManifest[];
  readonly database: Database;
  readonly gatekeeper: Gatekeeper;
  readonly log: Logger;
  readonly ports: GivenPorts;
  readonly foreground: Foreground;
  now(): Date;
  /** A context without a transaction, for one request, job or command; with a module's ports, or else with all. */
  context(facts: {
    tenant: Tenant;
    actor: Actor;
    requestId?: string;
    locale?: Locale;
    readOnly?: boolean;
    module?: string | null;
  }): RootCtx;
  systemContext(tenant: Tenant, reason: string, module?: string): RootCtx;
  /** The same facts in a transaction that the caller has opened; `transaction()` joins it. */
  inTransaction(facts: { tenant: Tenant; actor: Actor; db: Db }): Ctx<PortName>;
  /** Called after each commit that may have left events; the relay listens. */
  onCommit(listener: () => void): void;
}

const MAX_TRIES = 4;

/** @throws Error when a module needs a port that nobody provides */
export function createRuntime(parts: {
  modules: readonly ModuleManifest[];
  database: Database;
  gatekeeper: (database: Database, now: () => Date) => Gatekeeper;
  log: Logger;
  ports: GivenPorts;
  now: () => Date;
}): Runtime {
  startingRoles(parts.modules);
  const listeners: (() => void)[] = [];
  const settingDefinitions = parts.modules.flatMap((module) => module.settings ?? []);
  const scopes = createPortScopes(parts.modules, {
    ...parts.ports,
    local: { settingDefinitions, ...parts.ports.local },
  });
  const factsOf = (given: { tenant: Tenant; actor: Actor; requestId?: string; locale?: Locale }): Facts => ({
    actor: given.actor,
    tenant: given.tenant,
    requestId: given.requestId ?? uuidv7(parts.now()),
    locale: given.locale ?? given.tenant.locale,
    log: parts.log,
    now: parts.now,
  });
  const runtime: Runtime = {
    modules: assemble(parts.modules),
    database: parts.database,
    gatekeeper: parts.gatekeeper(parts.database, parts.now),
    log: parts.log,
    ports: parts.ports,
    foreground: createForeground(),
    now: parts.now,
    context: ({ readOnly = false, module = null, ...given }) => {
      const begin: Begin = async (work) => {
        const result = await retrying(() =>
          parts.database.transaction({ tenantId: given.tenant.id, readOnly }, (db) => withoutNetwork(() => work(db))),
        );
        if (!readOnly) for (const listener of listeners) listener();
        return result;
      };
      return outside(scopes, factsOf(given), module, begin);
    },
    systemContext: (tenant, reason, module) =>
      runtime.context({ tenant, actor: systemActor(reason), module: module ?? null }),
    inTransaction: ({ db, ...given }) => inside(scopes, factsOf(given), null, db),
    onCommit: (listener) => void listeners.push(listener),
  };
  return runtime;
}

type Facts = Pick<Ctx, 'actor' | 'tenant' | 'requestId' | 'locale' | 'log' | 'now'>;
type Scopes = (module: string | null) => PortScope;
type Begin = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

function outside(scopes: Scopes, facts: Facts, module: string | null, begin: Begin): RootCtx {
  return {
    ...facts,
    ports: scopes(module).outside,
    inTransaction: false,
    get db(): Db {
      throw new Error('no transaction is open: wrap the work in ctx.transaction()');
    },
    transaction: (work) => begin((db) => work(inside(scopes, facts, module, db))),
    [origin]: {
      scoped: (name) => outside(scopes, facts, name, begin),
      as: (actor, locale) => outside(scopes, { ...facts, actor, locale }, module, begin),
    },
  };
}

function inside(scopes: Scopes, facts: Facts, module: string | null, db: Db): Ctx<PortName> {
  const joined: Ctx<PortName> = {
    ...facts,
    db,
    ports: scopes(module).inside,
    inTransaction: true,
    transaction: (work) => work(joined),
    [origin]: {
      scoped: (name) => inside(scopes, facts, name, db),
      as: (actor, locale) => inside(scopes, { ...facts, actor, locale }, module, db),
    },
  };
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
