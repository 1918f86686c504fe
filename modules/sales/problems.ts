import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('sales', {
  not_found: 404,
  wrong_state: 409,
  quote_empty: 409,
  quote_expired: 409,
  pdf_not_ready: 409,
  pdf_changed: 409,
  approval_required: 409,
  self_approval: 403,
  nothing_to_approve: 409,
  newer_version: 409,
  seller_incomplete: 409,
  cart_empty: 409,
  plan_unavailable: 409,
  mixed_currencies: 409,
  steps_pending: 409,
  step_out_of_turn: 409,
});
