/** What the pages of other modules may place or ask in this area. */
export { failedDeliveriesQuery, jobsQuery } from './queries.ts';
export { TaskTable } from './task-table.tsx';
