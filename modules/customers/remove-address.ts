import { differing } from '@cm/kit/changes';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { customerAddressRemoved } from './address-events.ts';
import { deleteAddress, findAddress } from './address.queries.ts';
import { lockCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';
import { saidOf } from './said-address.ts';

/**
 * Takes an address away for good; what was sent there says so still.
 * @throws ProblemError `customers.not_found`, `customers.address_not_found`
 */
export async function removeAddress(
  ctx: Ctx,
  { customerId, addressId }: { readonly customerId: string; readonly addressId: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, customerId);
    if (!customer) throw problems.not_found();
    const row = await findAddress(tx.db, customerId, addressId);
    if (!row) throw problems.address_not_found();
    await deleteAddress(tx.db, addressId);
    const { label } = row;
    const changes = differing(saidOf(row), null);
    await emit(tx, customerAddressRemoved, { customerId, number: customer.number, addressId, label, changes });
  });
}
