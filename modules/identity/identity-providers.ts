import type { Ctx } from '@cm/kit/ctx';

/** Providers of identity, kept by a module above this one. */
export interface IdentityProviders {
  /** Whether whoever came by this provider came by two factors. */
  countAsSecondFactor(ctx: Ctx, providerId: string): Promise<boolean>;
}

/** Where nobody keeps providers, none is worth anything. */
export const noIdentityProviders: IdentityProviders = { countAsSecondFactor: async () => false };
