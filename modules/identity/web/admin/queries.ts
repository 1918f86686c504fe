import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import type { Search } from '@cm/web-kit/router/search.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { PAGE, first, oneOf, present } from '@cm/web-kit/admin/search-values.ts';

export type Account = Result<'admin.users.list'>['items'][number];

export type Role = Result<'admin.roles.list'>['items'][number];

export const usersQuery = (search: Readonly<Search>) => {
  const query = present({
    kind: oneOf(first(search, 'kind'), ['staff', 'customer'] as const) ?? ('staff' as const),
    q: first(search, 'q'),
    sort: oneOf(first(search, 'sort'), ['-created', 'created'] as const),
    cursor: first(search, 'cursor'),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'users', query],
    queryFn: ({ signal }) => call('admin.users.list', { query }, { signal }),
  });
};

export const rolesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'roles'],
    queryFn: async ({ signal }) => (await call('admin.roles.list', {}, { signal })).items,
  });

/** Every permission that the modules declare; the same while the server runs. */
export const permissionsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'permissions'],
    queryFn: async ({ signal }) => (await call('admin.permissions.list', {}, { signal })).items,
    staleTime: Infinity,
  });

export const loginsQuery = (search: Readonly<Search>) => {
  const query = present({ userId: first(search, 'userId'), cursor: first(search, 'cursor'), limit: PAGE });
  return queryOptions({
    queryKey: ['admin', 'logins', query],
    queryFn: ({ signal }) => call('admin.logins.list', { query }, { signal }),
  });
};

/** The newest hundred attempts: the overview counts those of the day. */
export const latestLoginsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'logins', 'latest'],
    queryFn: async ({ signal }) => (await call('admin.logins.list', { query: { limit: 100 } }, { signal })).items,
    refetchInterval: 60_000,
  });

export const tenantsQuery = () =>
  queryOptions({
    queryKey: ['admin', 'tenants'],
    queryFn: async ({ signal }) => (await call('admin.tenants.list', {}, { signal })).items,
  });

export const colleaguesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'colleagues'],
    queryFn: async ({ signal }) => (await call('corporate.colleagues.list', {}, { signal })).items,
  });
