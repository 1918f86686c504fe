import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

const HALF_HOUR_MS = 1_800_000;

/** Colleagues who can be given work. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => call('corporate.colleagues.list', {}, { signal }),
  staleTime: HALF_HOUR_MS,
});

export const wilayasQuery = queryOptions({
  queryKey: ['wilayas'],
  queryFn: ({ signal }) => call('corporate.wilayas.list', {}, { signal }),
  staleTime: HALF_HOUR_MS,
});

export const customerCategoriesQuery = queryOptions({
  queryKey: ['customer-categories'],
  queryFn: ({ signal }) => call('corporate.customerCategories.list', {}, { signal }),
  staleTime: HALF_HOUR_MS,
});

/** Rates of TVA that hold on a day, by category. */
export const taxRatesOn = (day: string) =>
  queryOptions({
    queryKey: ['tax-rates', day],
    queryFn: ({ signal }) => call('corporate.taxRates.list', { query: { on: day } }, { signal }),
    staleTime: HALF_HOUR_MS,
  });
