import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
let storageState: StorageState;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  storageState = await signIn(browser, server.url, 'yacine@atlas.dz');
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

test.each(['quotes', 'orders', 'services', 'invoices'])(
  'what is to be done on one of the %s is noted on its page and found there',
  async (area) => {
    const context = await openContext(browser, {
      baseURL: server.url,
      language: 'fr',
      theme: 'light',
      width: 1440,
      storageState,
    });
    const page = await context.newPage();
    const complaints = listen(page);
    await page.goto('/corporate');
    const id = await page.evaluate(async (records) => {
      const answer = await fetch(`/api/corporate/${records}?limit=1`);
      return ((await answer.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
    }, area);
    await page.goto(`/corporate/${area}/${id}`);
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('À faire').fill(`Relancer ${area}`);
    await dialog.getByRole('button', { name: 'Créer la tâche' }).click();
    await page.getByRole('link', { name: `Relancer ${area}` }).waitFor();
    await page.getByRole('link', { name: `Relancer ${area}` }).click();
    await page.waitForURL(/\/corporate\/tasks\//);
    expect(complaints.failures).toEqual([]);
    await context.close();
  },
);
