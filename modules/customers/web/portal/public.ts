import { lazy } from 'react';

/** What the pages of other modules may place or ask in this area. */
export { customerQuery, kycQuery, timelineQuery, wilayasQuery } from './queries.ts';

/** Fetched when a list of what happened is shown: whoever asks a query alone does not carry it. */
export const ActivityEntries = lazy(async () => ({
  default: (await import('./activity-entries.tsx')).ActivityEntries,
}));
