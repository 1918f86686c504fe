import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { recordQuery, rowsQuery } from '@cm/web-kit/staff/queries.ts';

export type AuditEntry = Result<'admin.audit.list'>['items'][number];

const SLOW_MS = 10 * 60_000;

/** The newest entries, for the overview. */
export const latestEntriesQuery = () => rowsQuery('admin.audit.list', { query: { limit: 50 } });

/** What the log may hold, as the filter offers it; the same while the server runs. */
export const auditNamesQuery = () => ({ ...recordQuery('admin.audit.events', {}), staleTime: Infinity });

/** One entry by its position in the chain, for an address that names it; null when there is none. */
export const auditEntryQuery = (at: number) => {
  const query = { before: at + 1, limit: 1 };
  return queryOptions({
    queryKey: queryKeyOf('admin.audit.list', { query, at }),
    queryFn: async ({ signal }) => {
      const { items } = await call('admin.audit.list', { query }, { signal });
      return items[0]?.position === at ? items[0] : null;
    },
    staleTime: Infinity,
  });
};

/** Recomputes the whole chain on the server: asked for by hand, kept for ten minutes. */
export const auditProofQuery = () => ({
  ...recordQuery('admin.audit.verify', {}),
  staleTime: SLOW_MS,
  gcTime: SLOW_MS,
  retry: false,
});
