import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('tasks', {
  not_found: 404,
  /** It is done or cancelled: it is reopened before it changes. */
  closed: 409,
  open: 409,
  /** The record is not there, or not for this colleague to read. */
  unknown_record: 400,
  /** Nobody in service who may see the task, and the record that it is about. */
  unknown_owner: 400,
  /** Only whoever may see colleagues' tasks has a list of them. */
  team_only: 403,
});
