import { orderStates } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export const ORDER_STATES = orderStates;
export const ORDER_SORTS = ['-createdAt', 'createdAt', '-ttc'] as const;
export type Order = Result<'corporate.orders.get'>;
export type OrderStep = Order['steps'][number];
export type ListedOrder = Result<'corporate.orders.list'>['items'][number];

export const orderKeys = { list: ['orders'], one: (id: string) => ['order', id] } as const;

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: orderKeys.one(id),
    queryFn: ({ signal }) => call('corporate.orders.get', { path: { id } }, { signal }),
  });
