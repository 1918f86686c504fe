import { defineProblems } from '@cm/kit/problems';

/** Under the name that they had when they were identity's: callers know problems by their codes. */
export const problems = defineProblems('identity', {
  /** {max} */
  too_many_clients: 409,
  /** A program makes and changes no other one. */
  client_session_needed: 403,
});
