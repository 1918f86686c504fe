import type { Ctx } from '@cm/kit/ctx';
import { localised, type Localised } from '@cm/kit/i18n';
import { sql } from 'kysely';

export interface Role {
  readonly id: string;
  readonly key: string;
  readonly name: Localised;
  readonly builtin: boolean;
  readonly permissions: string[];
  readonly members: number;
}

const columns = sql`r.id, r.key, r.name, r.is_builtin,
  coalesce((select array_agg(p.permission order by p.permission) from identity.role_permissions p
    where p.role_id = r.id), '{}') as permissions,
  (select count(*) from identity.user_roles u where u.role_id = r.id) as members`;

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

/** By key; at most 200. */
export async function listRoles(ctx: Ctx): Promise<Role[]> {
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r order by r.key limit 200`.execute(ctx.db);
  return rows.map(toRole);
}

export async function findRole(ctx: Ctx, id: string): Promise<Role | undefined> {
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r where r.id = ${id}`.execute(ctx.db);
  return rows[0] && toRole(rows[0]);
}

export async function rolesByKey(ctx: Ctx, keys: readonly string[]): Promise<Role[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r where r.key = any(${[...keys]}::text[])
    order by r.key limit 200`.execute(ctx.db);
  return rows.map(toRole);
}
