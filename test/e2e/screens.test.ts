import { DRILL_MS, extent, tell } from '@cm/kit/testing/drill';
import type { Screen } from '@cm/web/manifest';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility, demoIds, type Gallery, layoutFaults, openGallery, type Theme } from '../support/screens.ts';
import { staffFetch } from '../support/staff-fetch.ts';

let server: RunningServer;
let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  gallery = await openGallery(browser, server, await demoIds(await staffFetch(server)));
});
afterAll(async () => {
  await gallery?.close();
  await browser?.close();
  await server?.dispose();
});

interface Look {
  readonly theme: Theme;
  readonly width: number;
}

const LIGHT_WIDE: Look = { theme: 'light', width: 1440 };
const DARK_NARROW: Look = { theme: 'dark', width: 390 };
const DARK_WIDE: Look = { theme: 'dark', width: 1440 };
const LIGHT_NARROW: Look = { theme: 'light', width: 390 };

/**
 * How the screens are looked at in French, in turn. At the full extent every screen is seen in all four looks in each language; else
 * in one, and in Arabic in the opposite one.
 */
const ROUND: readonly (readonly Look[])[] = extent(
  [[LIGHT_WIDE], [LIGHT_NARROW], [DARK_NARROW], [DARK_WIDE]],
  [
    [LIGHT_WIDE, LIGHT_NARROW, DARK_NARROW, DARK_WIDE],
    [DARK_WIDE, DARK_NARROW, LIGHT_NARROW, LIGHT_WIDE],
  ],
);

/** The looks of the screen at that place of a walk. */
const looksOf = (place: number, language: Language): readonly Look[] =>
  ROUND[(place + (language === 'fr' ? 0 : ROUND.length / 2)) % ROUND.length] ?? [];

/** The button of the person's menu, which holds the way out. */
const MENU = { fr: /^Compte de /, ar: /^حساب / } as const;

type Language = keyof typeof MENU;

interface Walk {
  readonly language: Language;
  readonly screens: readonly Screen[];
}

class Findings {
  views = 0;
  readonly axe: string[] = [];
  readonly layout: string[] = [];
  readonly policy: string[] = [];
  readonly console: string[] = [];
  readonly answers: string[] = [];
  /** Where somebody is signed in and no menu leads out (ASVS 5.0 7.4.4). */
  readonly shut: string[] = [];
}

/** Shown without what it needs, it can only say so: its requests are refused. */
const onlyFails = (screen: Screen): boolean => screen.states.every((state) => state === 'error');

/** One person's screens of one area in one language, in one page. */
async function judge({ language, screens }: Walk, found: Findings): Promise<void> {
  const [first] = screens;
  if (!first) return;
  const tour = await gallery.tour(first, language);
  for (const [place, screen] of screens.entries()) {
    await tour.go(screen);
    for (const { theme, width } of looksOf(place, language)) {
      await tour.show(theme, width);
      const here = (fault: string): string => `${screen.id} ${language} ${theme} ${width}: ${fault}`;
      found.axe.push(...(await accessibility(tour.page)).map(here));
      found.layout.push(...(await layoutFaults(tour.page)).map(here));
      found.views += 1;
    }
    // Behind an open drawer it is hidden to everybody until the drawer is closed.
    const menus = await tour.page.getByRole('button', { name: MENU[language], includeHidden: true }).count();
    const { policy, console, failures, refused } = tour.taken();
    const there = (fault: string): string => `${screen.id} ${language}: ${fault}`;
    found.policy.push(...policy.map(there));
    found.console.push(...console.map(there));
    found.answers.push(...[...failures, ...(onlyFails(screen) ? [] : refused)].map(there));
    if (screen.role !== null && menus === 0) found.shut.push(there('no way to sign out'));
  }
  await tour.page.close();
}

/** The screens by person and area, in the order of the manifest; the long walks first, so that the workers end together. */
function walks(): Walk[] {
  const byPerson = Map.groupBy(gallery.screens, ({ role, area }) => `${role} ${area}`);
  return [...byPerson.values()]
    .flatMap((screens) => (['fr', 'ar'] as const).map((language) => ({ language, screens })))
    .toSorted((a, b) => b.screens.length - a.screens.length);
}

test(
  'every screen in French and Arabic, light and dark, wide and narrow: axe, policy, console and layout find nothing',
  async () => {
    const found = new Findings();
    const waiting = walks();
    // Three pages at once: one waits for the network or a frame while others are judged.
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let walk = waiting.shift(); walk; walk = waiting.shift()) await judge(walk, found);
      }),
    );
    tell(
      `screens: ${gallery.screens.length} screens, ${found.views} views, ${found.axe.length} axe violations, ` +
        `${found.policy.length} CSP violations, ${found.console.length} console errors, ${found.answers.length} refused or failed requests, ` +
        `${found.layout.length} layout faults`,
    );
    expect(found).toEqual(Object.assign(new Findings(), { views: gallery.screens.length * extent(2, 8) }));
    // Each wait in it has its own limit; this one only ends a run that hangs, on a machine that does other things too.
  },
  DRILL_MS,
);
