import type { Ctx } from '@cm/kit/ctx';
import { localised, type Localised } from '@cm/kit/i18n';
import { sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

export interface Role {
  readonly id: string;
  readonly key: string;
  readonly name: Localised;
  readonly builtin: boolean;
  readonly permissions: string[];
  readonly members: number;
}

const roles = (ctx: Ctx) =>
  ctx.db
    .withTables<IdentityTables>()
    .selectFrom('identity.roles as r')
    .select([
      'r.id',
      'r.key',
      'r.name',
      'r.isBuiltin',
      sql<string[]>`coalesce((select array_agg(p.permission order by p.permission) from identity.role_permissions p
        where p.role_id = r.id), '{}')`.as('permissions'),
      sql<number>`(select count(*) from identity.user_roles u where u.role_id = r.id)`.as('members'),
    ])
    .orderBy('r.key')
    .limit(200);

interface RoleRow {
  id: string;
  key: string;
  name: unknown;
  isBuiltin: boolean;
  permissions: string[];
  members: number;
}

const toRole = (row: RoleRow): Role => ({
  id: row.id,
  key: row.key,
  name: localised().parse(row.name),
  builtin: row.isBuiltin,
  permissions: row.permissions,
  members: row.members,
});

export async function listRoles(ctx: Ctx): Promise<Role[]> {
  return (await roles(ctx).execute()).map(toRole);
}

export async function findRole(ctx: Ctx, id: string): Promise<Role | undefined> {
  const row = await roles(ctx).where('r.id', '=', id).executeTakeFirst();
  return row ? toRole(row) : undefined;
}

export async function rolesByKey(ctx: Ctx, keys: readonly string[]): Promise<Role[]> {
  if (keys.length === 0) return [];
  return (
    await roles(ctx)
      .where('r.key', 'in', [...new Set(keys)])
      .execute()
  ).map(toRole);
}
