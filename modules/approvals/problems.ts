import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('approvals', {
  not_found: 404,
  /** The same act is asked for already, of the same thing. */
  asked_already: 409,
  /** Who asks holds less than the act needs. */
  beyond_rights: 403,
  /** It concerns whoever asks or decides. */
  own_case: 403,
  /** Who decides is who asked. */
  own_request: 403,
  /** A program decides nothing. */
  session_needed: 403,
  decided: 409,
  lapsed: 409,
  /** Since it was asked for, what it is about has changed, or who asked may not any more. */
  changed: 409,
});
