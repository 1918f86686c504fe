import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('tickets', {
  not_found: 404,
  /** The state forbids it: `from` and `event` say which pair. */
  transition_refused: 409,
  /** A closed ticket is a record: it is answered by opening another one. */
  closed: 409,
  unknown_category: 400,
  unknown_group: 400,
  /** Whoever reaches groups alone gives no ticket to none. */
  group_needed: 400,
  unknown_assignee: 400,
  /** They would not see what they are given. */
  assignee_out_of_reach: 400,
  unknown_customer: 400,
  /** The mail was decided on already. */
  mail_decided: 409,
  name_taken: 409,
  unknown_mention: 400,
  too_many_mentions: 400,
});
