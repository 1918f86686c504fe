import type { Result } from '@cm/api-client/client';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';

export type Overview = Result<'corporate.reports.overview'>;

/** The figures of a period; null for those whose records the reader may not open. */
export const overviewQuery = (from: string, to: string) => ({
  ...recordQuery('corporate.reports.overview', { query: { from, to } }),
  staleTime: 60_000,
});
