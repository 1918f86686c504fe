import { infiniteQueryOptions } from '@tanstack/react-query';
import { pollForScans } from '@cm/files/web/public.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import { listQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

export const ticketsQuery = (query: ListQuery<'portal.tickets.list'> = {}) =>
  listQuery('portal.tickets.list', { query: { limit: PAGE, ...query } });

export const waitingTicketsQuery = () => ticketsQuery({ state: 'waiting_for_you', limit: WAITING });

/** A ticket with its newest messages first; older ones page by page. */
export const ticketQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: queryKeyOf('portal.tickets.get', { path: { id } }),
    queryFn: ({ pageParam, signal }) =>
      call('portal.tickets.get', { path: { id }, query: pageParam ? { cursor: pageParam } : {} }, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.olderCursor,
    refetchInterval: ({ state }) =>
      pollForScans(
        state.data?.pages.flatMap(({ messages }) =>
          messages.flatMap(({ attachments }) => attachments.map(({ scan }) => scan)),
        ) ?? [],
        20_000,
      ),
  });

export const ticketCategoriesQuery = () => ({ ...recordQuery('portal.ticketCategories.list', {}), staleTime: 600_000 });
