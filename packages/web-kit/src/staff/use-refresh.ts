import type { QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import { homeQuery } from './home-query.ts';
import { useRefresh as useRefreshOf } from '../use-refresh.ts';

/** Asks again for everything under these keys, and for what waits, which the navigation counts. */
export function useRefresh(): (...keys: readonly QueryKey[]) => void {
  const refresh = useRefreshOf();
  return useCallback((...keys) => refresh(homeQuery.queryKey, ...keys), [refresh]);
}
