import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type RunningHouse, startHouse } from '../support/house.ts';
import { accessibility, demoIds, type Gallery, layoutFaults, openGallery, type View } from '../support/screens.ts';
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

/** Everything that a screen does wrong in one language, light and then dark, one line each. */
async function faultsOf(view: View): Promise<string[]> {
  const { page, complaints } = await gallery.open(view);
  const light = [...(await accessibility(page)), ...(await layoutFaults(page))];
  // The page follows the system's theme: no need to load it again.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await accessibility(page);
  await page.close();
  const found = [
    ...light,
    ...dark.map((fault) => `dark: ${fault}`),
    ...complaints.console,
    ...complaints.policy,
    ...complaints.failures,
  ];
  return found.map((fault) => `${view.screen.id} ${view.language} ${view.width}: ${fault}`);
}

test('every screen in French and Arabic, light and dark: axe, policy, console and layout find nothing', async () => {
  // French at the desk, Arabic in the hand: both widths, both directions.
  const views = gallery.screens.flatMap((screen) => [
    { screen, language: 'fr', theme: 'light', width: 1440 } as const,
    { screen, language: 'ar', theme: 'light', width: 390 } as const,
  ]);
  const faults: string[] = [];
  const waiting: View[] = [...views];
  // Three pages at once: one waits for the network while another is judged.
  await Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let view = waiting.shift(); view; view = waiting.shift()) faults.push(...(await faultsOf(view)));
    }),
  );
  process.stdout.write(
    `screens: ${gallery.screens.length} screens, ${views.length * 2} views, ${faults.length} faults\n`,
  );
  expect(faults).toEqual([]);
}, 600_000);
