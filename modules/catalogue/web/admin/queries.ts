import type { Result } from '@cm/api-client/client';
import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

export type TaxRate = Result<'corporate.taxRates.list'>['items'][number];

export const taxRatesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'tax-rates'],
    queryFn: async ({ signal }) => (await call('corporate.taxRates.list', {}, { signal })).items,
  });
