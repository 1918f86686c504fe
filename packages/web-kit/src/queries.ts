import type { Arguments, OperationId, OperationTable, Result } from '@cm/api-client/client';
import { keepPreviousData, type QueryKey, queryOptions } from '@tanstack/react-query';
import type { createCall } from './call.ts';

/** What an operation is about: `corporate.tickets` of `corporate.tickets.list`. */
export type ResourceId<O extends OperationId = OperationId> = O extends `${infer Area}.${infer Resource}.${string}`
  ? `${Area}.${Resource}`
  : never;

/**
 * Where the answer of an operation is kept: the parts of its name, then its arguments. The key of a resource
 * (`['corporate', 'tickets']`) begins the keys of all of its operations, so that asking it again refreshes them all.
 */
export function queryKeyOf(name: OperationId | ResourceId, args?: object): QueryKey {
  return args === undefined ? name.split('.') : [...name.split('.'), args];
}

/** While the next page or filter is on its way the rows that are there stay: the list does not blink. */
export const LIST_OPTIONS = { placeholderData: keepPreviousData, staleTime: 5000 } as const;

/** The queries of an area, over its own call: one for a list and one for a record, each kept under its operation. */
export function createQueries<T extends OperationTable>(call: ReturnType<typeof createCall<T>>) {
  const recordQuery = <O extends keyof T & OperationId>(operation: O, args: Arguments<O>) =>
    queryOptions<Result<O>>({
      queryKey: queryKeyOf(operation, args),
      queryFn: ({ signal }) => call(operation, args, { signal }),
    });
  const listQuery = <O extends keyof T & OperationId>(operation: O, args: Arguments<O>) => ({
    ...recordQuery(operation, args),
    ...LIST_OPTIONS,
  });
  return { recordQuery, listQuery };
}
