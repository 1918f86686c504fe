import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { call } from '@cm/web-kit/staff-call.ts';

export type Overview = Result<'corporate.reports.overview'>;

/** The figures of a period; null for those whose records the reader may not open. */
export const overviewQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['reports', from, to],
    queryFn: ({ signal }) => call('corporate.reports.overview', { query: { from, to } }, { signal }),
    staleTime: 60_000,
  });
