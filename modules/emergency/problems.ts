import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('emergency', {
  not_found: 404,
  /** A program opens none. */
  session_needed: 403,
  /** A code or a passkey was not shown just now. */
  factor_required: 403,
  /** No role that an emergency may lend. */
  role_not_offered: 409,
  /** Who asks holds all of it already. */
  not_needed: 409,
  already_open: 409,
  /** As many as a day allows. */
  too_many: 429,
  over: 409,
  still_open: 409,
  own_access: 403,
  reviewed: 409,
  /** Who marks a role holds less than it gives. */
  beyond_rights: 403,
});
