import { randomBytes } from 'node:crypto';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { twoFactorChanged } from './events.ts';
import { problems } from './problems.ts';
import { replaceRecoveryCodes } from './recovery-code.queries.ts';
import { endSessionsOf } from './session.queries.ts';
import { matchingStep, base32 } from './totp.ts';
import { lockUser, updateUser } from './user.queries.ts';
import { openSecret } from './totp-secret.ts';

const RECOVERY_CODES = 10;

/** Confirms the enrolment; gives ten recovery codes, shown this once, and ends the person's other sessions. */
export async function confirmEnrolment(
  ctx: Ctx<'secrets'>,
  userId: string,
  code: string,
  keepSession: string | null,
): Promise<{ recoveryCodes: string[] }> {
  return ctx.transaction(async (tx) => {
    const user = await lockUser(tx.db, userId);
    if (!user || user.totpEnabledAt) throw problems.already_enrolled();
    if (!user.totpSecret) throw problems.not_enrolled();
    const step = matchingStep(openSecret(tx, user), code, tx.now());
    if (step === null) throw problems.wrong_code();
    await updateUser(tx.db, userId, { totpEnabledAt: tx.now(), totpLastStep: step });
    await endSessionsOf(tx.db, userId, keepSession, tx.now());
    await emit(tx, twoFactorChanged, { userId, email: user.email, enabled: true });
    return { recoveryCodes: await renewRecoveryCodes(tx, userId) };
  });
}

async function renewRecoveryCodes(tx: Ctx, userId: string): Promise<string[]> {
  // 80 bits each, out of base32: 16 characters in four groups.
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(10)));
  await replaceRecoveryCodes(
    tx.db,
    userId,
    codes.map((plain) => ({ id: uuidv7(tx.now()), codeHash: sha256(plain) })),
  );
  return codes.map((plain) => plain.replace(/(.{4})(?=.)/g, '$1-'));
}
