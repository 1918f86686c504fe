import type { Ctx } from '@cm/kit/ctx';
import { isForeignKeyViolation } from '@cm/kit/database';
import { emit } from '@cm/kit/events';
import { mailDomainChanged } from './events.ts';
import { deleteMailDomain } from './mail-domain.queries.ts';
import { problems } from './problems.ts';

/** What a refusal names. */
const NAMED = 5;

/**
 * Gives a domain up: another operator may then prove it. Claimed again, it has another record.
 *
 * @throws ProblemError `identity.unknown_domain`, `identity.domain_in_use` {addresses, count} while something is received or
 *   sent there
 */
export function dropMailDomain(outer: Ctx<'mailboxAddresses' | 'automaticSender'>, domain: string): Promise<void> {
  return outer.transaction(async (ctx) => {
    const sender = await ctx.ports.automaticSender.address(ctx);
    const addresses = [
      ...(await ctx.ports.mailboxAddresses.at(ctx, domain)),
      ...(sender.toLowerCase().endsWith(`@${domain}`) ? [sender] : []),
    ];
    if (addresses.length > 0)
      throw problems.domain_in_use({ addresses: addresses.slice(0, NAMED).join(', '), count: addresses.length });
    const dropped = await deleteMailDomain(ctx.db, domain).catch((error: unknown) => {
      // A mailbox was put in use there at this moment.
      if (isForeignKeyViolation(error)) throw problems.domain_in_use({ addresses: domain, count: 1 });
      throw error;
    });
    if (!dropped) throw problems.unknown_domain();
    await emit(ctx, mailDomainChanged, { domain, change: 'dropped' });
  });
}
