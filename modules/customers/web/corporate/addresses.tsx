import { useQuery } from '@tanstack/react-query';
import { wilayasQuery } from '@cm/identity/web/corporate/public.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { AddressesCard } from '../shared/addresses/addresses-card.tsx';
import type { AddressActs } from '../shared/addresses/addresses-area.ts';

/** The addresses of a customer beside its registered office. */
export function CustomerAddresses({ id }: { readonly id: string }) {
  const manages = usePermission('customers.manage');
  const { data } = useQuery(recordQuery('corporate.customerAddresses.list', { path: { id } }));
  const wilayas = useQuery(wilayasQuery).data?.items ?? [];
  if (!data || (!manages && data.items.length === 0)) return null;
  const refresh = [queryKeyOf('corporate.customerAddresses'), queryKeyOf('corporate.customers')];
  const at = (addressId: string) => ({ path: { id, addressId } });
  const acts = {
    add: (body, idempotencyKey) =>
      call('corporate.customerAddresses.create', { path: { id }, body }, { idempotencyKey }),
    change: (addressId, body, idempotencyKey) =>
      call('corporate.customerAddresses.update', { ...at(addressId), body }, { idempotencyKey }),
    remove: (addressId, idempotencyKey) =>
      call('corporate.customerAddresses.remove', at(addressId), { idempotencyKey }),
  } satisfies AddressActs;
  return (
    <AddressesCard
      area={{ addresses: data.items, wilayas, reader: 'staff', refresh, acts: manages ? acts : undefined }}
    />
  );
}
