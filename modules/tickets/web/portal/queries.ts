import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

export const ticketsQuery = (query: ListQuery<'portal.tickets.list'> = {}) =>
  queryOptions({
    queryKey: ['tickets', 'list', query],
    queryFn: ({ signal }) => call('portal.tickets.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const ticketQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['tickets', 'one', id],
    queryFn: ({ pageParam, signal }) =>
      call('portal.tickets.get', { path: { id }, query: pageParam ? { cursor: pageParam } : {} }, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.olderCursor,
  });

export const ticketCategoriesQuery = () =>
  queryOptions({
    queryKey: ['ticket-categories'],
    queryFn: ({ signal }) => call('portal.ticketCategories.list', {}, { signal }),
    staleTime: 600_000,
  });

export const waitingTicketsQuery = () => ticketsQuery({ state: 'waiting_for_you', limit: WAITING });
