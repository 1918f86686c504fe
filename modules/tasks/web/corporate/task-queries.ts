import { taskKinds, taskViews } from '@cm/api-client/vocabulary';
import type { Result } from '@cm/api-client/client';
import type { Item } from '@cm/web-kit/queries.ts';
import { listQuery, recordQuery } from '@cm/web-kit/staff/queries.ts';

export type Task = Result<'corporate.tasks.get'>;
export type ListedTask = Item<'corporate.tasks.list'>;
export const TASK_KINDS = taskKinds;

/** What of the list somebody may ask for: of the team's only who sees the team. */
export const viewsOf = (seesTeam: boolean): readonly (typeof taskViews)[number][] =>
  seesTeam ? taskViews : ['mine', 'given'];

/** What a task hangs on. */
export interface TaskRecord {
  readonly type: string;
  readonly id: string;
}

/** A card shows so many; the rest is in the list. */
export const SHOWN = 5;

export const taskQuery = (id: string) => recordQuery('corporate.tasks.get', { path: { id } });

export const ownersQuery = (recordType?: string) => ({
  ...recordQuery('corporate.tasks.owners', { query: recordType === undefined ? {} : { recordType } }),
  staleTime: 60_000,
});

/** What is open on a record; on a customer's, what hangs on any record of theirs. */
export const openOn = ({ type, id }: TaskRecord) =>
  listQuery('corporate.tasks.list', {
    query: { limit: SHOWN + 1, ...(type === 'customer' ? { customerId: id } : { recordType: type, recordId: id }) },
  });

/** Mine, by the end of today. */
export const todayQuery = listQuery('corporate.tasks.list', { query: { view: 'mine', due: 'today', limit: 8 } });
