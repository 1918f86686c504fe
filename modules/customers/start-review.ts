import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { invalidField } from '@cm/kit/problems';
import { findCustomer } from './customer.queries.ts';
import { kycReviewStarted } from './events.ts';
import { assertKycTransition } from './kyc.ts';
import { lockVerification, updateVerification } from './kyc.queries.ts';
import { problems } from './problems.ts';

/**
 * Gives a submitted verification to a reviewer, or one in review to another.
 *
 * @throws ProblemError `customers.kyc_not_found`, `customers.kyc_wrong_state`, `common.invalid` when the assignee is
 *   not one of the staff
 */
export async function startReview(
  ctx: Ctx,
  input: { readonly id: string; readonly assigneeId: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const verification = await lockVerification(tx.db, tx.actor, input.id);
    const customer = verification && (await findCustomer(tx.db, tx.actor, verification.customerId));
    if (!customer || verification.state === 'draft') throw problems.kyc_not_found();
    if (verification.state !== 'in_review') assertKycTransition(verification.state, 'in_review');
    const assignee = await userById(tx, input.assigneeId);
    if (assignee?.kind !== 'staff') throw invalidField('/assigneeId', 'unknown');
    if (verification.assigneeId === assignee.id && verification.state === 'in_review') return;
    await updateVerification(tx.db, verification.id, {
      state: 'in_review',
      assigneeId: assignee.id,
      reviewStartedAt: verification.reviewStartedAt ?? tx.now(),
    });
    await emit(tx, kycReviewStarted, {
      verificationId: verification.id,
      customerId: customer.id,
      number: customer.number,
      assigneeId: assignee.id,
      previousAssigneeId: verification.assigneeId,
    });
  });
}
