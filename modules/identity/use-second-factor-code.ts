import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { recoveryCodeUsed } from './factor-events.ts';
import { claimRecoveryCode, countRecoveryCodes } from './recovery-code.queries.ts';
import { matchingStep } from './totp.ts';
import { advanceTotpStep, type UserRow } from './user.queries.ts';
import { openSecret } from './totp-secret.ts';

/** True once per code: the step must be later than the last one used, in one update that only one request can win. */
export async function useCode(tx: Ctx<'secrets'>, user: UserRow, code: string): Promise<boolean> {
  if (/^\d{6}$/.test(code)) {
    const step = user.totpSecret && user.totpEnabledAt ? matchingStep(openSecret(tx, user), code, tx.now()) : null;
    return step !== null && advanceTotpStep(tx.db, user.id, step);
  }
  if (!(await claimRecoveryCode(tx.db, user.id, sha256(plainCode(code)), tx.now()))) return false;
  const left = await countRecoveryCodes(tx.db, user.id);
  await emit(tx, recoveryCodeUsed, { userId: user.id, email: user.email, left });
  return true;
}

function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z2-7]/g, '');
}
