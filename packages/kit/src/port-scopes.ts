import { AsyncLocalStorage } from 'node:async_hooks';
import type { Ctx, LocalPorts, NetworkPorts, PortName, RootCtx } from './ctx.ts';
import type { ModuleManifest } from './module.ts';

/** What the composition gives; modules provide the rest to each other. */
export interface GivenPorts {
  readonly local: Partial<LocalPorts>;
  readonly network: Partial<NetworkPorts>;
}

/** The ports of one module, as its contexts show them. */
export interface PortScope {
  readonly outside: RootCtx['ports'];
  readonly inside: Ctx<PortName>['ports'];
}

const transactionOpen = new AsyncLocalStorage<true>();

/** While `work` runs no network port can be read, through whatever context. */
export function withoutNetwork<T>(work: () => Promise<T>): Promise<T> {
  return transactionOpen.run(true, work);
}

/**
 * The ports of every module: those in its `needs` and no others; reading another one throws, and reading a network port
 * throws while a transaction is open. `null` stands for the composition itself, which has them all.
 *
 * @throws Error when a module needs a port that nobody provides, or two provide the same
 */
export function createPortScopes(
  modules: readonly ModuleManifest[],
  given: GivenPorts,
): (module: string | null) => PortScope {
  const all = allPorts(modules, given);
  const missing = modules.flatMap(({ name, needs = [] }) =>
    needs.filter((need) => !all.has(need)).map((need) => `${name} needs "${need}"`),
  );
  if (missing.length > 0) throw new Error(`Ports that nobody provides: ${missing.join(', ')}`);
  const scopes = new Map(modules.map(({ name, needs = [] }) => [name, scopeOf(name, new Set<string>(needs), all)]));
  const root = scopeOf('the composition', new Set(all.keys()), all);
  return (module) => {
    const scope = module === null ? root : scopes.get(module);
    if (!scope) throw new Error(`the module ${module} is not part of this process`);
    return scope;
  };
}

interface Provided {
  readonly value: unknown;
  readonly network: boolean;
}

function allPorts(modules: readonly ModuleManifest[], given: GivenPorts): Map<string, Provided> {
  const all = new Map<string, Provided>();
  const add = (ports: object, network: boolean): void => {
    for (const [name, value] of Object.entries(ports)) {
      if (all.has(name)) throw new Error(`The port "${name}" is provided twice`);
      all.set(name, { value, network });
    }
  };
  add(given.local, false);
  add(given.network, true);
  for (const { provides = {} } of modules) add(provides, false);
  for (const { fallbacks = {} } of modules)
    for (const [name, value] of Object.entries(fallbacks)) if (!all.has(name)) all.set(name, { value, network: false });
  return all;
}

function scopeOf(owner: string, needs: ReadonlySet<string>, all: ReadonlyMap<string, Provided>): PortScope {
  const outside = Object.create(null) as RootCtx['ports'];
  const inside = Object.create(null) as PortScope['inside'];
  for (const [name, { value, network }] of all) {
    const mine = needs.has(name);
    const refuse = (why: string) => (): never => {
      throw new Error(`The port "${name}" ${why}`);
    };
    const undeclared = refuse(`is not among the needs of ${owner}`);
    const closed = refuse('has network behind it and does not exist while a transaction is open');
    const reachable = network ? () => (transactionOpen.getStore() ? closed() : value) : () => value;
    Object.defineProperty(outside, name, { enumerable: mine, get: mine ? reachable : undeclared });
    Object.defineProperty(inside, name, {
      enumerable: mine && !network,
      get: !mine ? undeclared : network ? closed : reachable,
    });
  }
  return { outside: Object.freeze(outside), inside: Object.freeze(inside) };
}
