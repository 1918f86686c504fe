import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import { isFactorRequired } from './factor-policy.ts';
import { passkeyChanged } from './factor-events.ts';
import { mustUsePasskey } from './passkey-only.ts';
import { deletePasskey, listPasskeys, renamePasskeyRow } from './passkey.queries.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { deleteRecoveryCodes } from './recovery-code.queries.ts';
import { dropSmsFactor } from './remove-sms-factor.ts';
import { endSessionsOf } from './session.queries.ts';
import { findUser } from './user.queries.ts';

/** @throws ProblemError 404 for a passkey that is not the person's own */
export async function renamePasskey(ctx: Ctx, userId: string, passkeyId: string, name: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const user = await findUser(tx.db, userId);
    if (!user || !(await renamePasskeyRow(tx.db, userId, passkeyId, name))) throw common.not_found();
    await emit(tx, passkeyChanged, { userId, email: user.email, passkeyId, name, change: 'renamed' });
  });
}

/**
 * Takes a passkey away from its owner, who proves once more that it is them; their other sessions end. The recovery codes go
 * with the last factor. Whoever needs a second factor, as the staff do, keeps one at least.
 *
 * @throws ProblemError 404, `identity.second_factor_required`, and what `withProof` throws
 */
export function removePasskey(
  ctx: OutsideCtx<'secrets'>,
  actor: { readonly userId: string; readonly sessionId: string | null },
  passkeyId: string,
  proof: OwnProof,
): Promise<void> {
  const { userId, sessionId } = actor;
  return withProof(ctx, userId, proof, {
    // Somebody else's passkey is an unknown one, whatever is proved.
    check: async (tx) => {
      if (!(await listPasskeys(tx.db, userId)).some(({ id }) => id === passkeyId)) throw common.not_found();
    },
    act: async (tx, user) => {
      const all = await listPasskeys(tx.db, userId);
      if (all.length <= 1 && (await mustUsePasskey(tx, userId))) throw problems.second_factor_required();
      const isLast = user.totpEnabledAt === null && all.length <= 1;
      if (isLast && (await isFactorRequired(tx, user.kind))) throw problems.second_factor_required();
      const name = await deletePasskey(tx.db, userId, passkeyId);
      if (name === undefined) throw common.not_found();
      if (isLast) {
        await deleteRecoveryCodes(tx.db, userId);
        await dropSmsFactor(tx, user, 'fell');
      }
      await endSessionsOf(tx.db, userId, sessionId, tx.now());
      const change = isLast ? 'last_removed' : 'removed';
      await emit(tx, passkeyChanged, { userId, email: user.email, passkeyId, name, change });
    },
  });
}
