import { queryOptions } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import { listQuery, recordQuery } from '@cm/web-kit/portal/queries.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

const MINUTE_MS = 60_000;

/** The server answers in the language of the screen: a visitor's other language is another answer. */
export const catalogueQuery = (locale: string) =>
  queryOptions({
    queryKey: queryKeyOf('public.catalogue.list', { locale }),
    queryFn: ({ signal }) => call('public.catalogue.list', {}, { signal }),
    staleTime: MINUTE_MS,
  });

export const productQuery = (slug: string, locale: string) =>
  queryOptions({
    queryKey: queryKeyOf('public.catalogue.get', { path: { slug }, locale }),
    queryFn: ({ signal }) => call('public.catalogue.get', { path: { slug } }, { signal }),
    staleTime: MINUTE_MS,
  });

/** Why and how much is taken off, the category in the language of the screen. */
export const discountQuery = (locale: string) =>
  queryOptions({
    queryKey: queryKeyOf('portal.discount.get', { locale }),
    queryFn: ({ signal }) => call('portal.discount.get', {}, { signal }),
    staleTime: MINUTE_MS,
  });

export const cartQuery = () => recordQuery('portal.cart.get', {});

export const waitingQuotesQuery = () => listQuery('portal.quotes.list', { query: { state: 'sent', limit: WAITING } });

/** The PDF is made after the sending: the page waits for it, since nothing is accepted unread. */
export const quoteQuery = (id: string) =>
  queryOptions({
    ...recordQuery('portal.quotes.get', { path: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'sent' && !state.data.pdfReady ? 2500 : false),
  });

export const ordersQuery = (query: ListQuery<'portal.orders.list'> = {}) =>
  listQuery('portal.orders.list', { query: { limit: PAGE, ...query } });

/** Asked again now and then: a customer who follows an order sees it move. */
export const orderQuery = (id: string) => ({
  ...recordQuery('portal.orders.get', { path: { id } }),
  refetchInterval: 20_000,
});
