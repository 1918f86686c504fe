import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('billing', {
  not_found: 404,
  customer_unknown: 404,
  already_issued: 409,
  not_issued: 409,
  mentions_missing: 409,
  empty: 409,
  date_regression: 409,
  currency_mismatch: 409,
  nothing_to_credit: 409,
  credit_above_remaining: 409,
  allocation_above_balance: 409,
  allocation_above_payment: 400,
  reference_used: 409,
  received_in_future: 400,
});
