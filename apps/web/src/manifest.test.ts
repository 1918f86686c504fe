import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { AREAS } from '@cm/web-kit/area.ts';
import { allScreens } from './manifest.ts';
import { loadAreaRouter } from './router.tsx';

const SCREENS = await allScreens();

/** Leads on and shows nothing itself. */
const ONLY_LEADS_ON = new Set(['/shell/account']);

test.each(AREAS)(
  'every page of the %s area is a screen of the manifest, and every screen has its page',
  async (area) => {
    const router = await loadAreaRouter(area, new QueryClient());
    const pages = Object.values(router.routesById).filter((route) => !route.children && !ONLY_LEADS_ON.has(route.id));
    const shown = SCREENS.filter((screen) => screen.area === area).map(({ id, path }) => {
      const { pathname } = new URL(path.replaceAll(':', ''), 'http://localhost');
      const [matched] = router.getMatchedRoutes(pathname);
      return { id, route: matched.at(-1)?.id ?? pathname };
    });
    expect(pages.length).toBeGreaterThan(10);
    const seen = new Set(shown.map(({ route }) => route));
    expect(pages.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    const known = new Set(pages.map(({ id }) => id));
    expect(shown.filter(({ route }) => !known.has(route))).toEqual([]);
    // Only the page that says that an address is nobody's may stand on the route of whatever else.
    expect(shown.filter(({ route }) => route === '/shell/$').map(({ id }) => id)).toEqual([`${area}-not-found`]);
  },
);

test('the names of the screens are unique', () => {
  expect(new Set(SCREENS.map(({ id }) => id)).size).toBe(SCREENS.length);
});
