import type { Ctx } from '@cm/kit/ctx';

/** For whom a signed-in person acts, and what the customer lets them do. */
export interface Membership {
  readonly customerId: string;
  readonly contactId: string;
  readonly permissions: readonly string[];
}

/** Filled by the module that keeps customers and contacts; identity itself knows no customer. */
export interface Memberships {
  of(ctx: Ctx, userId: string): Promise<Membership | null>;
}
