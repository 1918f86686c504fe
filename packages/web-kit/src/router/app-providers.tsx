import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { Direction } from 'radix-ui';
import { type ReactNode, useMemo } from 'react';
import { NavigateContext } from '@cm/ui/link.tsx';
import { areaOf } from '../area.ts';
import { directionOf } from '@cm/ui/locale.ts';
import { useLocale } from '../preferences.ts';
import { UiProvider } from '../ui-provider.tsx';
import { parseSearch } from './search.ts';

/** Another area is another entry of the build, in another zone: it is a page load, never a client-side step. */
function navigation(router: AnyRouter) {
  const inArea = (href: string) => {
    const url = new URL(href, location.origin);
    return areaOf(url.pathname) === areaOf(location.pathname) ? url : null;
  };
  return {
    go: (href: string) => {
      if (inArea(href)) router.history.push(href);
      else location.assign(href);
    },
    preload: (href: string) => {
      const url = inArea(href);
      if (url) void router.preloadRoute({ to: url.pathname, search: parseSearch(url.search) }).catch(() => undefined);
    },
  };
}

export interface AppProvidersProps {
  readonly router: AnyRouter;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}

/** What every page stands in: query cache, reading direction (portals included), tooltips, links the router follows. */
export function AppProviders({ router, queryClient, children }: AppProvidersProps) {
  const direction = directionOf(useLocale());
  const navigate = useMemo(() => navigation(router), [router]);
  return (
    <QueryClientProvider client={queryClient}>
      <Direction.Provider dir={direction}>
        <NavigateContext value={navigate}>
          <UiProvider>{children}</UiProvider>
        </NavigateContext>
      </Direction.Provider>
    </QueryClientProvider>
  );
}
