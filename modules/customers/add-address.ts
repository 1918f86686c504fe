import { differing } from '@cm/kit/changes';
import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { type AddressInput, MAX_ADDRESSES } from './address.ts';
import { customerAddressAdded } from './address-events.ts';
import { insertAddress, listAddresses } from './address.queries.ts';
import { checkedAddress } from './checked-address.ts';
import { lockCustomer } from './customer.queries.ts';
import { problems } from './problems.ts';

/**
 * Notes another address of a customer, beside its registered office. A verification proves none of them: they are added while it is
 * examined too.
 *
 * @throws ProblemError `customers.not_found`, `customers.too_many_addresses`, `customers.mailing_address_taken`, `common.conflict`,
 *   `common.invalid`
 */
export async function addAddress(
  ctx: Ctx,
  {
    id: wanted,
    customerId,
    ...input
  }: AddressInput & { readonly id?: string | undefined; readonly customerId: string },
): Promise<{ id: string }> {
  return ctx.transaction(async (tx) => {
    const customer = await lockCustomer(tx.db, tx.actor, customerId);
    if (!customer || customer.state === 'anonymised') throw problems.not_found();
    const address = await checkedAddress(tx, input);
    const there = await listAddresses(tx.db, customerId);
    if (there.length >= MAX_ADDRESSES) throw problems.too_many_addresses({ max: MAX_ADDRESSES });
    const id = wanted ?? uuidv7(tx.now());
    await insertAddress(tx.db, { ...address, id, customerId }, tx.now());
    await emit(tx, customerAddressAdded, {
      customerId,
      number: customer.number,
      addressId: id,
      label: address.label,
      changes: differing(null, { ...address }),
    });
    return { id };
  });
}
