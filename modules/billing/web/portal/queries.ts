import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, WAITING } from '@cm/web-kit/portal/list-query.ts';
import type { ListQuery } from '@cm/web-kit/table/list-filters.ts';

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
