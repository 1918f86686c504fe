import type { Logger } from 'pino';
import type { Actor } from './access.ts';
import type { Db } from './database.ts';
import type { Locale } from './i18n.ts';

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
 * Everything outside the process (mail, files, PDF…). Modules add their port by declaration merging:
 * `declare module '@cm/kit/ctx' { interface Ports { files: FileStore } }`.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- filled by the modules
export interface Ports {}

/** What a use case knows of the world. Closed: nothing is ever added to it but through `Ports`. */
export interface Ctx {
  /** The current transaction. Reading it outside `transaction()` is a defect and throws. */
  readonly db: Db;
  readonly actor: Actor;
  readonly tenant: Tenant;
  readonly requestId: string;
  readonly locale: Locale;
  readonly log: Logger;
  readonly ports: Ports;
  now(): Date;
  /**
   * Runs `work` in a transaction with the tenant set for row-level security. Inside one, joins it: a use case never
   * needs to know whether it is the outermost. No network call, upload or rendering may happen inside.
   */
  transaction<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
}
