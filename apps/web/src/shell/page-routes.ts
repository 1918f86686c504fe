import { parseProblem } from '@cm/web-kit/api.ts';
import type { AreaEntry } from '@cm/web-kit/area/entry.ts';
import type { PageEntry } from '@cm/web-kit/area/page.ts';
import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import type { Words } from '@cm/web-kit/i18n/words.ts';
import { currentLocale } from '@cm/web-kit/preferences.ts';
import type { Search } from '@cm/web-kit/router/search.ts';
import type { Session } from '@cm/web-kit/session.ts';
import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, createElement, Suspense } from 'react';
import { type AnyRoute, createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';

export interface Composition {
  readonly entries: readonly AreaEntry[];
  /** What pages hang under, by name: `shell` and the area's own. */
  readonly parents: Readonly<Record<string, AnyRoute>>;
  /** Stands while a page waits for its record. */
  readonly pending: RouteComponent;
}

interface Opened {
  readonly context: { readonly queryClient: QueryClient; readonly session?: Session };
}

/** The routes that the pages of the modules make, by the parent that they hang under. */
export function pageRoutes({ entries, parents, pending }: Composition): (parent: string) => AnyRoute[] {
  // What modules add to the pages of others speaks their own words.
  const ofParts = entries.filter(({ parts }) => parts !== undefined).map(({ words }) => words);
  // A page without a right of its own asks for the one that its entry in the navigation asks for.
  const rights = new Map(
    entries.flatMap(({ navigation = [] }) => navigation.map(({ href, permission }) => [href, permission])),
  );
  const routes = entries.flatMap((entry) =>
    entry.pages.map((page) => {
      const under = page.under ?? 'shell';
      const parent = parents[under];
      if (!parent) throw new Error(`${page.path}: this area has no "${under}"`);
      const right = page.permission ?? rights.get(page.path);
      return { under, route: routeOf({ ...page, permission: right }, parent, [entry.words, ...ofParts], pending) };
    }),
  );
  return (name) => routes.filter(({ under }) => under === name).map(({ route }) => route);
}

function routeOf(
  page: PageEntry,
  parent: AnyRoute,
  words: readonly Words<object>[],
  pending: RouteComponent,
): AnyRoute {
  const { component, load, permission, pages, followsSearch } = page;
  const route: AnyRoute = createRoute({
    getParentRoute: () => parent,
    ...(pages ? { id: page.path } : { path: page.path }),
    beforeLoad: ({ context }: Opened) => {
      if (permission !== undefined && context.session && !context.session.permissions.includes(permission))
        throw parseProblem(403, null);
      return loadWords(currentLocale(), [...words, ...(page.words ?? [])]);
    },
    ...(followsSearch ? { loaderDeps: ({ search }: { search: Search }) => ({ search }) } : {}),
    ...(load
      ? {
          loader: ({
            context,
            params,
            location,
          }: Opened & { params: Record<string, string>; location: { search: Search } }) =>
            load({ queryClient: context.queryClient }, params, location.search),
        }
      : {}),
    ...(page.waits ? { pendingComponent: pending } : {}),
    ...(component
      ? { component: lazyRouteComponent(async () => ({ Page: withinItself(await component(), pending) }), 'Page') }
      : {}),
  });
  return pages ? route.addChildren(pages.map((child) => routeOf(child, route, words, pending))) : route;
}

/** A part of a page that is on its way may hide the page, never the shell around it. The tests see where this is needed. */
function withinItself(Content: ComponentType, pending: RouteComponent): ComponentType {
  const waiting = createElement('div', { 'data-page-waits': true }, createElement(pending));
  return function Page() {
    return createElement(Suspense, { fallback: waiting }, createElement(Content));
  };
}
