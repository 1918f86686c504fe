import type { Ctx } from '@cm/kit/ctx';
import type { Words } from '@cm/kit/i18n';

/** What roles are limited to, beside the permissions that they give. */
export interface ReachOfRole {
  /** The key of the role. */
  readonly role: string;
  /** Among which records: « Tickets ». */
  readonly of: Words;
  /** The names of what it reaches; null: all of them. */
  readonly names: readonly Words[] | null;
}

/**
 * Filled by the module that limits what roles reach among its records; identity itself knows of permissions alone.
 */
export interface RoleReach {
  /** What each of a person's roles reaches, for the explanation of their rights. */
  of(ctx: Ctx, userId: string): Promise<readonly ReachOfRole[]>;
  /** Whoever acts gives a role, or changes it: does it reach no further than they do themselves? */
  isWithin(ctx: Ctx, roleIds: readonly string[]): Promise<boolean>;
  /** A role that begins as a copy reaches what the other one does. */
  copy(ctx: Ctx, from: string, to: string): Promise<void>;
  /** The role is no more. */
  drop(ctx: Ctx, roleId: string): Promise<void>;
}

/** Where no module limits anything. */
export const noRoleReach: RoleReach = {
  of: async () => [],
  isWithin: async () => true,
  copy: async () => undefined,
  drop: async () => undefined,
};
