import { queryOptions } from '@tanstack/react-query';
import { request } from '@cm/web-kit/api.ts';

export const readyQuery = () =>
  queryOptions({
    queryKey: ['/readyz'],
    queryFn: async ({ signal }) => {
      await request('GET', '/readyz', { signal });
      return true;
    },
    retry: false,
    staleTime: 0,
    refetchInterval: 30_000,
  });
