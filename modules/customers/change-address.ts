import { differing } from '@cm/kit/changes';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { common } from '@cm/kit/problems';
import type { AddressInput } from './address.ts';
import { customerAddressChanged } from './address-events.ts';
import { findAddress, updateAddress } from './address.queries.ts';
import { checkedAddress } from './checked-address.ts';
import { lockCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';
import { saidOf } from './said-address.ts';

/**
 * Writes an address anew. Documents that are issued already keep what they print.
 *
 * @throws ProblemError `customers.not_found`, `customers.address_not_found`, `common.stale`, `customers.mailing_address_taken`,
 *   `common.invalid`
 */
export async function changeAddress(
  ctx: Ctx,
  {
    customerId,
    addressId,
    version,
    ...input
  }: AddressInput & { readonly customerId: string; readonly addressId: string; readonly version: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, customerId);
    if (!customer || customer.state === 'anonymised') throw problems.not_found();
    const row = await findAddress(tx.db, customerId, addressId);
    if (!row) throw problems.address_not_found();
    if (row.version !== version) throw common.stale();
    const address = await checkedAddress(tx, input);
    const changes = differing(saidOf(row), { ...address });
    if (Object.keys(changes).length === 0) return;
    // Whoever says anew what it is for has decided: an undoing of a merge takes nothing back from that.
    const mailingCeded = row.mailingCeded && !('purposes' in changes);
    await updateAddress(tx.db, addressId, { ...address, mailingCeded });
    await emit(tx, customerAddressChanged, {
      customerId,
      number: customer.number,
      addressId,
      label: row.label,
      changes,
    });
  });
}
