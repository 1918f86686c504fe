import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('catalogue', {
  not_found: 404,
  slug_taken: 409,
  tax_rate_missing: 409,
  tax_rate_overlap: 409,
  out_of_stock: 409,
  archived: 409,
  too_many_categories: 409,
});
