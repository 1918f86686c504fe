import type { Ctx } from '@cm/kit/ctx';

/** A customer that a signed-in person acts for, and what that customer lets them do. */
export interface Membership {
  readonly customerId: string;
  readonly contactId: string;
  readonly permissions: readonly string[];
}

/** A membership with what the customer is called, for whoever chooses among several. */
export interface NamedMembership extends Membership {
  readonly number: string;
  readonly name: string;
  readonly owner: boolean;
}

/** Filled by the module that keeps customers and contacts; identity itself knows no customer. */
export interface Memberships {
  /** The membership with this customer, or null; without a customer the one that is their own, else the oldest. */
  of(ctx: Ctx, userId: string, customerId: string | null): Promise<Membership | null>;
  /** All of them, their own first, then the oldest; at most fifty. */
  all(ctx: Ctx, userId: string): Promise<readonly NamedMembership[]>;
}
