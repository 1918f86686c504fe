import type { ParamOf, Path } from '@cm/paths';
import type { QueryClient } from '@tanstack/react-query';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import type { Words } from '../i18n/words.ts';
import type { Search } from '../router/search.ts';

/** A page by its address: the pattern of its path, and what its query may hold. */
export interface PageAddress<P extends string, S extends object> {
  readonly path: Path<P>;
  /** Reads the query of the address; what it does not know is dropped, never a crash. */
  readonly search: (search: Search) => S;
}

const anySearch = (search: Search): Search => search;

/** A page whose query is a list's: filters, sort and cursor, read by `useListState`. */
export function pageAt<P extends string>(path: Path<P>): PageAddress<P, Search>;
/** A page whose query is read by a schema: a value that the schema refuses is as if it was not there. */
export function pageAt<P extends string, Shape extends z.ZodRawShape>(
  path: Path<P>,
  search: z.ZodObject<Shape>,
): PageAddress<P, Partial<z.output<z.ZodObject<Shape>>>>;
export function pageAt<P extends string>(path: Path<P>, schema?: z.ZodObject): PageAddress<P, object> {
  if (!schema) return { path, search: anySearch };
  const partial = schema.partial();
  return {
    path,
    search: (search) => {
      const read = partial.safeParse(search);
      if (read.success) return read.data;
      const refused = new Set(read.error.issues.map(({ path: [name] }) => name));
      const rest = partial.safeParse(Object.fromEntries(Object.entries(search).filter(([name]) => !refused.has(name))));
      return rest.success ? rest.data : {};
    },
  };
}

export type Params<P extends string> = { readonly [N in ParamOf<P>]: string };

/**
 * The query of whichever page is open, for what stands on many: a list's state, a tab. The router is asked without the
 * name of a route in this file alone, since a page is known by its address; `usePage` reads the values of one page.
 */
export function useAnySearch(): Search {
  return useSearch({ strict: false });
}

/** Where the page was opened: the parameters of its path and the parts of its query. */
export function usePage<P extends string, S extends object>(page: PageAddress<P, S>): { params: Params<P>; search: S } {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const raw = useAnySearch();
  return useMemo(() => ({ params: paramsOf(page, params), search: page.search(raw) }), [page, params, raw]);
}

/** Changes parts of the page's query without leaving it; undefined takes a part away. */
export function useChangeSearch(): (changes: Readonly<Record<string, string | undefined>>, replace?: boolean) => void {
  const router = useRouter();
  return useCallback(
    (changes, replace = false) => {
      const search = { ...router.state.location.search, ...changes };
      void router.navigate({ to: '.', search, replace, resetScroll: false });
    },
    [router],
  );
}

/** The parameters that the pattern names, out of those that the router matched. */
export function paramsOf<P extends string>(
  { path }: { readonly path: Path<P> },
  matched: Readonly<Record<string, string | undefined>>,
): Params<P> {
  const names = [...path.pattern.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(names.map((name) => [name, matched[name] ?? '']));
  return params as Params<P>;
}

/** What a page reads before it is drawn. A promise is waited for, anything else is on its way. */
export interface Loading {
  readonly queryClient: QueryClient;
}

/** One page of an area, as data: the composition makes a route of it. */
export interface PageEntry {
  readonly path: string;
  /** What it hangs under; the shell of whoever is signed in, unless said otherwise. */
  readonly under?: string;
  /** Without this permission the page says that access is reserved; else that of its entry in the navigation. */
  readonly permission?: string | undefined;
  /** Words beside the entry's own. */
  readonly words?: readonly Words<object>[];
  /** Waits for its record: the area's placeholder stands meanwhile. */
  readonly waits?: boolean;
  /** Reads again when the query of the address changes: a list whose filters stand there. */
  readonly followsSearch?: boolean;
  readonly load?: (loading: Loading, matched: Readonly<Record<string, string | undefined>>, search: Search) => unknown;
  /** Absent on a page that its group draws. */
  readonly component?: () => Promise<ComponentType>;
  /** A group: pages that share one component, which stays from one to the next. */
  readonly pages?: readonly PageEntry[];
}

export interface PageOptions<P extends string, S extends object> extends Omit<PageEntry, 'path' | 'load'> {
  readonly load?: (loading: Loading, at: { readonly params: Params<P>; readonly search: S }) => unknown;
}

/** Declares the page of an address: what it needs, what it reads, what draws it. */
export function page<P extends string, S extends object>(
  address: PageAddress<P, S>,
  { load, ...options }: PageOptions<P, S>,
): PageEntry {
  return {
    ...options,
    path: address.path.pattern,
    ...(load
      ? {
          load: (loading, matched, search) =>
            load(loading, { params: paramsOf(address, matched), search: address.search(search) }),
        }
      : {}),
  };
}
