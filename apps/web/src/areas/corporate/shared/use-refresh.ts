import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { homeQuery } from '../home/home-queries.ts';

/** Asks again for everything under these keys; for forms, whose success is theirs to say. */
export function useRefresh(): (...keys: readonly QueryKey[]) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (...keys) => {
      // What waits is counted in the navigation: the act may have settled some of it.
      for (const queryKey of [homeQuery.queryKey, ...keys]) void queryClient.invalidateQueries({ queryKey });
    },
    [queryClient],
  );
}
