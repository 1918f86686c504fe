import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Complaints, launchBrowser, type Language, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
let staff: StorageState;
const opened: BrowserContext[] = [];
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  staff = await signIn(browser, server.url, 'dsi@atlas.dz');
});
afterAll(async () => {
  for (const context of opened) await context.close();
  await browser?.close();
  await server?.dispose();
});

/** The calendar of the first day of a report from Monday 5 to Tuesday 20 January 2026, which is its last day too. */
async function openCalendar(language: Language, button: string) {
  const context = await openContext(browser, { baseURL: server.url, storageState: staff, language });
  opened.push(context);
  const page = await context.newPage();
  const complaints: Complaints = listen(page);
  await page.goto('/corporate/reports?from=2026-01-05&to=2026-01-20');
  await page.getByRole('button', { name: button }).first().click();
  const grid = page.getByRole('grid');
  await grid.waitFor();
  return { page, grid, complaints };
}

/** Presses the key, and waits until the day of that name has the focus. */
async function moves(page: Page, key: string, day: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(`button:focus[aria-label="${day}"]`).waitFor();
}

test('a day is found with the keys and picked; what is out of the range is not', async () => {
  const { page, grid, complaints } = await openCalendar('fr', 'Choisir une date');
  expect(await grid.getAttribute('aria-label')).toBe('janvier 2026');
  expect(await grid.locator('th').first().getAttribute('aria-label')).toBe('samedi');
  await page.locator('button:focus[aria-label="lundi 5 janvier 2026"]').waitFor();
  expect(await page.getByRole('gridcell', { selected: true }).textContent()).toBe('5');
  expect(await page.getByRole('button', { name: 'mercredi 21 janvier 2026' }).isDisabled()).toBe(true);
  expect(await accessibility(page)).toEqual([]);

  await moves(page, 'ArrowRight', 'mardi 6 janvier 2026');
  await moves(page, 'ArrowDown', 'mardi 13 janvier 2026');
  await moves(page, 'Home', 'samedi 10 janvier 2026');
  await moves(page, 'End', 'vendredi 16 janvier 2026');
  await moves(page, 'PageUp', 'mardi 16 décembre 2025');
  expect(await grid.getAttribute('aria-label')).toBe('décembre 2025');
  await page.keyboard.press('Enter');
  await grid.waitFor({ state: 'detached' });
  await page.waitForURL(/from=2025-12-16/);
  expect(await page.getByRole('textbox').first().inputValue()).toBe('16/12/2025');
  expect([complaints.policy, complaints.console, complaints.failures]).toEqual([[], [], []]);
});

test('in Arabic the week runs from right to left, and so do the arrows and the months', async () => {
  const { page, grid, complaints } = await openCalendar('ar', 'اختيار تاريخ');
  const [saturday, friday] = [grid.locator('th').first(), grid.locator('th').last()];
  expect((await saturday.boundingBox())?.x).toBeGreaterThan((await friday.boundingBox())?.x ?? 0);
  expect(await saturday.getAttribute('aria-label')).toBe('السبت');
  await page.locator('button:focus[aria-label="الاثنين 5 جانفي 2026"]').waitFor();
  await moves(page, 'ArrowLeft', 'الثلاثاء 6 جانفي 2026');
  await moves(page, 'ArrowRight', 'الاثنين 5 جانفي 2026');
  expect(await accessibility(page)).toEqual([]);
  const previous = page.getByRole('button', { name: 'الشهر السابق' });
  expect((await previous.boundingBox())?.x).toBeGreaterThan((await friday.boundingBox())?.x ?? 0);
  await previous.click();
  await page.getByRole('grid', { name: 'ديسمبر 2025' }).waitFor();
  await page.keyboard.press('Escape');
  await grid.waitFor({ state: 'detached' });
  expect([complaints.policy, complaints.console, complaints.failures]).toEqual([[], [], []]);
});
