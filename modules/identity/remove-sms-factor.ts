import type { Ctx, OutsideCtx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { dialCodeOf } from './phone.ts';
import { problems } from './problems.ts';
import { type OwnProof, withProof } from './prove-oneself.ts';
import { maskedNumber } from './sms-code.ts';
import { smsFactorChanged } from './sms-events.ts';
import { deleteSmsFactor, findSmsFactor } from './sms-factor.queries.ts';
import type { UserRow } from './user.queries.ts';

/**
 * Takes the number for codes by text message away from its owner, who proves once more that it is them.
 * @throws ProblemError `identity.not_enrolled`, and what `withProof` throws
 */
export function removeSmsFactor(ctx: OutsideCtx<'secrets'>, userId: string, proof: OwnProof): Promise<void> {
  return withProof(ctx, userId, proof, {
    check: async (tx) => {
      if (!(await findSmsFactor(tx.db, userId))) throw problems.not_enrolled();
    },
    act: (tx, user) => dropSmsFactor(tx, user, 'removed'),
  });
}

/** Without a factor that it stands beside, a number opens nothing: it goes with the last one. */
export async function dropSmsFactor(
  tx: Ctx,
  { id: userId, email }: Pick<UserRow, 'id' | 'email'>,
  change: 'removed' | 'fell',
): Promise<void> {
  const number = await deleteSmsFactor(tx.db, userId);
  if (number === undefined) return;
  await emit(tx, smsFactorChanged, { userId, email, number: maskedNumber(number, dialCodeOf(number)), change });
}
