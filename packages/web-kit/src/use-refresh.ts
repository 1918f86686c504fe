import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks again for everything under these keys; for forms, whose success is theirs to say. */
export function useRefresh(): (...keys: readonly QueryKey[]) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (...keys) => {
      for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
    },
    [queryClient],
  );
}
