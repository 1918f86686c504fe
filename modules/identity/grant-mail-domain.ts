import type { Ctx } from '@cm/kit/ctx';
import { claimMailDomain } from './claim-mail-domain.ts';
import { proveByOperator } from './prove-mail-domain.ts';

/**
 * Whoever runs the installation gives a domain to an operator, claimed or not.
 *
 * @throws ProblemError `identity.too_many_domains`, `identity.domain_taken`
 */
export function grantMailDomain(outer: Ctx, domain: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    await claimMailDomain(ctx, domain);
    await proveByOperator(ctx, domain);
  });
}
