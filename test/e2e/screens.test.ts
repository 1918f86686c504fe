import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type RunningHouse, startHouse } from '../support/house.ts';
import {
  accessibility,
  demoIds,
  type Gallery,
  layoutFaults,
  openGallery,
  THEMES,
  type View,
} from '../support/screens.ts';
import { staffFetch } from '../support/staff-fetch.ts';

let house: RunningHouse;
let browser: Browser;
let gallery: Gallery;
beforeAll(async () => {
  house = await startHouse();
  browser = await launchBrowser();
  gallery = await openGallery(browser, house, await demoIds(await staffFetch(house)));
});
afterAll(async () => {
  await gallery?.close();
  await browser?.close();
  await house?.dispose();
});

/** Everything that a view does wrong, one line each. */
async function faultsOf(view: View): Promise<string[]> {
  const { page, complaints } = await gallery.open(view);
  const found = [
    ...(await accessibility(page)),
    ...(await layoutFaults(page)),
    ...complaints.console,
    ...complaints.policy,
    ...complaints.failures,
  ];
  await page.close();
  return found.map((fault) => `${view.screen.id} ${view.language} ${view.theme} ${view.width}: ${fault}`);
}

test('every screen in French and Arabic, light and dark: axe, policy, console and layout find nothing', async () => {
  const views = gallery.screens.flatMap((screen) =>
    (['fr', 'ar'] as const).flatMap((language) =>
      THEMES.map((theme): View => ({ screen, language, theme, width: theme === 'dark' ? 390 : 1440 })),
    ),
  );
  const faults: string[] = [];
  // Three pages at once: one waits for the network while another is judged.
  const waiting = [...views];
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let view = waiting.shift(); view; view = waiting.shift()) faults.push(...(await faultsOf(view)));
    }),
  );
  process.stdout.write(`screens: ${gallery.screens.length} screens, ${views.length} views, ${faults.length} faults\n`);
  expect(faults).toEqual([]);
}, 420_000);
