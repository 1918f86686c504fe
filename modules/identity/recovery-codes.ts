import { randomBytes } from 'node:crypto';
import { sha256 } from '@cm/kit/crypto';
import type { Ctx } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { replaceRecoveryCodes } from './recovery-code.queries.ts';
import { base32 } from './totp.ts';

const RECOVERY_CODES = 10;

/**
 * Gives a person ten new codes, which are shown this once and kept as digests; those before are dead with the same commit.
 * 120 bits each, in base32: 24 characters in six groups. From 112 on a digest without a salt is enough (ASVS 5.0 6.5.2).
 */
export async function giveRecoveryCodes(tx: Ctx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(15)));
  await replaceRecoveryCodes(
    tx.db,
    userId,
    codes.map((plain) => ({ id: uuidv7(tx.now()), codeHash: sha256(plain) })),
  );
  return codes.map((plain) => plain.replace(/(.{4})(?=.)/g, '$1-'));
}
