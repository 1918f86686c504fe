import { deliveryStates } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import type { Search } from '@cm/web-kit/router/search.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { PAGE, first, oneOf, present } from '@cm/web-kit/admin/search-values.ts';

export type Delivery = Result<'admin.deliveries.list'>['items'][number];

export type Jobs = Result<'admin.jobs.overview'>;

export type Template = Result<'admin.templates.get'>;

export const DELIVERY_STATES = deliveryStates;

export const deliveriesQuery = (search: Readonly<Search>) => {
  const query = present({
    state: oneOf(first(search, 'state'), DELIVERY_STATES),
    template: first(search, 'template'),
    recipient: first(search, 'q'),
    cursor: first(search, 'cursor'),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'deliveries', query],
    queryFn: ({ signal }) => call('admin.deliveries.list', { query }, { signal }),
  });
};

export const failedDeliveriesQuery = () => deliveriesQuery({ state: 'failed' });

export const jobsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'jobs'],
    queryFn: ({ signal }) => call('admin.jobs.overview', {}, { signal }),
    refetchInterval: 15_000,
  });

export const templatesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'templates'],
    queryFn: async ({ signal }) => (await call('admin.templates.list', {}, { signal })).items,
  });

export const templateQuery = (key: string) =>
  queryOptions({
    queryKey: ['admin', 'templates', key],
    queryFn: ({ signal }) => call('admin.templates.get', { path: { key } }, { signal }),
  });
