import { speakerAt } from '@cm/customers';
import { userById } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { problems } from './problems.ts';

/** The customer that whoever calls acts for and owns. @throws ProblemError `privacy.owner_only` */
export async function ownedCustomer(tx: Ctx): Promise<string> {
  const { actor } = tx;
  const person = actor.kind === 'customer' ? await userById(tx, actor.userId) : null;
  if (actor.kind !== 'customer' || actor.customerId === null || !person) throw problems.owner_only();
  const speaker = await speakerAt(tx, person.email);
  const owns = speaker?.memberships.some(({ customerId, owner }) => owner && customerId === actor.customerId) ?? false;
  if (!owns) throw problems.owner_only();
  return actor.customerId;
}
