import type { Ctx } from '@cm/kit/ctx';
import { inviteUser } from './invite-user.ts';
import { assignRoles } from './assign-roles.ts';

/** Invites a colleague with roles. Nobody can give what they do not hold themselves. */
export async function inviteStaff(
  ctx: Ctx<'roleReach'>,
  input: { email: string; name: string; roles: readonly string[] },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const { userId } = await inviteUser(tx, {
      kind: 'staff',
      email: input.email,
      name: input.name,
      locale: tx.tenant.locale,
    });
    await assignRoles(tx, userId, input.email, [], input.roles);
    return { id: userId };
  });
}
