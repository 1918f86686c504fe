import type { Logger } from 'pino';
import type { Actor } from './access.ts';
import type { Db } from './database.ts';
import type { Locale } from './i18n.ts';
import type { Origin, origin } from './origin.ts';

export type { Logger } from 'pino';

/** The operator (brand or reseller) that a request, a job or a command works for. */
export interface Tenant {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly currency: string;
  /** The tenant of the platform's own operators. */
  readonly isPlatform: boolean;
  /** Absolute URL of the tenant's site, without a trailing slash: the only base of links in mails. */
  readonly baseUrl: string;
}

/**
 * Ports that answer from memory or from the caller's own transaction: they may be used anywhere. A module adds its port
 * by declaration merging: `declare module '@cm/kit/ctx' { interface LocalPorts { memberships: Memberships } }`.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- filled by the modules
export interface LocalPorts {}

/** Ports with network or long work behind them (mail, files, PDF…): inside a transaction they do not exist. */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- filled by the modules
export interface NetworkPorts {}

export type LocalPort = keyof LocalPorts;
export type NetworkPort = keyof NetworkPorts;
/** The names of all ports. A module gets those that it declares as its `needs` (ADR 0013). */
export type PortName = LocalPort | NetworkPort;

/**
 * What a use case knows of the world, with the local ports `N`. Closed: nothing is ever added to it but through a port.
 * It may be inside a transaction or not; work with a network port asks for an `OutsideCtx`.
 */
export interface Ctx<N extends PortName = never> {
  /** The current transaction. Reading it outside `transaction()` is a defect and throws. */
  readonly db: Db;
  readonly actor: Actor;
  readonly tenant: Tenant;
  readonly requestId: string;
  readonly locale: Locale;
  readonly log: Logger;
  readonly ports: Pick<LocalPorts, N & LocalPort>;
  readonly inTransaction: boolean;
  now(): Date;
  /**
   * Runs `work` in a transaction with the tenant set for row-level security. Inside one, joins it: a use case never
   * needs to know whether it is the outermost. The network ports are not there inside.
   */
  transaction<T>(work: (ctx: Ctx<N>) => Promise<T>): Promise<T>;
  /** Of the kit: where this context comes from, so that another module can be given its own. */
  readonly [origin]: Origin;
}

/** The context where no transaction is open: in it, and only in it, there are network ports. */
export interface OutsideCtx<N extends PortName = never> extends Ctx<N> {
  readonly inTransaction: false;
  readonly ports: Pick<LocalPorts, N & LocalPort> & Pick<NetworkPorts, N & NetworkPort>;
}

/** The context of whoever puts the modules together (the command line, the seeds, tests): every port there is. */
export type RootCtx = OutsideCtx<PortName>;
