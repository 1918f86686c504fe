import { recordQuery } from '@cm/web-kit/staff/queries.ts';

/** What waits for me today, also told by the counts of the navigation; null for what is not mine to see. */
export const homeQuery = { ...recordQuery('corporate.home.read', {}), refetchInterval: 60_000, staleTime: 10_000 };
