import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, type AnyRouter, createRouter } from '@tanstack/react-router';
import { CrashPage } from '@cm/web-kit/crash-page.tsx';
import { NotFoundPage } from '@cm/web-kit/not-found-page.tsx';
import { parseSearch, stringifySearch } from '@cm/web-kit/router/search.ts';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** A router over one area's routes: readable queries in the address, preloading on intent, no loading flicker. */
export function createAreaRouter(routeTree: AnyRoute, queryClient: QueryClient): AnyRouter {
  return createRouter({
    routeTree,
    context: { queryClient } satisfies RouterContext,
    parseSearch,
    stringifySearch,
    defaultPreloadDelay: 80,
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 200,
    defaultPendingMinMs: 300,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}
