import type { Db } from '@cm/kit/database';
import { sql } from 'kysely';
import type { IdentityTables } from './tables.ts';
import { ADMINISTRATOR } from './roles.queries.ts';
import type { UserRow } from './user.queries.ts';

export type UserSummaryRow = Pick<UserRow, 'id' | 'name' | 'email' | 'kind' | 'locale'>;

const summaries = (db: Db) =>
  db
    .withTables<IdentityTables>()
    .selectFrom('identity.users as u')
    .select(['u.id', 'u.name', 'u.email', 'u.kind', 'u.locale']);

/** In no order, at most 1000. */
export function findUserSummaries(db: Db, ids: readonly string[]): Promise<UserSummaryRow[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  return wanted.length === 0 ? Promise.resolve([]) : summaries(db).where('u.id', 'in', wanted).execute();
}

/** Of accounts in use whose address was confirmed. */
const proven = (db: Db) => summaries(db).where('u.emailVerifiedAt', 'is not', null).where('u.disabledAt', 'is', null);

export const findProvenUser = (db: Db, email: string): Promise<UserSummaryRow | undefined> =>
  proven(db).where('u.email', '=', email).executeTakeFirst();

/** Also of an account that is shut. */
export const findProvenPerson = (db: Db, id: string): Promise<UserSummaryRow | undefined> =>
  summaries(db).where('u.id', '=', id).where('u.emailVerifiedAt', 'is not', null).executeTakeFirst();

/** In no order, at most 1000. */
export function findProvenUsers(db: Db, ids: readonly string[]): Promise<UserSummaryRow[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  return wanted.length === 0 ? Promise.resolve([]) : proven(db).where('u.id', 'in', wanted).execute();
}

const activeStaff = (db: Db) => summaries(db).where('u.kind', '=', 'staff').where('u.disabledAt', 'is', null);

/** Active colleagues by name, at most 500. */
export function listStaff(db: Db): Promise<UserSummaryRow[]> {
  return activeStaff(db).orderBy('u.name').limit(500).execute();
}

/** Those of the ids that are active colleagues, in no order; at most 1000 are looked up. */
export function findActiveStaff(db: Db, ids: readonly string[]): Promise<UserSummaryRow[]> {
  const wanted = [...new Set(ids)].slice(0, 1000);
  return wanted.length === 0 ? Promise.resolve([]) : activeStaff(db).where('u.id', 'in', wanted).execute();
}

/** Active colleagues whose roles give them a permission, by name, at most 200. */
export function listStaffHolding(db: Db, permission: string): Promise<UserSummaryRow[]> {
  return activeStaff(db)
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

/** Active colleagues whose roles give them every one of the permissions, by name, at most 200. */
export function listStaffHoldingAll(db: Db, permissions: readonly string[]): Promise<UserSummaryRow[]> {
  return holdingAll(db, permissions).orderBy('u.name').orderBy('u.id').limit(200).execute();
}

/** Whether somebody is an active colleague whose roles give them every one of the permissions. */
export async function isStaffHoldingAll(db: Db, userId: string, permissions: readonly string[]): Promise<boolean> {
  return (await holdingAll(db, permissions).where('u.id', '=', userId).executeTakeFirst()) !== undefined;
}

const holdingAll = (db: Db, permissions: readonly string[]) =>
  activeStaff(db).where(({ selectFrom }) =>
    selectFrom('identity.user_roles as r')
      .innerJoin('identity.role_permissions as p', (join) => join.onRef('p.roleId', '=', 'r.roleId'))
      .select(sql<boolean>`count(distinct p.permission) = ${new Set(permissions).size}`.as('all'))
      .whereRef('r.userId', '=', 'u.id')
      .where('p.permission', 'in', permissions.length === 0 ? [''] : [...permissions]),
  );

/** Active colleagues with the administrator's role, by name, at most 200. */
export function listAdministrators(db: Db): Promise<UserSummaryRow[]> {
  return activeStaff(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('identity.user_roles as r')
          .innerJoin('identity.roles as o', (join) => join.onRef('o.id', '=', 'r.roleId'))
          .select('o.id')
          .whereRef('r.userId', '=', 'u.id')
          .where('o.key', '=', ADMINISTRATOR),
      ),
    )
    .orderBy('u.name')
    .orderBy('u.id')
    .limit(200)
    .execute();
}

/** The newest thousand colleagues. */
export function listNewestStaff(db: Db): Promise<UserSummaryRow[]> {
  return summaries(db).where('u.kind', '=', 'staff').orderBy('u.createdAt', 'desc').limit(1000).execute();
}
