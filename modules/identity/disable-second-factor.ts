import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { twoFactorChanged } from './events.ts';
import { problems } from './problems.ts';
import { endSessionsOf } from './session.queries.ts';
import { lockUser, updateUser } from './user.queries.ts';
import { useCode } from './use-second-factor-code.ts';

/** Staff may not switch it off: they cannot work without it. A code proves that it is them. */
export async function disableSecondFactor(
  ctx: Ctx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user?.totpEnabledAt) throw problems.not_enrolled();
    if (user.kind === 'staff') throw problems.second_factor_required();
    if (!(await useCode(tx, user, code))) throw problems.wrong_code();
    await updateUser(tx.db, userId, { totpEnabledAt: null, totpSecret: null, totpLastStep: 0 });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: false });
  });
}
