import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { userRolesChanged } from './events.ts';
import { assertHolds } from './over-colleague.ts';
import { assertReaches } from './over-colleague.ts';
import { mustUsePasskey } from './passkey-only.ts';
import { replaceUserRoles, rolesByKey } from './roles.queries.ts';
import { endSessionsOf } from './session.queries.ts';

export async function assignRoles(
  tx: Ctx<'roleReach'>,
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
  await assertReaches(
    tx,
    roles.map(({ id }) => id),
  );
  const mustAlready = await mustUsePasskey(tx, userId);
  await replaceUserRoles(
    tx.db,
    userId,
    roles.map((role) => role.id),
  );
  // What they entered with is no longer enough.
  if (!mustAlready && roles.some(({ passkeyOnly }) => passkeyOnly)) await endSessionsOf(tx.db, userId, null, tx.now());
  await emit(tx, userRolesChanged, { userId, email, from: [...from].sort(), to: [...new Set(to)].sort() });
}
