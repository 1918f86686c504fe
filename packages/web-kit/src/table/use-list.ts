import type { Arguments, OperationId, Result } from '@cm/api-client/client';
import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { Item } from '../queries.ts';
import type { TableSource } from './column.ts';
import type { Filter } from './filter-bar.tsx';
import { type AnyFilter, barOf, type ListAsk, ownAsked, queryOf } from './list-filters.ts';
import { type ListControl, useListState } from './list-state.ts';

/** A list of the server in the address bar: what a list page draws. */
export interface List<Row> {
  readonly source: TableSource<Row>;
  readonly control: ListControl;
  readonly filters: readonly Filter[];
  readonly searchable: boolean;
  readonly defaultSort: string;
}

export type ListQueryOf<O extends OperationId> = <P extends O>(
  operation: P,
  args: Arguments<P>,
) => UseQueryOptions<Result<P>, Error, Result<P>, QueryKey>;

/** What every list answers, under the names that its operation gives them. */
interface Answer<O extends OperationId> {
  readonly items: readonly Item<O>[];
  readonly nextCursor?: string | null;
}

/** The hook that asks a list operation for what the address says: filters, sort, words and page. */
export function createUseList<A extends OperationId>(listQuery: ListQueryOf<A>, limit: number) {
  return function useList<O extends A>(operation: O, ask: ListAsk<O> = {}): List<Item<O>> {
    const { filters = {}, sorts = [], defaultSort = '', searchable = false, always, paging, own } = ask;
    const known = filters as Readonly<Record<string, AnyFilter>>;
    const ownNames = Object.keys(own?.filters ?? {});
    const control = useListState([...Object.keys(known), ...ownNames]);
    const { cursor } = control.state;
    const words = typeof searchable === 'string' ? searchable : 'q';
    const asked = { ...queryOf(control.state, known, sorts, words), ...own?.ask(ownAsked(control.state, ownNames)) };
    const paged = cursor === '' ? {} : paging ? paging.ask(cursor) : { cursor };
    const args: object = { query: { limit, ...always, ...asked, ...paged } };
    const { data, error, isFetching, refetch } = useQuery({
      ...listQuery(operation, args as Arguments<O>),
      select: (result: Result<O>) => {
        const answer: unknown = result;
        const { items, nextCursor = null } = answer as Answer<O>;
        return { items, nextCursor: paging ? paging.next(result) : nextCursor };
      },
    });
    return {
      source: { data, error, isFetching, refetch },
      control,
      filters: barOf(control.state, { ...known, ...own?.filters }),
      searchable: searchable !== false,
      defaultSort,
    };
  };
}
