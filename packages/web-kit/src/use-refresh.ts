import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';

/** What any act of an area may have changed, such as the counts of its navigation: asked again with the rest. */
export const AlwaysRefreshed = createContext<readonly QueryKey[]>([]);

/** Asks again for everything under these keys; for forms, whose success is theirs to say. */
export function useRefresh(): (...keys: readonly QueryKey[]) => void {
  const queryClient = useQueryClient();
  const always = useContext(AlwaysRefreshed);
  return useCallback(
    (...keys) => {
      for (const queryKey of [...always, ...keys]) void queryClient.invalidateQueries({ queryKey });
    },
    [always, queryClient],
  );
}
