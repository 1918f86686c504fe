import type { Ctx } from '@cm/kit/ctx';

/** A program that acts for a colleague. */
export interface MachineClient {
  readonly id: string;
  /** The colleague who answers for it. */
  readonly userId: string;
  /** What it may of what they may. */
  readonly scopes: readonly string[];
  /** Where it may be used from, in CIDR notation; none: where its colleague may come from. */
  readonly networks: readonly string[];
}

/** Programs that call with an access token (OAuth 2.0), kept by a module above this one. */
export interface MachineClients {
  /** The client behind an access token that is good at this moment; undefined for anything else. */
  behind(ctx: Ctx, accessToken: string): Promise<MachineClient | undefined>;
  /** What they are called, by id. */
  names(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>>;
}

/** Where nobody keeps machine clients, an access token is nothing. */
export const noMachineClients: MachineClients = { behind: async () => undefined, names: async () => new Map() };

/**
 * What machine clients are called, by id.
 * @query
 */
export const clientNames = (ctx: Ctx<'machineClients'>, ids: readonly string[]): Promise<Map<string, string>> =>
  ctx.ports.machineClients.names(ctx, ids);
