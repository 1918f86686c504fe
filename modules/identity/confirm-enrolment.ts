import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { twoFactorChanged } from './events.ts';
import { problems } from './problems.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';
import { endSessionsOf } from './session.queries.ts';
import { matchingStep } from './totp.ts';
import { openSecret } from './totp-secret.ts';
import { tryCode } from './try-code.ts';
import { findUser, lockUser, updateUser } from './user.queries.ts';

interface Confirmation {
  readonly userId: string;
  readonly code: string;
  readonly keepSession: string | null;
}

/**
 * Confirms the enrolment with a first code, then runs `after` in the same transaction; gives ten recovery codes, shown this
 * once, and ends the person's other sessions.
 *
 * @throws ProblemError `identity.already_enrolled`, `identity.not_enrolled`, `identity.wrong_code`, 429
 */
export async function confirmEnrolment<T>(
  ctx: OutsideCtx<'secrets'>,
  { userId, code, keepSession }: Confirmation,
  after: (tx: Ctx<'secrets'>) => Promise<T>,
): Promise<{ recoveryCodes: string[]; after: T }> {
  const person = await ctx.transaction((tx) => findUser(tx.db, userId));
  if (!person || person.totpEnabledAt) throw problems.already_enrolled();
  const whose = { userId, email: person.email, kind: person.kind };
  return tryCode(ctx, whose, true, async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || user.totpEnabledAt) throw problems.already_enrolled();
    if (!user.totpSecret) throw problems.not_enrolled();
    const step = matchingStep(openSecret(tx, user), code, tx.now());
    if (step === null) return undefined;
    await updateUser(tx.db, userId, { totpEnabledAt: tx.now(), totpLastStep: step });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: true });
    return { recoveryCodes: await giveRecoveryCodes(tx, userId), after: await after(tx) };
  });
}
