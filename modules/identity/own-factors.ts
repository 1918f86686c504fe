import type { Ctx } from '@cm/kit/ctx';
import { common } from '@cm/kit/problems';
import { listPasskeys, type PasskeyRow } from './passkey.queries.ts';
import { dialCodeOf } from './phone.ts';
import { countRecoveryCodes } from './recovery-code.queries.ts';
import { maskedNumber } from './sms-code.ts';
import { findSmsFactor } from './sms-factor.queries.ts';
import { areTextsOffered } from './text-code.ts';
import { findUser } from './user.queries.ts';

export type OwnPasskey = Pick<PasskeyRow, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>;

export interface OwnFactors {
  readonly authenticator: boolean;
  readonly passkeys: OwnPasskey[];
  /** Recovery codes that were not used yet. */
  readonly recoveryCodesLeft: number;
  /** The number that codes can be sent to, masked; null without one. */
  readonly sms: { readonly number: string; readonly provedAt: Date; readonly lastUsedAt: Date | null } | null;
  /** Whether codes leave as text messages here, and this person may ask for them: customers alone. */
  readonly smsOffered: boolean;
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
    sms: await ownNumber(ctx, userId),
    smsOffered: user.kind === 'customer' && (await areTextsOffered(ctx)),
  };
}

async function ownNumber(ctx: Ctx, userId: string): Promise<OwnFactors['sms']> {
  const row = await findSmsFactor(ctx.db, userId);
  if (!row) return null;
  const { number, provedAt, lastUsedAt } = row;
  return { number: maskedNumber(number, dialCodeOf(number)), provedAt, lastUsedAt };
}
