import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { userRolesChanged } from './events.ts';
import { assertHolds } from './over-colleague.ts';
import { replaceUserRoles, rolesByKey } from './roles.queries.ts';

export async function assignRoles(
  tx: Ctx,
  userId: string,
  email: string,
  from: readonly string[],
  to: readonly string[],
): Promise<void> {
  const roles = await rolesByKey(tx.db, to);
  if (roles.length !== new Set(to).size) throw common.not_found();
  assertHolds(
    tx,
    roles.flatMap(({ permissions }) => permissions),
  );
  await replaceUserRoles(
    tx.db,
    userId,
    roles.map((role) => role.id),
  );
  await emit(tx, userRolesChanged, { userId, email, from: [...from].sort(), to: [...new Set(to)].sort() });
}
