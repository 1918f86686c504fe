import type { Ctx, OutsideCtx, PortName, RootCtx } from './ctx.ts';
import { origin } from './origin.ts';

/** The ports of one module, declared once: its manifest takes `needs`, its public functions go through the rest. */
export interface ModuleScope<N extends PortName> {
  readonly needs: readonly N[];
  /**
   * The public face of a function that uses ports of its module: callers give the context that they have, and the
   * function gets its own module's ports, in the same transaction if there is one.
   */
  command<A extends readonly unknown[], R>(run: (ctx: Ctx<N>, ...input: A) => R): (ctx: Ctx, ...input: A) => R;
  /** The same for a function with network ports: only to be called outside a transaction. */
  outsideCommand<A extends readonly unknown[], R>(
    run: (ctx: OutsideCtx<N>, ...input: A) => R,
  ): (ctx: OutsideCtx, ...input: A) => R;
}

/** Declares the ports that the module `name` needs (ADR 0013). */
export function moduleScope<const N extends PortName>(name: string, needs: readonly N[]): ModuleScope<N> {
  return {
    needs,
    command:
      (run) =>
      (ctx, ...input) =>
        run(scopedTo(ctx, name), ...input),
    outsideCommand:
      (run) =>
      (ctx, ...input) => {
        if (ctx.inTransaction) throw new Error(`${name}: not to be called while a transaction is open`);
        return run(scopedTo(ctx, name), ...input);
      },
  };
}

/**
 * The same context with the ports of another module. Only those that the module declares can be read, whatever the type
 * says: `defineModule` has checked that what runs with it asks for no others.
 */
export function scopedTo(ctx: OutsideCtx, module: string): RootCtx;
export function scopedTo(ctx: Ctx, module: string): Ctx<PortName>;
export function scopedTo(ctx: Ctx, module: string): Ctx<PortName> {
  return ctx[origin].scoped(module) as Ctx<PortName>;
}
