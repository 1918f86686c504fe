import type { Arguments, OperationId, Result } from '@cm/api-client/client';
import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Page, TableSource } from './column.ts';
import type { Filter } from './filter-bar.tsx';
import { type AnyFilter, barOf, type Item, type ListAsk, queryOf } from './list-filters.ts';
import { type ListControl, useListState } from './list-state.ts';

/** A list of the server in the address bar: what a list page draws. */
export interface List<Row> {
  readonly source: TableSource<Row>;
  readonly control: ListControl;
  readonly filters: readonly Filter[];
  readonly searchable: boolean;
  readonly defaultSort: string;
}

type ListQueryOf<O extends OperationId> = <P extends O>(
  operation: P,
  args: Arguments<P>,
) => UseQueryOptions<Result<P>, Error, Result<P>, QueryKey>;

/** The hook that asks a list operation for what the address says: filters, sort, words and page. */
export function createUseList<A extends OperationId>(listQuery: ListQueryOf<A>, limit: number) {
  return function useList<O extends A>(operation: O, ask: ListAsk<O> = {}): List<Item<O>> {
    const { filters = {}, sorts = [], defaultSort = '', searchable = false } = ask;
    const known = filters as Readonly<Record<string, AnyFilter>>;
    const control = useListState(Object.keys(known));
    const args: object = { query: queryOf(control.state, known, sorts, limit) };
    const { data, error, isFetching, refetch } = useQuery(listQuery(operation, args as Arguments<O>));
    const page: unknown = data;
    return {
      source: { data: page as Page<Item<O>> | undefined, error, isFetching, refetch },
      control,
      filters: barOf(control.state, known),
      searchable,
      defaultSort,
    };
  };
}
