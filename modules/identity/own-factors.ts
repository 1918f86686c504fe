import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { listPasskeys, type PasskeyRow } from './passkey.queries.ts';
import { countRecoveryCodes } from './recovery-code.queries.ts';
import { findUser } from './user.queries.ts';

export type OwnPasskey = Pick<PasskeyRow, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>;

export interface OwnFactors {
  readonly authenticator: boolean;
  readonly passkeys: OwnPasskey[];
  /** Recovery codes that were not used yet. */
  readonly recoveryCodesLeft: number;
}

/** With what a person enters beside the password. */
export async function ownFactors(ctx: Ctx, userId: string): Promise<OwnFactors> {
  const user = await findUser(ctx.db, userId);
  if (!user) throw common.unauthenticated();
  const passkeys = await listPasskeys(ctx.db, userId);
  return {
    authenticator: user.totpEnabledAt !== null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt })),
    recoveryCodesLeft: await countRecoveryCodes(ctx.db, userId),
  };
}
