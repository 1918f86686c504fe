import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import type { Search } from '@cm/web-kit/router/search.ts';
import { call } from '@cm/web-kit/staff-call.ts';
import { PAGE, SLOW_MS, first, position, present } from '@cm/web-kit/admin/search-values.ts';

export type AuditEntry = Result<'admin.audit.list'>['items'][number];

/** Paging by chain position reads as any other list: the cursor is the position before which to go on. */
export const auditQuery = (search: Readonly<Search>) => {
  const query = present({
    name: first(search, 'name'),
    actor: first(search, 'actor'),
    subjectType: first(search, 'subjectType'),
    subjectId: first(search, 'subjectId'),
    before: position(first(search, 'cursor')),
    limit: PAGE,
  });
  return queryOptions({
    queryKey: ['admin', 'audit', query],
    queryFn: async ({ signal }) => {
      const { items, nextBefore } = await call('admin.audit.list', { query }, { signal });
      return { items, nextCursor: nextBefore === null ? null : String(nextBefore) };
    },
  });
};

/** What the log may hold, as the filter offers it; the same while the server runs. */
export const eventNamesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'audit', 'events'],
    queryFn: async ({ signal }) => (await call('admin.audit.events', {}, { signal })).items,
    staleTime: Infinity,
  });

/** One entry by its position in the chain, for an address that names it; null when there is none. */
export const auditEntryQuery = (at: number) =>
  queryOptions({
    queryKey: ['admin', 'audit', 'entry', at],
    queryFn: async ({ signal }) => {
      const { items } = await call('admin.audit.list', { query: { before: at + 1, limit: 1 } }, { signal });
      return items[0]?.position === at ? items[0] : null;
    },
    staleTime: Infinity,
  });

/** Recomputes the whole chain on the server: asked for by hand, kept for ten minutes. */
export const auditProofQuery = () =>
  queryOptions({
    queryKey: ['admin', 'audit-proof'],
    queryFn: ({ signal }) => call('admin.audit.verify', {}, { signal }),
    staleTime: SLOW_MS,
    gcTime: SLOW_MS,
    retry: false,
  });
