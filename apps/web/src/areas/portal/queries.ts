import type { OperationId, Query, Result } from '@cm/api-client/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** What one page of a list holds. */
const PAGE = 25;
/** Enough to count what waits; a customer with more has other worries than the exact figure. */
const WAITING = 100;

export type Item<O extends OperationId> = Result<O> extends { items: readonly (infer I)[] } ? I : never;
type ListQuery<O extends OperationId> = NonNullable<Query<O>>;

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

export const servicesQuery = (query: ListQuery<'portal.services.list'> = {}) =>
  queryOptions({
    queryKey: ['services', 'list', query],
    queryFn: ({ signal }) => call('portal.services.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const serviceQuery = (id: string) =>
  queryOptions({
    queryKey: ['services', 'one', id],
    queryFn: ({ signal }) => call('portal.services.get', { path: { id } }, { signal }),
  });

export const invoicesQuery = (query: ListQuery<'portal.invoices.list'> = {}) =>
  queryOptions({
    queryKey: ['invoices', 'list', query],
    queryFn: ({ signal }) => call('portal.invoices.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

/** The latest invoices, out of which the home and the navigation take those that are owed. */
export const recentInvoicesQuery = () => invoicesQuery({ limit: WAITING });

export const invoiceQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoices', 'one', id],
    queryFn: ({ signal }) => call('portal.invoices.get', { path: { id } }, { signal }),
  });

export const paymentsQuery = (query: ListQuery<'portal.payments.list'> = {}) =>
  queryOptions({
    queryKey: ['payments', query],
    queryFn: ({ signal }) => call('portal.payments.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const creditNotesQuery = (query: ListQuery<'portal.creditNotes.list'> = {}) =>
  queryOptions({
    queryKey: ['credit-notes', query],
    queryFn: ({ signal }) => call('portal.creditNotes.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

export const balanceQuery = () =>
  queryOptions({ queryKey: ['balance'], queryFn: ({ signal }) => call('portal.balance.get', {}, { signal }) });

export const customerQuery = () =>
  queryOptions({ queryKey: ['customer'], queryFn: ({ signal }) => call('portal.customer.get', {}, { signal }) });

export const wilayasQuery = () =>
  queryOptions({
    queryKey: ['wilayas'],
    queryFn: ({ signal }) => call('portal.wilayas.list', {}, { signal }),
    staleTime: Infinity,
  });

export const kycQuery = () =>
  queryOptions({ queryKey: ['kyc'], queryFn: ({ signal }) => call('portal.kyc.get', {}, { signal }) });

export const contactsQuery = () =>
  queryOptions({ queryKey: ['contacts'], queryFn: ({ signal }) => call('portal.contacts.list', {}, { signal }) });

export const timelineQuery = (limit: number) =>
  queryOptions({
    queryKey: ['timeline', limit],
    queryFn: ({ signal }) => call('portal.timeline.list', { query: { limit } }, { signal }),
  });

export const sessionsQuery = () =>
  queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => call('portal.sessions.list', {}, { signal }) });

export const tokensQuery = () =>
  queryOptions({ queryKey: ['tokens'], queryFn: ({ signal }) => call('portal.tokens.list', {}, { signal }) });

export const notificationsQuery = (query: ListQuery<'portal.notifications.list'> = {}) =>
  queryOptions({
    queryKey: ['notifications', 'list', query],
    queryFn: ({ signal }) => call('portal.notifications.list', { query: { limit: PAGE, ...query } }, { signal }),
  });

/** Asked again every half minute: a customer waiting for an answer sees it come. */
export const unreadQuery = () =>
  queryOptions({
    queryKey: ['notifications', 'unread'],
    queryFn: ({ signal }) => call('portal.notifications.countUnread', {}, { signal }),
    refetchInterval: 30_000,
  });

export const preferencesQuery = () =>
  queryOptions({
    queryKey: ['notification-preferences'],
    queryFn: ({ signal }) => call('portal.notificationPreferences.get', {}, { signal }),
  });
