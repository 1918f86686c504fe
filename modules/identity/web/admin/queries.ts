import type { Result } from '@cm/api-client/client';
import { recordQuery, rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type Account = Result<'admin.users.list'>['items'][number];

export type MailDomain = Result<'admin.mailDomains.list'>['items'][number];

export type Role = Result<'admin.roles.list'>['items'][number];

export const rolesQuery = () => rowsQuery('admin.roles.list', {});

/** Every permission that the modules declare, and what these are called; the same while the server runs. */
export const permissionsQuery = () => ({ ...recordQuery('admin.permissions.list', {}), staleTime: Infinity });

/** The newest hundred attempts: the overview counts those of the day. */
export const latestLoginsQuery = () => ({
  ...rowsQuery('admin.logins.list', { query: { limit: 100 } }),
  refetchInterval: 60_000,
});

export const colleaguesQuery = () => rowsQuery('corporate.colleagues.list', {});
