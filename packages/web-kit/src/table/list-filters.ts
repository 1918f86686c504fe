import type { OperationId, Query, Result } from '@cm/api-client/client';
import type { Filter } from './filter-bar.tsx';
import type { ListState } from './list-state.ts';

export type ListQuery<O extends OperationId> = NonNullable<Query<O>>;

/** What the operation can be narrowed by. */
export type FilterName<O extends OperationId> = Exclude<keyof ListQuery<O> & string, 'q' | 'sort' | 'cursor' | 'limit'>;

type Single<V> = V extends readonly (infer E)[] ? E : V;
type FilterValue<O extends OperationId, N extends FilterName<O>> = Single<NonNullable<ListQuery<O>[N]>> & string;

/** A filter whose values are the server's own, each with its word. A value that is not among them is as if unasked. */
export interface ValuesFilter<V extends string> {
  readonly label: string;
  readonly values: readonly V[];
  readonly word: (value: V) => string;
}

/** A filter by a record or another free value; without options it narrows the list and shows only that it does. */
export interface OptionsFilter {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type AnyFilter = ValuesFilter<string> | OptionsFilter;

/** The filters of a list by their names in the address, which are the server's, in the order of the menu. */
export type Filters<O extends OperationId> = {
  readonly [N in FilterName<O>]?: ValuesFilter<FilterValue<O, N>> | OptionsFilter;
};

export type Sort<O extends OperationId> = ListQuery<O> extends { sort?: infer S } ? NonNullable<S> & string : never;

export interface ListAsk<O extends OperationId> {
  readonly filters?: Filters<O>;
  /** Filters that the operator made itself, by their names in the address, and how the server is asked them all together. */
  readonly own?: OwnFilters<O>;
  /** The server's sorts that the columns offer. */
  readonly sorts?: readonly Sort<O>[];
  /** The server's order when none is asked; its column shows the arrow. */
  readonly defaultSort?: Sort<O>;
  /** The list can be searched by words; under another name where the server calls them so. */
  readonly searchable?: boolean | FilterName<O>;
  /** What the page always asks, whatever the address says. */
  readonly always?: Partial<ListQuery<O>>;
  /** The pages of a list that the server turns by something else than a cursor. */
  readonly paging?: Paging<O>;
}

export interface OwnFilters<O extends OperationId> {
  readonly filters: Readonly<Record<string, OptionsFilter>>;
  readonly ask: (asked: Readonly<Record<string, string>>) => Partial<ListQuery<O>>;
}

/** What the address asks of filters that the operator made itself. */
export function ownAsked(state: ListState, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const asked = state.filters[name]?.[0];
      return asked ? [[name, asked]] : [];
    }),
  );
}

/** How the address's cursor is asked of the server, and the cursor of the page after an answer. */
export interface Paging<O extends OperationId> {
  readonly ask: (cursor: string) => Partial<ListQuery<O>>;
  readonly next: (answer: Result<O>) => string | null;
}

/** The question to the server out of what the address holds: known values only, absent when not asked. */
export function queryOf(
  state: ListState,
  filters: Readonly<Record<string, AnyFilter>>,
  sorts: readonly string[],
  wordsName = 'q',
): Readonly<Record<string, string>> {
  const query: Record<string, string> = {};
  if (state.q) query[wordsName] = state.q;
  if (sorts.includes(state.sort)) query['sort'] = state.sort;
  for (const [name, filter] of Object.entries(filters)) {
    const asked = state.filters[name]?.[0];
    if (asked && (!('values' in filter) || filter.values.includes(asked))) query[name] = asked;
  }
  return query;
}

/** The filters as the bar of a table draws them; one that has nothing to choose stands there only while it is on. */
export function barOf(state: ListState, filters: Readonly<Record<string, AnyFilter>>): Filter[] {
  return Object.entries(filters).flatMap(([name, filter]) => {
    const options =
      'values' in filter ? filter.values.map((value) => ({ value, label: filter.word(value) })) : filter.options;
    if (options.length === 0 && !state.filters[name]?.length) return [];
    return [{ name, label: filter.label, single: true, options }];
  });
}
