import { defineProblems } from '@cm/kit/problems';

/** Under the name that they had when they were identity's: callers know problems by their codes. */
export const problems = defineProblems('identity', {
  /** Whatever is wrong with what a provider answered, or with the account behind it. */
  provider_refused: 401,
  provider_away: 409,
  no_linked_account: 403,
  subject_taken: 409,
  provider_linked: 409,
  link_not_offered: 409,
  provider_known: 409,
  too_many_providers: 409,
  /** {host} */
  provider_inside: 409,
  /** {host} */
  provider_silent: 409,
  /** {host} */
  provider_unfit: 409,
});
