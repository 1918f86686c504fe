import { goOnFor } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { membershipOf } from './find-customers.ts';
import { problems } from './problems.ts';

/** Goes on in this session for another of one's customers. @throws ProblemError `customers.not_found` for any other */
export async function chooseCustomer(ctx: Ctx, customerId: string): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || !(await membershipOf(ctx, actor.userId, customerId))) throw problems.not_found();
  await goOnFor(ctx, customerId);
}
