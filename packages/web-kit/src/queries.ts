import type { Arguments, OperationId, OperationTable, Query, Result } from '@cm/api-client/client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { createCall } from './call.ts';

/** What an operation is about: `corporate.tickets` of `corporate.tickets.list`. */
export type ResourceId<O extends OperationId = OperationId> = O extends `${infer Area}.${infer Resource}.${string}`
  ? `${Area}.${Resource}`
  : never;

declare const ofOperation: unique symbol;
/** A key that `queryKeyOf` made: what is asked again is named as it was asked, or it does not compile. */
export type OperationKey = readonly unknown[] & { readonly [ofOperation]: true };

/**
 * Where the answer of an operation is kept: the parts of its name, then its arguments. The key of a resource
 * (`['corporate', 'tickets']`) begins the keys of all of its operations, so that asking it again refreshes them all.
 */
export function queryKeyOf(name: OperationId | ResourceId, args?: object): OperationKey {
  const parts: readonly unknown[] = args === undefined ? name.split('.') : [...name.split('.'), args];
  return parts as OperationKey;
}

/** One row of what a list operation answers. */
export type Item<O extends OperationId> = Result<O> extends { items: readonly (infer I)[] } ? I : never;

/** While the next page or filter is on its way the rows that are there stay: the list does not blink. */
const LIST_OPTIONS = { placeholderData: keepPreviousData, staleTime: 5000 } as const;

/** The operations that answer a page of a list and take the cursor of the next. */
export type Paged<O extends OperationId> = O extends OperationId
  ? Result<O> extends { items: readonly unknown[]; nextCursor: string | null }
    ? NonNullable<Query<O>> extends { cursor?: string }
      ? O
      : never
    : never
  : never;

const rowsIn = <Row>(answer: unknown): readonly Row[] => (answer as { readonly items: readonly Row[] }).items;
const nextOf = (page: unknown): string | null => (page as { readonly nextCursor: string | null }).nextCursor;

/** The queries of an area, over its own call: a record, a list by its pages, a list that grows; under their operation. */
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
  /** The rows of a list that the server gives whole. */
  const rowsQuery = <O extends keyof T & OperationId>(operation: O, args: Arguments<O>) => ({
    ...recordQuery(operation, args),
    select: (result: Result<O>) => rowsIn<Item<O>>(result),
  });
  const growingQuery = <O extends Paged<keyof T & OperationId>>(operation: O, args: Arguments<O>) =>
    infiniteQueryOptions({
      queryKey: queryKeyOf(operation, { ...args, pages: 'all' }),
      queryFn: ({ pageParam, signal }) => {
        const { query }: { readonly query?: unknown } = args;
        const asked: object = { ...args, query: { ...Object(query), ...(pageParam ? { cursor: pageParam } : {}) } };
        return call(operation, asked as Arguments<O>, { signal });
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page: Result<O>) => nextOf(page),
    });
  return { recordQuery, listQuery, rowsQuery, growingQuery };
}
