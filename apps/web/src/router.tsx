import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import type { Area } from '@cm/web-kit/area.ts';
import { loadWords } from '@cm/web-kit/i18n/i18n.ts';
import type { Locale } from '@cm/ui/locale.ts';
import { createAreaRouter } from './shell/create-area-router.ts';

const AREAS = {
  portal: { routes: () => import('./portal/routes.tsx'), words: () => import('./portal/words.ts') },
  corporate: { routes: () => import('./corporate/routes.tsx'), words: () => import('./corporate/words.ts') },
  admin: { routes: () => import('./admin/routes.tsx'), words: () => import('./admin/words.ts') },
} as const;

/** The router of one area. The three are separate entries: a customer never downloads staff code, nor its addresses. */
export async function loadAreaRouter(area: Area, queryClient: QueryClient): Promise<AnyRouter> {
  const { routeTree } = await AREAS[area].routes();
  return createAreaRouter(routeTree, queryClient);
}

/** The words of an area's shell and of its home. */
export async function loadAreaWords(area: Area, locale: Locale): Promise<void> {
  const { words } = await AREAS[area].words();
  await loadWords(locale, [words]);
}
