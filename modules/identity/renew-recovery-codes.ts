import type { OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { recoveryCodesRenewed } from './factor-events.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { hasSecondFactor } from './second-factor-of.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';

/**
 * Ten new recovery codes for whoever has a second factor; those before work no more. They are shown this once.
 * @throws ProblemError `identity.not_enrolled`, and what `withProof` throws
 */
export function renewRecoveryCodes(ctx: OutsideCtx<'secrets'>, userId: string, proof: OwnProof): Promise<string[]> {
  return withProof(ctx, userId, proof, {
    check: async (tx, user) => {
      if (!(await hasSecondFactor(tx, user))) throw problems.not_enrolled();
    },
    act: async (tx, { email }) => {
      await emit(tx, recoveryCodesRenewed, { userId, email, provedBy: proof.kind });
      return giveRecoveryCodes(tx, userId);
    },
  });
}
