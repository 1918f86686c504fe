import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

export const catalogueQuery = (locale: string) =>
  queryOptions({
    queryKey: ['catalogue', locale],
    queryFn: ({ signal }) => call('public.catalogue.list', {}, { signal }),
    staleTime: 60_000,
  });

export const productQuery = (slug: string, locale: string) =>
  queryOptions({
    queryKey: ['catalogue', locale, slug],
    queryFn: ({ signal }) => call('public.catalogue.get', { path: { slug } }, { signal }),
    staleTime: 60_000,
  });

export const cartQuery = () =>
  queryOptions({ queryKey: ['cart'], queryFn: ({ signal }) => call('portal.cart.get', {}, { signal }) });

export const quotesQuery = (query: ListQuery<'portal.quotes.list'> = {}) =>
  queryOptions({
    queryKey: ['quotes', 'list', query],
    queryFn: ({ signal }) => call('portal.quotes.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const waitingQuotesQuery = () => quotesQuery({ state: 'sent', limit: WAITING });

export const quoteQuery = (id: string) =>
  queryOptions({
    queryKey: ['quotes', 'one', id],
    queryFn: ({ signal }) => call('portal.quotes.get', { path: { id } }, { signal }),
  });

export const ordersQuery = (query: ListQuery<'portal.orders.list'> = {}) =>
  queryOptions({
    queryKey: ['orders', 'list', query],
    queryFn: ({ signal }) => call('portal.orders.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'one', id],
    queryFn: ({ signal }) => call('portal.orders.get', { path: { id } }, { signal }),
  });
