import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useAnySearch } from '../area/page.ts';
import type { Search } from '../router/search.ts';

/** What the address holds of a list: everything that another person needs to see the same rows. */
export interface ListState {
  readonly q: string;
  /** One of the server's sorts, `-` in front for descending; empty for its default. */
  readonly sort: string;
  readonly cursor: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface ListControl {
  readonly state: ListState;
  readonly isFiltered: boolean;
  readonly setQuery: (q: string) => void;
  readonly setSort: (sort: string) => void;
  readonly setFilter: (name: string, values: readonly string[]) => void;
  readonly clear: () => void;
  readonly next: (cursor: string) => void;
  /** Back to the page this one was reached from; null on the first. */
  readonly previous: (() => void) | null;
}

const RESERVED = new Set(['q', 'sort', 'cursor']);
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

/** Reads a list's state out of a query; only the filters that the page knows. */
export function readListState(search: Readonly<Search>, filterNames: readonly string[]): ListState {
  const filters: Record<string, string[]> = {};
  for (const name of filterNames) {
    const value = search[name];
    if (value === undefined || RESERVED.has(name)) continue;
    filters[name] = Array.isArray(value) ? value : [value];
  }
  return { q: one(search['q']), sort: one(search['sort']), cursor: one(search['cursor']), filters };
}

/** The query that asks the server for these rows (`limit` is the caller's). */
export function listQuery(state: ListState): Record<string, string | readonly string[]> {
  return {
    ...state.filters,
    ...(state.q ? { q: state.q } : {}),
    ...(state.sort ? { sort: state.sort } : {}),
    ...(state.cursor ? { cursor: state.cursor } : {}),
  };
}

/** The list of the page in the address bar: filters, sort and page survive a copy of the address, Back and Forward. */
export function useListState(filterNames: readonly string[]): ListControl {
  const router = useRouter();
  const search = useAnySearch();
  const names = filterNames.join(',');
  const state = useMemo(() => readListState(search, names === '' ? [] : names.split(',')), [search, names]);

  const change = useCallback(
    (changes: Readonly<Record<string, string | readonly string[] | undefined>>, replace: boolean) => {
      // Another filter or sort is another list: it begins on its first page.
      const next: Record<string, unknown> = { ...search, cursor: undefined, ...changes };
      void router.navigate({ to: '.', search: next, replace, resetScroll: false });
    },
    [router, search],
  );

  const clearing = Object.fromEntries(filterNames.map((name) => [name, undefined]));
  return {
    state,
    isFiltered: state.q !== '' || Object.values(state.filters).some((values) => values.length > 0),
    setQuery: (q) => change({ q: q || undefined }, true),
    setSort: (sort) => change({ sort: sort || undefined }, true),
    setFilter: (name, values) => change({ [name]: values.length > 0 ? values : undefined }, false),
    clear: () => change({ ...clearing, q: undefined }, false),
    next: (cursor) => change({ cursor }, false),
    previous:
      state.cursor === '' ? null : () => (router.history.canGoBack() ? router.history.back() : change({}, false)),
  };
}
