import { hashPassword } from '@cm/kit/crypto';
import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { deleteDevicesOf } from './device.queries.ts';
import { passwordChanged } from './events.ts';
import { passwordFault } from './password.ts';
import { endLinksOf } from './link.queries.ts';
import { problems } from './problems.ts';
import { endSessionsOf } from './session.queries.ts';
import { tryPassword } from './try-password.ts';
import { findUser, updateUser } from './user.queries.ts';

/**
 * Other sessions end and other devices are forgotten: whoever had the old password is a stranger again.
 * @throws ProblemError `identity.wrong_credentials` when the present password is not the right one, or was guessed too often
 */
export async function changePassword(
  ctx: OutsideCtx<'secrets'>,
  userId: string,
  input: { current: string; password: string },
  keepSession: string | null,
): Promise<void> {
  const user = await ctx.transaction((tx) => findUser(tx.db, userId));
  if (!user) throw problems.wrong_credentials();
  const attempt = { password: input.current, hash: user.passwordHash };
  const whose = { userId, email: user.email, kind: user.kind };
  if ((await tryPassword(ctx, whose, true, attempt)) !== 'right') throw problems.wrong_credentials();
  const fault = passwordFault(input.password, [user.name, user.email.split('@')[0] ?? '', ctx.tenant.name]);
  if (fault) throw invalidField('/password', `password_${fault}`);
  const hash = await hashPassword(input.password, ctx.ports.secrets.key('passwords'));
  await ctx.transaction(async (tx) => {
    await updateUser(tx.db, userId, { passwordHash: hash, passwordChangedAt: tx.now() });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    // Whoever asked for another address may have known the old password.
    await endLinksOf(tx.db, userId, 'change_email', tx.now());
    await deleteDevicesOf(tx.db, userId, keepSession);
    await emit(tx, passwordChanged, { userId, email: user.email, by: 'owner', tokensEnded: 0 });
  });
}
