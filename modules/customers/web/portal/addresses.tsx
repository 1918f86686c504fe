import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@cm/web-kit/error-state.tsx';
import { call } from '@cm/web-kit/portal/call.ts';
import { recordQuery } from '@cm/web-kit/portal/queries.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Skeleton } from '@cm/ui/skeleton.tsx';
import type { AddressActs } from '../shared/addresses/addresses-area.ts';
import { AddressesCard } from '../shared/addresses/addresses-card.tsx';
import { wilayasQuery } from './queries.ts';

const acts: AddressActs = {
  add: (body, idempotencyKey) => call('portal.addresses.create', { body }, { idempotencyKey }),
  change: (id, body, idempotencyKey) => call('portal.addresses.update', { path: { id }, body }, { idempotencyKey }),
  remove: (id, idempotencyKey) => call('portal.addresses.remove', { path: { id } }, { idempotencyKey }),
};
const refresh = [queryKeyOf('portal.addresses'), queryKeyOf('portal.timeline')];

/** The addresses of the customer beside its registered office; who may not change the record reads them. */
export function OwnAddresses() {
  const mayChange = usePermission('portal.account');
  const { data, error, refetch, isFetching } = useQuery(recordQuery('portal.addresses.list', {}));
  const wilayas = useQuery(wilayasQuery()).data?.items ?? [];
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (!data) return <Skeleton className="h-40 rounded-md" />;
  return (
    <AddressesCard
      area={{ addresses: data.items, wilayas, reader: 'customer', refresh, acts: mayChange ? acts : undefined }}
    />
  );
}
