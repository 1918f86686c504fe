import { beginImpersonation } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { findPerson } from './contact.queries.ts';
import { findCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';

/**
 * The acting colleague begins to see the portal in the place of a customer's member; gives the address that opens it, once and
 * until then.
 *
 * @throws ProblemError `customers.not_found`, `customers.contact_not_found`, `customers.not_a_member`, and what
 *   `beginImpersonation` of identity refuses
 */
export async function viewAsMember(
  ctx: Ctx,
  input: {
    readonly customerId: string;
    readonly contactId: string;
    readonly reason: string;
    readonly ticket?: string | undefined;
  },
): Promise<{ url: string; until: Date }> {
  const { customerId, contactId, reason, ticket = null } = input;
  return ctx.transaction(async (tx) => {
    if (!(await findCustomer(tx.db, tx.actor, customerId))) throw problems.not_found();
    const person = await findPerson(tx.db, customerId, contactId);
    if (!person) throw problems.contact_not_found();
    if (person.userId === null) throw problems.not_a_member();
    return beginImpersonation(tx, { userId: person.userId, customerId, reason, ticket });
  });
}
