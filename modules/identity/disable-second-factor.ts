import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { twoFactorChanged } from './events.ts';
import { authenticatorRemoved } from './factor-events.ts';
import { isFactorRequired } from './factor-policy.ts';
import { hasPasskey } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { deleteRecoveryCodes } from './recovery-code.queries.ts';
import { dropSmsFactor } from './remove-sms-factor.ts';
import { endSessionsOf } from './session.queries.ts';
import { tryCode } from './try-code.ts';
import { useCode } from './use-second-factor-code.ts';
import { findUser, lockUser, updateUser, type UserRow } from './user.queries.ts';

/**
 * Takes the authenticator away. Whoever needs a second factor, as the staff do, keeps it unless they have a passkey. A code
 * proves that it is them. The recovery codes go with the last factor.
 * @throws ProblemError `identity.not_enrolled`, `identity.second_factor_required`, `identity.wrong_code`, 429
 */
export async function disableSecondFactor(
  ctx: OutsideCtx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<void> {
  const { email, kind } = await ctx.transaction(async (tx) => removable(tx, await findUser(tx.db, userId)));
  await tryCode(ctx, { userId, email, kind }, true, async (tx) => {
    const user = await removable(tx, await lockUser(tx.db, userId));
    if (!(await useCode(tx, user, code))) return undefined;
    await updateUser(tx.db, userId, { totpEnabledAt: null, totpSecret: null, totpLastStep: 0 });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    if (await hasPasskey(tx.db, userId)) {
      await emit(tx, authenticatorRemoved, { userId, email: user.email });
    } else {
      await deleteRecoveryCodes(tx.db, userId);
      await dropSmsFactor(tx, user, 'fell');
      await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: false });
    }
    return true;
  });
}

async function removable(tx: Ctx, user: UserRow | undefined): Promise<UserRow> {
  if (!user?.totpEnabledAt) throw problems.not_enrolled();
  if (!(await hasPasskey(tx.db, user.id)) && (await isFactorRequired(tx, user.kind)))
    throw problems.second_factor_required();
  return user;
}
