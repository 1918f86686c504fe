import type { ApprovableAct } from './approvable-act.ts';
import type { Columns } from './columns.ts';
import type { Db } from './database.ts';
import type { ErasureHindrance } from './erasure.ts';
import type { Ctx, LocalPorts, NetworkPorts, OutsideCtx, PortName } from './ctx.ts';
import type { EventDefinition, StoredEvent } from './events.ts';
import type { AnyRoute, Throttle } from './route.ts';
import type { JobDefinition } from './jobs.ts';
import { type Words, words } from './i18n.ts';
import { named } from './named.ts';
import type { Notice } from './notices.ts';
import type { OwnedRows } from './owned-rows.ts';
import type { PersonalData } from './personal-data.ts';
import type { ProblemFactory } from './problems.ts';
import type { RecordKind } from './record-kind.ts';
import type { RoleGrants, RoleTemplate } from './roles.ts';
import type { RecordSearch } from './search.ts';
import type { SettingDefinition } from './settings.ts';
import { z } from 'zod';

/** Which kind of person a permission is for. */
export const permissionZone = named('PermissionZone', z.enum(['portal', 'staff']));

/** A permission that a role may hold. */
export interface Permission {
  readonly key: string;
  readonly zone: z.infer<typeof permissionZone>;
  readonly label: Words;
}

/** Reacts to the events of one name, once per event however often it is delivered. */
export interface Subscription<N extends PortName = never> {
  readonly event: string;
  readonly name: string;
  /** Gets some of them in their order, in one transaction. When it fails, each is handed over again alone. */
  readonly handle: (ctx: Ctx<N>, events: readonly StoredEvent[]) => Promise<void>;
}

/** Receives every event of a tenant in order, in batches, inside the relay's transaction: audit and timelines. */
export interface Projection<N extends PortName = never> {
  readonly name: string;
  readonly handle: (ctx: Ctx<N>, events: readonly StoredEvent[]) => Promise<void>;
}

/** The work behind a job. Runs outside any transaction; must survive being run twice. */
export interface Worker<N extends PortName = never> {
  readonly job: JobDefinition;
  readonly run: (ctx: OutsideCtx<N>, payload: unknown) => Promise<void>;
}

/** Rows of a table that nobody needs any more. */
export interface Leftovers {
  /** `schema.table` */
  readonly table: string;
  /** Deletes up to `most` that are over at `now`; says how many. */
  readonly remove: (db: Db, now: Date, most: number) => Promise<number>;
}

/** A job enqueued for every active tenant at each tick of a cron expression (UTC). */
export interface Schedule {
  readonly job: JobDefinition<Record<string, never>>;
  readonly cron: string;
}

/** One thing that an administrator does when the demonstration is made, by the id of a route of the module. */
export interface DemonstrationCall {
  readonly operation: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Everything a module adds to the application, as data. */
export interface ModuleManifest<N extends PortName = PortName> {
  readonly name: string;
  /** What it is called where its permissions and its settings are listed. */
  readonly label?: Words;
  /** What the subjects of its events are called, by their type. */
  readonly subjects?: Readonly<Record<string, Words>>;
  /** The ports that its contexts carry; no others do. */
  readonly needs?: readonly N[];
  /** Local ports of other modules that this one answers. */
  readonly provides?: Partial<LocalPorts>;
  /** What stands for a port that it needs where the module that answers it is not installed. */
  readonly fallbacks?: Partial<LocalPorts & NetworkPorts>;
  /** Folder of its SQL migrations, when it has tables of its own. */
  readonly migrations?: URL;
  readonly routes?: readonly AnyRoute<N>[];
  readonly events?: readonly EventDefinition[];
  readonly subscriptions?: readonly Subscription<N>[];
  readonly projections?: readonly Projection<N>[];
  readonly workers?: readonly Worker<N>[];
  readonly schedules?: readonly Schedule[];
  /** Rows of its tables that are deleted when they are over; a column with an expiry asks for one. */
  readonly leftovers?: readonly Leftovers[];
  /** Rows of its tables that belong to a record of another module, and pass to another one when two records become one. */
  readonly owned?: readonly OwnedRows[];
  /** What its tables hold of people: given to them on request; a table that names a person asks for a word here. */
  readonly personalData?: readonly PersonalData[];
  /** What of it stands in the way when somebody is to be erased. */
  readonly erasureHindrances?: readonly ErasureHindrance[];
  readonly permissions?: readonly Permission[];
  /** Every limit under which its routes count attempts; a route that counts under another one does not start. */
  readonly throttles?: readonly Throttle[];
  /** What of them the roles of a new tenant hold. */
  readonly grants?: RoleGrants;
  /** The roles of a new tenant, of the module that owns roles. */
  readonly roles?: readonly RoleTemplate[];
  readonly settings?: readonly SettingDefinition[];
  /** What can be found by typing, for the search route of each zone. */
  readonly searches?: readonly RecordSearch[];
  /** Its records on which other modules may hang something. */
  readonly recordKinds?: readonly RecordKind[];
  /** What of it needs a second person; what depends on what the others declare is made of them. */
  readonly approvableActs?:
    | readonly ApprovableAct[]
    | ((modules: readonly ModuleManifest[]) => readonly ApprovableAct[]);
  /** Who is told what about its events. */
  readonly notices?: readonly Notice[];
  readonly problems?: readonly ProblemFactory[];
  /** What the demonstration has of it, besides what the demonstration tells of several modules together. */
  readonly demonstration?: readonly DemonstrationCall[];
  /** Which columns hold a word of which enumeration. */
  readonly columns?: Columns;
  /** The sentence of each problem and the name of each state, in the three languages; {braces} take the params. */
  readonly words?: Readonly<Record<string, Words>>;
  /** What it adds once it knows what the others declare, such as reactions to events that they tell of. */
  readonly derive?: (modules: readonly ModuleManifest[]) => DerivedParts<N>;
}

/** How a module is named in an answer. */
export const moduleName = named('ModuleName', z.object({ name: z.string(), label: words }));

/** The names of the modules that run together, in their order. @throws Error naming a module that has none */
export function moduleNames(modules: readonly ModuleManifest[]): z.output<typeof moduleName>[] {
  return modules.map(({ name, label }) => {
    if (label === undefined) throw new Error(`the module ${name} does not say what it is called`);
    return { name, label };
  });
}

export type DerivedParts<N extends PortName = never> = Partial<
  Pick<ModuleManifest<N>, 'routes' | 'subscriptions' | 'projections' | 'workers'>
>;

/** The modules that run together, each with the parts that it derives from all of them. Doing it twice changes nothing. */
export function assemble(modules: readonly ModuleManifest[]): readonly ModuleManifest[] {
  return modules.map(({ derive, ...manifest }) => {
    const { routes = [], subscriptions = [], projections = [], workers = [] } = derive?.(modules) ?? {};
    assertApart(manifest.name, [...(manifest.subscriptions ?? []), ...subscriptions]);
    return {
      ...manifest,
      routes: [...(manifest.routes ?? []), ...routes],
      subscriptions: [...(manifest.subscriptions ?? []), ...subscriptions],
      projections: [...(manifest.projections ?? []), ...projections],
      workers: [...(manifest.workers ?? []), ...workers],
    };
  });
}

/** Of two reactions of one name, one would take the jobs of both. @throws Error naming the module and the name */
function assertApart(module: string, subscriptions: readonly { readonly name: string }[]): void {
  const names = subscriptions.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`the module ${module} has two reactions called "${twice}"`);
}

/** A module as data. A route, worker or subscription that uses a port which `needs` does not name does not compile. */
export function defineModule<const N extends PortName = never>(
  manifest: ModuleManifest<NoInfer<N>> & { readonly needs?: readonly N[] },
): ModuleManifest {
  return manifest as ModuleManifest;
}

/** A typed reaction to a typed event, to one after the other. `name` is unique in the module; it is the key of its exactly-once receipt. */
export function on<P, N extends PortName = never>(
  event: EventDefinition<P>,
  name: string,
  handle: (ctx: Ctx<N>, event: StoredEvent<P>) => Promise<void>,
): Subscription<N> {
  return {
    event: event.name,
    name,
    handle: async (ctx, events) => {
      for (const stored of events) await handle(ctx, { ...stored, payload: event.payload.parse(stored.payload) });
    },
  };
}

export function work<P, N extends PortName = never>(
  job: JobDefinition<P>,
  run: (ctx: OutsideCtx<N>, payload: P) => Promise<void>,
): Worker<N> {
  return { job, run: (ctx, payload) => run(ctx, job.payload.parse(payload)) };
}
