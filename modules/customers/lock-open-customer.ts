import type { Ctx } from '@cm/kit/ctx';
import { type CustomerRow, lockCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';

/** @throws ProblemError `customers.not_found`, for one that is closed too */
export async function lockOpenCustomer(tx: Ctx, id: string): Promise<CustomerRow> {
  const customer = await lockCustomer(tx.db, tx.actor, id);
  if (!customer || customer.state === 'closed' || customer.state === 'anonymised') throw problems.not_found();
  return customer;
}
