import type { Ctx } from '@cm/kit/ctx';
import { isUniqueViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import type { Localised } from '@cm/kit/i18n';
import { uuidv7 } from '@cm/kit/ids';
import { common } from '@cm/kit/problems';
import { roleMade } from './events.ts';
import { assertHolds, assertReaches } from './over-colleague.ts';
import { problems } from './problems.ts';
import { findRole, insertRole, insertRolePermissions, listRoles } from './roles.queries.ts';

/** The roles of one operator, those of the beginning included. */
const MAX_ROLES = 50;

export interface NewRole {
  readonly name: Localised;
  /** The role whose permissions it begins with; without one it begins with none. */
  readonly copyOf?: string | undefined;
}

/**
 * Makes a role of the operator's own. A copy of the administrator's holds what that one holds today, and nothing of what
 * comes later.
 *
 * @throws ProblemError `common.not_found` for a role to copy that is not there, `identity.own_rights` for one that holds more
 *   than the actor, `identity.role_exists` for a name that another role has, `identity.too_many_roles`
 */
export async function createRole(ctx: Ctx<'roleReach'>, { name, copyOf }: NewRole): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const source = copyOf === undefined ? null : await findRole(tx.db, copyOf);
    if (source === undefined) throw common.not_found();
    const permissions = source?.permissions ?? [];
    assertHolds(tx, permissions);
    if (source) await assertReaches(tx, [source.id]);
    if ((await listRoles(tx.db)).length >= MAX_ROLES) throw problems.too_many_roles({ max: MAX_ROLES });
    const id = uuidv7(tx.now());
    // What roles are called in the journal; the name can change, this cannot.
    const key = `${slugOf(name.fr)}_${id.slice(-6)}`;
    await insertRole(tx.db, { id, key, name, createdAt: tx.now() }).catch(alike);
    await insertRolePermissions(tx.db, id, permissions);
    if (source) await tx.ports.roleReach.copy(tx, source.id, id);
    await emit(tx, roleMade, { roleId: id, key, name: name.fr, change: 'created', from: null, permissions });
    return { id };
  });
}

/** @throws ProblemError `identity.role_exists` where the database says that another role is called so */
export function alike(error: unknown): never {
  if (isUniqueViolation(error)) throw problems.role_exists();
  throw error;
}

/** Letters a to z of a name, at most thirty. */
function slugOf(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 30);
  return letters === '' ? 'role' : letters;
}
