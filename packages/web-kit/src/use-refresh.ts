import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { OperationKey } from './queries.ts';

/** What any act of an area may have changed, such as the counts of its navigation: asked again with the rest. */
export const AlwaysRefreshed = createContext<readonly OperationKey[]>([]);

/** Asks again for everything under these keys; for forms, whose success is theirs to say. */
export function useRefresh(): (...keys: readonly OperationKey[]) => void {
  const queryClient = useQueryClient();
  const always = useContext(AlwaysRefreshed);
  return useCallback(
    (...keys) => {
      for (const queryKey of [...always, ...keys]) void queryClient.invalidateQueries({ queryKey });
    },
    [always, queryClient],
  );
}
