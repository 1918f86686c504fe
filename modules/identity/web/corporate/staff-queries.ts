import { recordQuery } from '@cm/web-kit/staff/queries.ts';

const HALF_HOUR_MS = 1_800_000;

/** Colleagues who can be given work. */
export const colleaguesQuery = { ...recordQuery('corporate.colleagues.list', {}), staleTime: HALF_HOUR_MS };

export const wilayasQuery = { ...recordQuery('corporate.wilayas.list', {}), staleTime: HALF_HOUR_MS };

export const customerCategoriesQuery = {
  ...recordQuery('corporate.customerCategories.list', {}),
  staleTime: HALF_HOUR_MS,
};

/** Rates of TVA that hold on a day, by category. */
export const taxRatesOn = (day: string) => ({
  ...recordQuery('corporate.taxRates.list', { query: { on: day } }),
  staleTime: HALF_HOUR_MS,
});
