import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { deleteDevicesOf } from './device.queries.ts';
import { factorsReset } from './factor-events.ts';
import { deletePasskeysOf, hasPasskey } from './passkey.queries.ts';
import { deleteRecoveryCodes } from './recovery-code.queries.ts';
import { endSessionsOf } from './session.queries.ts';
import type { SecondFactor } from './session.ts';
import { deleteSmsFactor } from './sms-factor.queries.ts';
import { updateUser, type UserRow } from './user.queries.ts';

/**
 * Takes every second factor from somebody who lost theirs: authenticator, passkeys, number, recovery codes. Their sessions
 * end at once, those that wait for a factor too, and no browser is known to the account any more. The password stays.
 */
export async function removeFactors(
  tx: Ctx,
  { id: userId, email, name, kind, totpEnabledAt }: UserRow,
  by: 'colleagues' | 'machine',
): Promise<void> {
  const passkeys = await hasPasskey(tx.db, userId);
  await deletePasskeysOf(tx.db, userId);
  const number = await deleteSmsFactor(tx.db, userId);
  const factors: SecondFactor[] = [
    ...(totpEnabledAt === null ? [] : (['authenticator'] as const)),
    ...(passkeys ? (['passkey'] as const) : []),
    ...(number === undefined ? [] : (['sms'] as const)),
  ];
  // A secret that was begun and not confirmed goes too.
  await updateUser(tx.db, userId, { totpEnabledAt: null, totpSecret: null, totpLastStep: 0 });
  await deleteRecoveryCodes(tx.db, userId);
  await endSessionsOf(tx.db, userId, null, tx.now());
  await deleteDevicesOf(tx.db, userId, null);
  await emit(tx, factorsReset, { userId, email, name, kind, factors, by });
}
