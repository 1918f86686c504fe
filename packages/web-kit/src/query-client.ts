import { QueryClient } from '@tanstack/react-query';
import { isRetryable } from './api.ts';

/** Reads are tried three times when the network fails; writes never by themselves: the form decides, with its key. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && isRetryable(error),
        retryDelay: (attempt) => Math.min(4000, 500 * 2 ** attempt),
      },
      mutations: { retry: false },
    },
  });
}
