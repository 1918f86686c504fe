import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/staff-call.ts';

export const customerCategoriesQuery = () =>
  queryOptions({
    queryKey: ['admin', 'customer-categories'],
    queryFn: async ({ signal }) => (await call('admin.customerCategories.list', {}, { signal })).items,
  });
