import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('fields', {
  not_found: 404,
  group_not_found: 404,
  key_taken: 409,
  too_many: 409,
  choice_missing: 409,
});
