import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('services', {
  not_found: 404,
  wrong_state: 409,
});
