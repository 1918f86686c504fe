import type { Ctx } from '@cm/kit/ctx';
import type { UserSummary } from './directory.ts';
import type { IdentityTables } from './tables.ts';

/** Active colleagues whose roles give them a permission, by name, at most 200: whom to tell of work that waits. */
export function staffHolding(ctx: Ctx, permission: string): Promise<UserSummary[]> {
  return ctx.db
    .withTables<IdentityTables>()
    .selectFrom('identity.users as u')
    .select(['u.id', 'u.name', 'u.email', 'u.kind', 'u.locale'])
    .where('u.tenant_id', '=', ctx.tenant.id)
    .where('u.kind', '=', 'staff')
    .where('u.disabled_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('identity.user_roles as r')
          .innerJoin('identity.role_permissions as p', (join) =>
            join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.role_id', '=', 'r.role_id'),
          )
          .select('p.permission')
          .whereRef('r.tenant_id', '=', 'u.tenant_id')
          .whereRef('r.user_id', '=', 'u.id')
          .where('p.permission', '=', permission),
      ),
    )
    .orderBy('u.name')
    .orderBy('u.id')
    .limit(200)
    .execute();
}
