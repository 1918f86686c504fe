import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { mailDomainChanged } from './events.ts';
import { deleteMailDomain } from './mail-domain.queries.ts';
import { problems } from './problems.ts';

/**
 * Whoever runs the installation takes a domain from an operator that no longer owns it. Its mailboxes there go out of use
 * before, in the same transaction; automatic mails then leave from the operator's host.
 *
 * @throws ProblemError `identity.unknown_domain`, `identity.domain_in_use` while a mailbox is in use there
 */
export function withdrawMailDomain(outer: Ctx, domain: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const withdrawn = await deleteMailDomain(ctx.db, domain).catch((error: unknown) => {
      if (isForeignKeyViolation(error)) throw problems.domain_in_use({ addresses: domain, count: 1 });
      throw error;
    });
    if (!withdrawn) throw problems.unknown_domain();
    await emit(ctx, mailDomainChanged, { domain, change: 'withdrawn' });
  });
}
