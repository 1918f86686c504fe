import type { Ctx } from '@cm/kit/ctx';
import { listProvenAmong } from './mail-domain.queries.ts';
import { problems } from './problems.ts';

/**
 * Those of the names that are proven to be the operator's; names beyond 200 are not looked at.
 * @query
 */
export async function provenAmong(ctx: Ctx, names: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(names)].slice(0, 200);
  return new Set(wanted.length === 0 ? [] : await listProvenAmong(ctx.db, wanted));
}

/**
 * May the operator receive mail at this domain?
 * @throws ProblemError `identity.domain_not_proven` {domain}
 * @query
 */
export async function assertOwnsDomain(ctx: Ctx, domain: string): Promise<void> {
  if (!(await provenAmong(ctx, [domain])).has(domain)) throw problems.domain_not_proven({ domain });
}

/**
 * May mails leave in the name of this address? At a proven domain, or at the host that whoever runs the installation gave
 * the operator.
 * @query
 */
export async function maySendAs(ctx: Ctx, address: string): Promise<boolean> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain === new URL(ctx.tenant.baseUrl).hostname || (await provenAmong(ctx, [domain])).has(domain);
}
