import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Complaints, launchBrowser, type Language, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
let client: StorageState;
let staff: StorageState;
const opened: BrowserContext[] = [];
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  client = await signIn(browser, server.url, 'karim@exemple.dz');
  staff = await signIn(browser, server.url, 'dsi@atlas.dz');
});
afterAll(async () => {
  for (const context of opened) await context.close();
  await browser?.close();
  await server?.dispose();
});

async function visit(path: string, state: StorageState, language: Language = 'fr', width = 1440) {
  const context = await openContext(browser, { baseURL: server.url, storageState: state, language, width });
  opened.push(context);
  const page = await context.newPage();
  const complaints: Complaints = listen(page);
  await page.goto(path);
  await page.getByRole('main').waitFor();
  return { page, complaints };
}

interface Listed {
  readonly id: string;
  readonly number: string;
}
const listOf = (page: Page, path: string): Promise<readonly Listed[]> =>
  page.evaluate(async (url) => ((await (await fetch(url)).json()) as { items: Listed[] }).items, path);

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  const input = page.getByRole('combobox');
  await input.waitFor();
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  return input;
}

test('a customer types a number and Enter, and is there; words bring their own records; the way back is recent', async () => {
  const { page, complaints } = await visit('/', client);
  const [invoice] = await listOf(page, '/api/portal/invoices');
  const [ticket] = await listOf(page, '/api/portal/tickets');
  if (!invoice || !ticket) throw new Error('the demonstration’s customer has no invoice or no ticket');

  // Enter comes before the answer does.
  const input = await openPalette(page);
  await input.fill(invoice.number.toLowerCase().replaceAll('-', ' '));
  await input.press('Enter');
  await page.waitForURL(`**/invoices/${invoice.id}`);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: invoice.number }).waitFor();

  await openPalette(page);
  await page.keyboard.type(ticket.number);
  const option = page.getByRole('option', { name: ticket.number });
  await option.waitFor();
  expect(await option.getAttribute('aria-selected')).toBe('true');
  expect(await accessibility(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/tickets/${ticket.id}`);

  await openPalette(page);
  const recent = page.getByRole('group', { name: 'Pages récentes' });
  await recent.getByRole('option', { name: invoice.number }).waitFor();
  const [service] = await page.evaluate(
    async () => ((await (await fetch('/api/portal/services')).json()) as { items: { designation: string }[] }).items,
  );
  await page.keyboard.type((service?.designation ?? '').slice(0, 5));
  await page.getByRole('group', { name: 'Services' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').waitFor({ state: 'detached' });
  expect([...complaints.console, ...complaints.policy, ...complaints.failures]).toEqual([]);
});

test('what nobody has is said, with a hint; typing on drops the question before', async () => {
  const { page } = await visit('/', client);
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/portal/search') asked.push(url.searchParams.get('q') ?? '');
  });
  await openPalette(page);
  await page.keyboard.type('FAC-1999-777777');
  await page.getByText('Aucun résultat.').waitFor();
  await page.getByText('T-1042, FAC-2026-000123').waitFor();
  expect(asked.at(-1)).toBe('FAC-1999-777777');
  expect(asked.length).toBeLessThan(6);
});

test('a search that fails is said, and the pages stay', async () => {
  const { page } = await visit('/', client);
  await page.route('**/api/portal/search**', (route) => route.abort());
  await openPalette(page);
  await page.keyboard.type('factures');
  await page.getByRole('alert').filter({ hasText: 'n’a pas répondu' }).waitFor();
  await page.getByRole('option', { name: 'Factures' }).click();
  await page.waitForURL('**/invoices');
  expect(await page.getByRole('combobox').count()).toBe(0);
});

test('the staff find a customer with all that is theirs, in Arabic from right to left', async () => {
  const { page, complaints } = await visit('/corporate', staff, 'ar');
  const [invoice] = await page.evaluate(
    async () =>
      ((await (await fetch('/api/corporate/invoices?state=issued')).json()) as { items: { customerName: string }[] })
        .items,
  );
  if (!invoice) throw new Error('the demonstration has no invoice');
  await openPalette(page);
  await page.keyboard.type(invoice.customerName.slice(0, 12));
  for (const name of ['العملاء', 'الفواتير'])
    await page.getByRole('group', { name }).getByRole('option').first().waitFor();
  expect(await page.evaluate<string>("getComputedStyle(document.querySelector('[role=dialog]')).direction")).toBe(
    'rtl',
  );
  expect(await accessibility(page)).toEqual([]);
  expect([...complaints.console, ...complaints.policy, ...complaints.failures]).toEqual([]);
});

test('the administration finds an account by its address', async () => {
  const { page } = await visit('/admin', staff);
  await openPalette(page);
  await page.keyboard.type('yacine');
  await page.getByRole('option', { name: 'yacine@atlas.dz' }).click();
  await page.waitForURL('**/admin/users?kind=staff&q=yacine**');
  await page.getByRole('row').filter({ hasText: 'yacine@atlas.dz' }).waitFor();
  expect(await page.getByRole('row').count()).toBe(2);
});
