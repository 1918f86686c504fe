import type { Db } from '@cm/kit/database';
import { localised, type Localised } from '@cm/kit/i18n';
import { sql } from 'kysely';
import type { IdentityTables } from './tables.ts';

export interface Role {
  readonly id: string;
  readonly key: string;
  readonly name: Localised;
  readonly builtin: boolean;
  /** Its people enter with a passkey alone. */
  readonly passkeyOnly: boolean;
  readonly permissions: string[];
  readonly members: number;
}

/** The role that holds everything, and that an operator always has somebody for. */
export const ADMINISTRATOR = 'administrator';

const columns = sql`r.id, r.key, r.name, r.is_builtin, r.passkey_only,
  coalesce((select array_agg(p.permission order by p.permission) from identity.role_permissions p
    where p.role_id = r.id), '{}') as permissions,
  (select count(*) from identity.user_roles u where u.role_id = r.id) as members`;

interface RoleRow {
  id: string;
  key: string;
  name: unknown;
  isBuiltin: boolean;
  passkeyOnly: boolean;
  permissions: string[];
  members: number;
}

const toRole = (row: RoleRow): Role => ({
  id: row.id,
  key: row.key,
  name: localised().parse(row.name),
  builtin: row.isBuiltin,
  passkeyOnly: row.passkeyOnly,
  permissions: row.permissions,
  members: row.members,
});

/** By key; at most 200. */
export async function listRoles(db: Db): Promise<Role[]> {
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r order by r.key limit 200`.execute(db);
  return rows.map(toRole);
}

export async function findRole(db: Db, id: string): Promise<Role | undefined> {
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r where r.id = ${id}`.execute(db);
  return rows[0] && toRole(rows[0]);
}

export async function rolesByKey(db: Db, keys: readonly string[]): Promise<Role[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<RoleRow>`select ${columns} from identity.roles r where r.key = any(${[...keys]}::text[])
    order by r.key limit 200`.execute(db);
  return rows.map(toRole);
}

export async function deleteRolePermissions(db: Db, roleId: string, permissions: readonly string[]): Promise<void> {
  if (permissions.length === 0) return;
  await db
    .withTables<IdentityTables>()
    .deleteFrom('identity.role_permissions')
    .where('roleId', '=', roleId)
    .where('permission', 'in', [...permissions])
    .execute();
}

/** One that is there already stays. */
export async function insertRolePermissions(db: Db, roleId: string, permissions: readonly string[]): Promise<void> {
  if (permissions.length === 0) return;
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.role_permissions')
    .values(permissions.map((permission) => ({ roleId, permission })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The keys of a person's roles. */
export async function roleKeysOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles as ur')
    .innerJoin('identity.roles as r', (join) => join.onRef('r.id', '=', 'ur.roleId'))
    .select('r.key')
    .where('ur.userId', '=', userId)
    .execute();
  return rows.map((row) => row.key);
}

/** Whoever may take an administrator away waits here for whoever else does. Locked to the end of the transaction. */
export async function lockAdministrators(db: Db): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .selectFrom('identity.roles')
    .select('id')
    .where('key', '=', ADMINISTRATOR)
    .forNoKeyUpdate()
    .execute();
}

/** Is there an administrator besides this person, with an accepted invitation and an account that is not disabled? */
export async function hasAdministratorBeside(db: Db, userId: string): Promise<boolean> {
  const found = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles as ur')
    .innerJoin('identity.roles as r', (join) => join.onRef('r.id', '=', 'ur.roleId'))
    .innerJoin('identity.users as u', (join) => join.onRef('u.id', '=', 'ur.userId'))
    .select('u.id')
    .where('r.key', '=', ADMINISTRATOR)
    .where('u.id', '!=', userId)
    .where('u.disabledAt', 'is', null)
    .where('u.emailVerifiedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertRole(
  db: Db,
  { id, key, name, createdAt }: { id: string; key: string; name: Localised; createdAt: Date },
): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.roles')
    .values({ id, key, name: JSON.stringify(name), createdAt })
    .execute();
}

export async function renameRole(db: Db, id: string, name: Localised): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.roles')
    .set({ name: JSON.stringify(name) })
    .where('id', '=', id)
    .execute();
}

export async function updatePasskeyOnly(db: Db, id: string, passkeyOnly: boolean): Promise<void> {
  await db
    .withTables<IdentityTables>()
    .updateTable('identity.roles')
    .set({ passkeyOnly })
    .where('id', '=', id)
    .execute();
}

/** Who has a role, at most 10 000. */
export async function memberIdsOf(db: Db, roleId: string): Promise<string[]> {
  const rows = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles')
    .select('userId')
    .where('roleId', '=', roleId)
    .limit(10_000)
    .execute();
  return rows.map(({ userId }) => userId);
}

/** Whether one of a person's roles lets its people in with a passkey alone. */
export async function hasPasskeyOnlyRole(db: Db, userId: string): Promise<boolean> {
  const found = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles as ur')
    .innerJoin('identity.roles as r', (join) => join.onRef('r.id', '=', 'ur.roleId'))
    .select('r.id')
    .where('ur.userId', '=', userId)
    .where('r.passkeyOnly', '=', true)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

export async function deleteRole(db: Db, id: string): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.roles').where('id', '=', id).execute();
}

/** Each permission of a person, in order, with the roles of theirs that give it. */
export async function permissionSources(db: Db, userId: string): Promise<{ key: string; roles: string[] }[]> {
  const rows = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles as ur')
    .innerJoin('identity.roles as r', (join) => join.onRef('r.id', '=', 'ur.roleId'))
    .innerJoin('identity.role_permissions as p', (join) => join.onRef('p.roleId', '=', 'ur.roleId'))
    .select(['p.permission', 'r.key'])
    .where('ur.userId', '=', userId)
    .orderBy('p.permission')
    .orderBy('r.key')
    .execute();
  const roles = Map.groupBy(rows, ({ permission }) => permission);
  return [...roles].map(([key, of]) => ({ key, roles: of.map((row) => row.key) }));
}

/** What a person's roles permit. */
export async function permissionsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .withTables<IdentityTables>()
    .selectFrom('identity.user_roles as ur')
    .innerJoin('identity.role_permissions as p', (join) => join.onRef('p.roleId', '=', 'ur.roleId'))
    .select('p.permission')
    .distinct()
    .where('ur.userId', '=', userId)
    .execute();
  return rows.map((row) => row.permission);
}

/** A role that gives somebody a permission. */
export interface GivingRole {
  readonly id: string;
  readonly key: string;
  readonly name: Localised;
  /** The administrator's, which nothing limits. */
  readonly holdsAll: boolean;
}

/** Of each of these people (at most 1000) the roles that give one of the permissions, by key. */
export async function rolesGivingTo(
  db: Db,
  userIds: readonly string[],
  permissions: readonly string[],
): Promise<Map<string, GivingRole[]>> {
  const wanted = [...new Set(userIds)].slice(0, 1000);
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ userId: string; id: string; key: string; name: unknown }>`
    select ur.user_id, r.id, r.key, r.name from identity.user_roles ur
    join identity.roles r on r.id = ur.role_id
    where ur.user_id = any(${wanted}::uuid[]) and exists (select 1 from identity.role_permissions p
      where p.role_id = r.id and p.permission = any(${[...permissions]}::text[]))
    order by ur.user_id, r.key limit 50000`.execute(db);
  const roles = Map.groupBy(rows, ({ userId }) => userId);
  const shaped = ({ id, key, name }: (typeof rows)[number]): GivingRole => ({
    id,
    key,
    name: localised().parse(name),
    holdsAll: key === ADMINISTRATOR,
  });
  return new Map([...roles].map(([userId, of]) => [userId, of.map(shaped)]));
}

export async function insertUserRoles(db: Db, userId: string, roleIds: readonly string[]): Promise<void> {
  if (roleIds.length === 0) return;
  await db
    .withTables<IdentityTables>()
    .insertInto('identity.user_roles')
    .values(roleIds.map((roleId) => ({ userId, roleId })))
    .execute();
}

/** Leaves exactly these roles. */
export async function replaceUserRoles(db: Db, userId: string, roleIds: readonly string[]): Promise<void> {
  await db.withTables<IdentityTables>().deleteFrom('identity.user_roles').where('userId', '=', userId).execute();
  await insertUserRoles(db, userId, roleIds);
}
