import { recordQuery } from '@cm/web-kit/staff/queries.ts';

const HALF_HOUR_MS = 1_800_000;

/** What the operator asks of its customers besides, archived fields too. */
export const customerFieldsQuery = {
  ...recordQuery('corporate.fields.list', { query: { subject: 'customer' } }),
  staleTime: HALF_HOUR_MS,
};
