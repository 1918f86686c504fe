import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';
import { PAGE, type ListQuery } from '@cm/web-kit/portal/list-query.ts';

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
