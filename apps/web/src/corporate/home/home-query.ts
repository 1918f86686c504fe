import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

/** What waits for me today, also told by the counts of the navigation; null for what is not mine to see. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => call('corporate.home.read', {}, { signal }),
  refetchInterval: 60_000,
  staleTime: 10_000,
});
