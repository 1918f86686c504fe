import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { twoFactorChanged } from './events.ts';
import { problems } from './problems.ts';
import { endSessionsOf } from './session.queries.ts';
import { tryCode } from './try-code.ts';
import { useCode } from './use-second-factor-code.ts';
import { findUser, lockUser, updateUser, type UserRow } from './user.queries.ts';

/**
 * Staff may not switch it off: they cannot work without it. A code proves that it is them.
 * @throws ProblemError `identity.not_enrolled`, `identity.second_factor_required`, `identity.wrong_code`, 429
 */
export async function disableSecondFactor(
  ctx: OutsideCtx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<void> {
  const { email, kind } = removable(await ctx.transaction((tx) => findUser(tx.db, userId)));
  await tryCode(ctx, { userId, email, kind }, true, async (tx) => {
    const user = removable(await lockUser(tx.db, userId));
    if (!(await useCode(tx, user, code))) return undefined;
    await updateUser(tx.db, userId, { totpEnabledAt: null, totpSecret: null, totpLastStep: 0 });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: false });
    return true;
  });
}

function removable(user: UserRow | undefined): UserRow {
  if (!user?.totpEnabledAt) throw problems.not_enrolled();
  if (user.kind === 'staff') throw problems.second_factor_required();
  return user;
}
