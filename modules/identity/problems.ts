import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('identity', {
  wrong_credentials: 401,
  wrong_code: 401,
  email_unverified: 403,
  second_factor_missing: 401,
  link_invalid: 410,
  already_enrolled: 409,
  not_enrolled: 409,
  second_factor_required: 409,
  email_taken: 409,
  own_account: 409,
  own_rights: 403,
  last_administrator: 409,
  builtin_role: 409,
  too_many_tokens: 409,
  unknown_scope: 400,
});
