/** What the pages of other modules may place or ask in this area. */
export { ActivityEntries } from './activity-entries.tsx';
export { customerQuery, kycQuery, timelineQuery, wilayasQuery } from './queries.ts';
