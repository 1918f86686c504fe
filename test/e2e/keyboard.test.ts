import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import type { Screen } from '@cm/web/manifest';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { askable, skipLinkFaults, walkThrough } from '../support/keyboard/keyboard-walk.ts';
import { openerFaults, openOnArrival } from '../support/keyboard/openers.ts';
import type { RunningServer } from '../support/running-server.ts';
import { demoIds, type Gallery, openGallery, type Tour } from '../support/screens.ts';
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

const LANGUAGES = ['fr', 'ar'] as const;
const WIDTHS = [1440, 390] as const;

/** One person's screens of one area in one language, in one page. */
interface Walk {
  readonly language: (typeof LANGUAGES)[number];
  readonly screens: readonly Placed[];
}

/** A screen at its place in the manifest: every other one is wide in French and narrow in Arabic, the others the other way. */
interface Placed {
  readonly screen: Screen;
  readonly place: number;
}

const widthOf = (place: number, language: Walk['language']): number =>
  WIDTHS[(place + (language === 'fr' ? 0 : 1)) % WIDTHS.length] ?? WIDTHS[0];

class Findings {
  views = 0;
  stops = 0;
  opened = 0;
  readonly faults: string[] = [];
}

/** Opening something asks the server for what it shows; what would change anything is refused, and told. */
async function refuseWrites({ page }: Tour): Promise<string[]> {
  const writes: string[] = [];
  await page.route('**/api/**', async (route) => {
    const method = route.request().method();
    if (method === 'GET' || method === 'HEAD') return route.fallback();
    writes.push(`${method} ${new URL(route.request().url()).pathname}`);
    return route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        status: 409,
        code: 'common.conflict',
        params: {},
        requestId: 'test',
      }),
    });
  });
  return writes;
}

/** What is wrong on the screen that the page shows; with `shell`, what stands around it is opened too. */
async function faultsOf({ page, idle }: Tour, writes: string[], shell: boolean, found: Findings): Promise<string[]> {
  await askable(page);
  const over = await openOnArrival(page);
  await idle();
  const there = await walkThrough(page, false);
  // Backwards the page scrolls the other way, under the bars that stand at its top.
  const back = await walkThrough(page, true);
  // What the page itself has done while it came is not an act of whoever opens something on it.
  writes.splice(0);
  const { count, faults } = await openerFaults(page, shell, idle);
  const skip = await skipLinkFaults(page);
  await idle();
  found.stops += there.stops;
  found.opened += count;
  const acts = writes.splice(0).map((write) => `opening something is an act: ${write}`);
  return [...over, ...there.faults, ...back.faults, ...faults, ...skip, ...acts];
}

async function judge({ language, screens }: Walk, found: Findings): Promise<void> {
  const [first] = screens;
  if (!first) return;
  const tour = await gallery.tour(first.screen, language);
  const writes = await refuseWrites(tour);
  const seen = new Set<number>();
  for (const { screen, place } of screens) {
    const width = widthOf(place, language);
    await tour.go(screen);
    await tour.show('light', width);
    const faults = await faultsOf(tour, writes, !seen.has(width), found);
    seen.add(width);
    found.views += 1;
    for (const fault of new Set(faults)) found.faults.push(`${screen.id} ${language} ${width}: ${fault}`);
  }
  await tour.page.close();
}

/** Every screen in both languages; in the usual run one of each area, chosen by the seed, in one of them. */
function walks(): Walk[] {
  const screens = gallery.screens.map((screen, place) => ({ screen, place }));
  const byPerson = Map.groupBy(screens, ({ screen: { role, area } }) => `${role} ${area}`);
  const byArea = Map.groupBy(screens, ({ screen: { area } }) => area);
  const choose = choices(drillSeed);
  return extent(
    () =>
      [...byArea.values()].map((ofOne) => ({
        language: LANGUAGES[choose(2)] ?? 'fr',
        screens: [ofOne[choose(ofOne.length)]].filter((one) => one !== undefined),
      })),
    () => [...byPerson.values()].flatMap((ofOne) => LANGUAGES.map((language) => ({ language, screens: ofOne }))),
  )().toSorted((a, b) => b.screens.length - a.screens.length);
}

test(
  'every screen with the keyboard alone: nothing is out of reach, out of sight, out of order or a trap; what opens shuts again (I3)',
  async () => {
    const found = new Findings();
    const waiting = walks();
    const views = waiting.reduce((sum, { screens }) => sum + screens.length, 0);
    // Three pages at once: one waits for the server or a frame while others are judged.
    await Promise.all(
      Array.from({ length: 3 }, async () => {
        for (let walk = waiting.shift(); walk; walk = waiting.shift()) await judge(walk, found);
      }),
    );
    tell(
      `keyboard: ${found.views} views, ${found.stops} stops of the Tab, ${found.opened} things opened and shut, ` +
        `${found.faults.length} faults; seed ${drillSeed}`,
    );
    expect(found.faults).toEqual([]);
    expect(found.views).toBe(views);
    // Each wait in it has its own limit; this one only ends a run that hangs, on a machine that does other things too.
  },
  DRILL_MS,
);
