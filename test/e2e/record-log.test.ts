import { stableId } from '@cm/kit/ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
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

const pageOf = async (email: string) => {
  const storageState = await signIn(browser, server.url, email);
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState,
  });
  return context.newPage();
};

const RECORDS = [
  `/corporate/customers/${stableId('customer-1')}`,
  `/corporate/tickets/${stableId('ticket-2')}`,
  `/corporate/catalogue/${stableId('product-1')}`,
];

test('whoever may read the audit log goes from a record to what happened to it, and to nothing else', async () => {
  const page = await pageOf('dsi@atlas.dz');
  for (const record of RECORDS) {
    await page.goto(record);
    await page.getByRole('link', { name: 'Journal d’audit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect(record).toContain(searchParams.get('subjectId'));
    const rows = page.getByRole('table', { name: 'Audit' }).locator('tbody tr');
    await rows.first().waitFor();
    const kind = { customers: 'Client', tickets: 'Ticket', catalogue: 'Produit' }[record.split('/')[2] ?? ''] ?? '';
    for (const text of await rows.allInnerTexts()) expect(text).toContain(kind);
  }
});

test('who may not read it sees no way to it', async () => {
  const page = await pageOf('amina@atlas.dz');
  await page.goto(RECORDS[0] ?? '');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Journal d’audit' }).count()).toBe(0);
});
