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

const LOOKS: readonly Look[] = [LIGHT_WIDE, LIGHT_NARROW, DARK_NARROW, DARK_WIDE];

/** How the button of the person's menu, which holds the way out, is named. */
const MENU = { fr: /^Compte de /, ar: /^حساب /, en: /^Account of / } as const;
type Language = keyof typeof MENU;
const LANGUAGES: readonly Language[] = ['fr', 'ar', 'en'];

/** One screen, as it is seen in the language of a walk. */
interface Visit {
  readonly screen: Screen;
  readonly looks: readonly Look[];
}

interface Walk {
  readonly language: Language;
  readonly visits: readonly Visit[];
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
async function judge({ language, visits }: Walk, found: Findings): Promise<void> {
  const [first] = visits;
  if (!first) return;
  const tour = await gallery.tour(first.screen, language);
  for (const { screen, looks } of visits) {
    await tour.go(screen);
    for (const { theme, width } of looks) {
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

/**
 * The looks in which the screen at a place of the manifest is seen in the language at another place. At the full extent that is all
 * of them; else each screen is seen once, and the looks and the languages, four and three, take turns so that all twelve come up.
 */
function looksOf(place: number, spoken: number): readonly Look[] {
  if (extent(false, true)) return LOOKS;
  const look = LOOKS[place % LOOKS.length];
  return look && place % LANGUAGES.length === spoken ? [look] : [];
}

/** The screens by person and area, in the order of the manifest; the long walks first, so that the workers end together. */
function walks(): Walk[] {
  return LANGUAGES.flatMap((language, spoken) => {
    const visits = gallery.screens
      .map((screen, place): Visit => ({ screen, looks: looksOf(place, spoken) }))
      .filter(({ looks }) => looks.length > 0);
    const byPerson = Map.groupBy(visits, ({ screen: { role, area } }) => `${role} ${area}`);
    return [...byPerson.values()].map((some) => ({ language, visits: some }));
  }).toSorted((a, b) => b.visits.length - a.visits.length);
}

test(
  'every screen in French, Arabic and English, light and dark, wide and narrow: axe, policy, console and layout find nothing',
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
    expect(found).toEqual(
      Object.assign(new Findings(), { views: gallery.screens.length * extent(1, LANGUAGES.length * LOOKS.length) }),
    );
    // Each wait in it has its own limit; this one only ends a run that hangs, on a machine that does other things too.
  },
  DRILL_MS,
);
