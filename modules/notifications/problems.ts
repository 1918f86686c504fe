import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('notifications', {
  not_found: 404,
  delivery_not_found: 404,
  delivery_not_failed: 409,
  template_not_found: 404,
  template_invalid: 422,
});
