import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

test('from the home to everything that happened, narrowed to a kind, and to the record of an entry', async () => {
  const storageState = await signIn(browser, server.url, 'nadia@cherif-conseil.dz');
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState,
  });
  const page = await context.newPage();
  const complaints = listen(page);
  await page.goto('/');
  // Colleagues are told of as the operator's people, and never by name.
  await page
    .getByText(/^Notre équipe · /)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Toute l’activité' }).click();
  await page.waitForURL(/\/activity$/);
  const entries = page.getByRole('list', { name: 'Activité du compte' }).locator(':scope > li');
  await entries.first().waitFor();
  const all = await entries.count();
  await page.getByRole('button', { name: 'Facture', exact: true }).click();
  await page.waitForURL(/kinds=invoice/);
  await expect.poll(() => entries.count()).toBeLessThan(all);
  for (const text of await entries.allInnerTexts()) expect(text).toMatch(/Facture/);
  await entries.getByRole('link').first().click();
  await page.waitForURL(/\/invoices\/[\w-]+$/);
  expect(complaints.failures).toEqual([]);
  await context.close();
});
