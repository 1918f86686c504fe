import type { Arguments, OperationId, Result } from '@cm/api-client/client';
import { useQuery } from '@tanstack/react-query';
import type { Item } from '../queries.ts';
import { type ListState, useListState } from './list-state.ts';
import type { List, ListQueryOf } from './use-list.ts';

/** A filter of rows that are all there: its values, each with its word, and the value of a row. */
export interface RowFilter<Row> {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly of: (row: Row) => string;
}

export interface WholeListAsk<Row> {
  readonly filters?: Readonly<Record<string, RowFilter<Row>>>;
  /** What the words of the search are looked for in; without it the list is not searched. */
  readonly texts?: (row: Row) => readonly string[];
  readonly order?: (one: Row, other: Row) => number;
}

/** The rows that the address asks for, of all that there are. */
export function rowsOf<Row>(rows: readonly Row[], state: ListState, ask: WholeListAsk<Row>): readonly Row[] {
  const { filters = {}, texts, order } = ask;
  const words = state.q.toLowerCase();
  const kept = rows.filter(
    (row) =>
      Object.entries(filters).every(([name, { of }]) => state.filters[name]?.includes(of(row)) ?? true) &&
      (texts?.(row).some((text) => text.toLowerCase().includes(words)) ?? true),
  );
  return order ? kept.toSorted(order) : kept;
}

/** The hook for a list that the server gives whole: narrowed here, by what the address says. */
export function createUseWholeList<A extends OperationId>(listQuery: ListQueryOf<A>) {
  return function useWholeList<O extends A>(
    operation: O,
    args: Arguments<O>,
    ask: WholeListAsk<Item<O>> = {},
  ): List<Item<O>> {
    const { filters = {}, texts } = ask;
    const control = useListState(Object.keys(filters));
    const { data, error, isFetching, refetch } = useQuery({
      ...listQuery(operation, args),
      select: (result: Result<O>) => {
        const answer: unknown = result;
        const { items } = answer as { readonly items: readonly Item<O>[] };
        return { items: rowsOf(items, control.state, ask), nextCursor: null };
      },
    });
    return {
      source: { data, error, isFetching, refetch },
      control,
      filters: Object.entries(filters).map(([name, { label, options }]) => ({ name, label, options })),
      searchable: texts !== undefined,
      defaultSort: '',
    };
  };
}
