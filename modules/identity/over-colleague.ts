import type { Ctx } from '@cm/kit/ctx';
import { problems } from './problems.ts';
import {
  ADMINISTRATOR,
  hasAdministratorBeside,
  lockAdministrators,
  permissionsOf,
  roleKeysOf,
} from './roles.queries.ts';

/**
 * Nobody changes somebody who holds more than they do: over an administrator, only who holds an administrator's rights.
 * @throws ProblemError `identity.own_rights`
 */
export async function assertHoldsAllOf(tx: Ctx, userId: string): Promise<void> {
  assertHolds(tx, await permissionsOf(tx.db, userId));
}

/**
 * @throws ProblemError `identity.own_rights` when the acting colleague lacks one of the permissions
 * @query
 */
export function assertHolds({ actor }: Ctx, permissions: readonly string[]): void {
  if (actor.kind === 'system') return;
  if (actor.kind !== 'staff' || permissions.some((permission) => !actor.permissions.has(permission)))
    throw problems.own_rights();
}

/**
 * The same of what roles reach: nobody gives a role that reaches more than they do.
 * @throws ProblemError `identity.own_rights`
 */
export async function assertReaches(tx: Ctx<'roleReach'>, roleIds: readonly string[]): Promise<void> {
  if (tx.actor.kind === 'system') return;
  if (!(await tx.ports.roleReach.isWithin(tx, roleIds))) throw problems.own_rights();
}

/**
 * For whoever takes an administrator's role or access away: somebody else must be left who can do what they could.
 * Two who do it at the same moment follow each other. The database holds the same rule (CM002).
 *
 * @throws ProblemError `identity.last_administrator`
 */
export async function assertAdministratorIsLeft(tx: Ctx, userId: string): Promise<void> {
  if (!(await roleKeysOf(tx.db, userId)).includes(ADMINISTRATOR)) return;
  await lockAdministrators(tx.db);
  if (!(await hasAdministratorBeside(tx.db, userId))) throw problems.last_administrator();
}
