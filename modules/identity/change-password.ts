import { hashPassword, verifyPassword } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { passwordChanged } from './events.ts';
import { passwordFault } from './password.ts';
import { problems } from './problems.ts';
import { endSessionsOf } from './session.queries.ts';
import { findUser, updateUser } from './user.queries.ts';

/** @throws ProblemError `identity.wrong_credentials` when the present password is not the right one */
export async function changePassword(
  ctx: Ctx<'secrets'>,
  userId: string,
  input: { current: string; password: string },
  keepSession: string | null,
): Promise<void> {
  const user = await ctx.transaction((tx) => findUser(tx.db, userId));
  const pepper = ctx.ports.secrets.key('passwords');
  if (!user?.passwordHash || !(await verifyPassword(input.current, user.passwordHash, pepper)))
    throw problems.wrong_credentials();
  const fault = passwordFault(input.password, [user.name, user.email.split('@')[0] ?? '', ctx.tenant.name]);
  if (fault) throw invalidField('/password', `password_${fault}`);
  const hash = await hashPassword(input.password, pepper);
  await ctx.transaction(async (tx) => {
    await updateUser(tx.db, userId, { passwordHash: hash, passwordChangedAt: tx.now() });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, passwordChanged, { userId, email: user.email, by: 'owner' });
  });
}
