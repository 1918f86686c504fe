import type { Actor } from './access.ts';
import type { Locale } from './i18n.ts';

/** The key of what only the kit does with a context. The package does not export it. */
export const origin: unique symbol = Symbol('origin of a context');

/** Makes a context out of another one: the same transaction, if there is one, and the same request. */
export interface Origin {
  /** With the ports of that module. */
  scoped(module: string): object;
  /** On behalf of somebody. */
  as(actor: Actor, locale: Locale): object;
}
