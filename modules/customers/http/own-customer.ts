import type { Ctx } from '@cm/kit/ctx';
import { problems } from '../problems.ts';

/** The customer that a portal caller acts for. @throws ProblemError `customers.not_found` while there is none */
export function ownCustomerId(ctx: Ctx): string {
  const { actor } = ctx;
  if (actor.kind !== 'customer' || actor.customerId === null) throw problems.not_found();
  return actor.customerId;
}
