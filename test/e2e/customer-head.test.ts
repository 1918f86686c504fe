import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
let sales: StorageState;
let support: StorageState;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  sales = await signIn(browser, server.url, 'yacine@atlas.dz');
  support = await signIn(browser, server.url, 'amina@atlas.dz');
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

async function openPage(storageState: StorageState) {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState,
  });
  return { page: await context.newPage(), close: () => context.close() };
}

const head = (page: Page) => page.getByRole('list', { name: 'En un coup d’œil' });
const labelsOf = (page: Page) => head(page).getByRole('listitem').locator('> div > div:first-child').allInnerTexts();
const figure = (page: Page, name: string) => head(page).getByRole('listitem').filter({ hasText: name });
/** The clinic of the demonstration: an overdue invoice, two services, a ticket. */
async function clinic(page: Page): Promise<string> {
  await page.goto('/corporate');
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/corporate/customers?q=clinique');
    return ((await answer.json()) as { items: { id: string }[] }).items[0]?.id ?? '';
  });
  return `/corporate/customers/${id}`;
}

describe('the head of a customer’s record', () => {
  test('says what is owed, what comes in, what runs, what is open and what is next; each leads to what it counts', async () => {
    const { page, close } = await openPage(sales);
    const complaints = listen(page);
    const address = await clinic(page);
    await page.goto(address);
    await figure(page, 'Prochaine action').getByText('Relancer FAC-').waitFor();
    expect(await labelsOf(page)).toEqual([
      'Reste dû',
      'Revenu mensuel',
      'Services actifs',
      'Tickets ouverts',
      'Chargé de clientèle',
      'Prochaine action',
    ]);
    for (const [name, link, lands] of [
      ['Reste dû', 'Reste dû', /\/statement$/],
      ['Reste dû', /^En retard/, /invoices\?customerId=[^&]+&paymentState=overdue$/],
      ['Revenu mensuel', 'Revenu mensuel', /services\?customerId=[^&]+&state=active$/],
      ['Services actifs', 'Services actifs', /services\?customerId=[^&]+&state=active$/],
      ['Tickets ouverts', 'Tickets ouverts', /tickets\?customerId=[^&]+(?:&state=\w+){5}$/],
      ['Tickets ouverts', /^À traiter par nous/, /tickets\?customerId=[^&]+&state=open&state=in_progress$/],
      ['Prochaine action', 'Prochaine action', /\/corporate\/invoices\/[\w-]+$/],
    ] as const) {
      await page.goto(address);
      await figure(page, name).getByRole('link', { name: link }).click();
      await page.waitForURL(lands);
    }
    // The list says as many as the figure.
    await page.goto(address);
    const counted = figure(page, 'Services actifs');
    await counted.getByText(/^\d+$/).waitFor();
    const active = Number(await counted.getByText(/^\d+$/).innerText());
    await counted.getByRole('link', { name: 'Services actifs' }).click();
    await page.waitForURL(/services\?/);
    // Rows that stand for what is on its way are rows too.
    await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(active + 1);
    expect(complaints.failures).toEqual([]);
    await close();
  });

  test('a task that is due comes before what the modules know to be next', async () => {
    const { page, close } = await openPage(sales);
    await page.goto(await clinic(page));
    await figure(page, 'Prochaine action').getByText('Relancer FAC-').waitFor();
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('À faire').fill('Rappeler la directrice');
    await dialog.getByRole('button', { name: 'Créer la tâche' }).click();
    const next = figure(page, 'Prochaine action');
    await next.getByText('Rappeler la directrice').waitFor();
    expect(await next.getByText('Relancer FAC-').count()).toBe(0);
    await next.getByRole('link', { name: 'Prochaine action' }).click();
    await page.waitForURL(/\/corporate\/tasks\//);
    await close();
  });

  test('who may not read invoices has no figure of them, and the server says so too', async () => {
    const { page, close } = await openPage(support);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const address = await clinic(page);
    await page.goto(address);
    await figure(page, 'Tickets ouverts').getByText(/^\d+$/).waitFor();
    await figure(page, 'Prochaine action').getByRole('link').waitFor();
    expect(await labelsOf(page)).toEqual([
      'Revenu mensuel',
      'Services actifs',
      'Tickets ouverts',
      'Chargé de clientèle',
      'Prochaine action',
    ]);
    expect(asked.filter((path) => path.endsWith('/balances') || path === '/api/corporate/invoices')).toEqual([]);
    expect(await figure(page, 'Chargé de clientèle').getByRole('button').count()).toBe(0);
    const status = await page.evaluate(async (path) => (await fetch(`/api${path}/balances`)).status, address);
    expect(status).toBe(403);
    await close();
  });

  test('the customer is given to a colleague, whose customers the list then shows', async () => {
    const { page, close } = await openPage(sales);
    await page.goto(await clinic(page));
    const manager = figure(page, 'Chargé de clientèle');
    await manager.getByText('Personne').waitFor();
    await manager.getByRole('button', { name: 'Choisir un collègue' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chargé de clientèle' });
    await dialog.getByRole('button', { name: /Collègue/ }).click();
    await page.getByRole('option', { name: 'Yacine Merabet' }).click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await manager.getByText('Yacine Merabet').waitFor();
    await manager.getByRole('link', { name: 'Chargé de clientèle' }).click();
    await page.waitForURL(/customers\?accountManagerId=/);
    await page.getByText('Mes clients').first().waitFor();
    const rows = page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Clinique El Amel' }).waitFor();
    // The heading, the two that the demonstration gives him, and this one.
    expect(await rows.count()).toBe(4);
    await close();
  });

  test('one that fails says so in its place and is asked again; the others stand, and nothing below moves', async () => {
    const { page, close } = await openPage(sales);
    const address = await clinic(page);
    const held = Promise.withResolvers<undefined>();
    let broken = true;
    await page.route('**/balances', (route) =>
      broken ? route.fulfill({ status: 400, contentType: 'application/problem+json', body: '{}' }) : route.continue(),
    );
    await page.route('**/ticket-counts', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(address);
    const owed = figure(page, 'Reste dû');
    await owed.getByText('Indisponible').waitFor();
    await figure(page, 'Services actifs').getByText(/^\d+$/).waitFor();
    const tabs = page.getByRole('tablist', { name: 'Dossier du client' });
    const before = await tabs.boundingBox();
    held.resolve(undefined);
    await figure(page, 'Tickets ouverts').getByText(/^\d+$/).waitFor();
    broken = false;
    await owed.getByRole('button', { name: 'Réessayer' }).click();
    await owed.getByRole('link', { name: 'Reste dû' }).waitFor();
    expect((await tabs.boundingBox())?.y).toBe(before?.y);
    await close();
  });
});
