import type { Ctx } from '@cm/kit/ctx';
import type { UserSummary } from './directory.ts';
import type { IdentityTables } from './tables.ts';

/**
 * Active colleagues whose roles give them a permission, by name, at most 200: whom to tell of work that waits.
 * @query
 */
export function staffHolding(ctx: Ctx, permission: string): Promise<UserSummary[]> {
  return ctx.db
    .withTables<IdentityTables>()
    .selectFrom('identity.users as u')
    .select(['u.id', 'u.name', 'u.email', 'u.kind', 'u.locale'])
    .where('u.kind', '=', 'staff')
    .where('u.disabledAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('identity.user_roles as r')
          .innerJoin('identity.role_permissions as p', (join) => join.onRef('p.roleId', '=', 'r.roleId'))
          .select('p.permission')
          .whereRef('r.userId', '=', 'u.id')
          .where('p.permission', '=', permission),
      ),
    )
    .orderBy('u.name')
    .orderBy('u.id')
    .limit(200)
    .execute();
}
