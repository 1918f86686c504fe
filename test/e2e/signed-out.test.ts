import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { staffApi } from '../support/staff-api.ts';
import { signIn } from '../support/sign-in.ts';
import { type Words, wordsOf } from '../support/words.ts';

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

interface Area {
  readonly email: string;
  readonly home: string;
  readonly list: string;
  readonly api: string;
  /** What only somebody signed in reads there. */
  readonly secret: RegExp;
}
const AREAS: Readonly<Record<'portal' | 'corporate' | 'admin', Area>> = {
  portal: {
    email: 'nadia@cherif-conseil.dz',
    home: '/',
    list: '/invoices',
    api: '/api/portal/invoices',
    secret: /FAC-\d{4}-\d{6}/,
  },
  corporate: {
    email: 'lila@atlas.dz',
    home: '/corporate',
    list: '/corporate/invoices',
    api: '/api/corporate/invoices',
    secret: /FAC-\d{4}-\d{6}/,
  },
  admin: {
    email: 'dsi@atlas.dz',
    home: '/admin',
    list: '/admin/users',
    api: '/api/admin/users',
    secret: /amina@atlas\.dz/,
  },
};

async function enter(area: Area): Promise<{ context: BrowserContext; page: Page }> {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    storageState: await signIn(browser, server.url, area.email),
  });
  const page = await context.newPage();
  await openList(page, area);
  return { context, page };
}

/** Two pages, so that there is a way back within the area. */
async function openList(page: Page, { list, home, secret }: Area): Promise<void> {
  await page.goto(home);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(list);
  await page.getByText(secret).filter({ visible: true }).first().waitFor();
}

/** Whoever sits down at the browser next goes back, and forward, and types the address. */
async function lookBack(page: Page, area: Area, say: Words): Promise<string[]> {
  const seen: string[] = [];
  const atSignIn = async (): Promise<void> => {
    await page.getByLabel(say('shared', 'field.password')).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/sign-in$/);
  };
  const read = async (step: string): Promise<void> => {
    const text = await page.evaluate<string>('document.body.innerText');
    if (area.secret.test(text)) seen.push(step);
  };
  await atSignIn();
  await read('at the sign-in');
  await page.goBack();
  await atSignIn();
  await read('a step back');
  await page.goto(area.list);
  await atSignIn();
  await read('by the address');
  const status = await page.evaluate(async (path) => (await fetch(path)).status, area.api);
  if (status !== 401) seen.push(`asked the API: ${status}`);
  return seen;
}

describe.each(Object.keys(AREAS) as (keyof typeof AREAS)[])('after a sign-out, %s:', (name) => {
  test('the way back shows nothing, and no other window goes on (B11)', async () => {
    const area = AREAS[name];
    const say = await wordsOf('fr');
    const { context, page } = await enter(area);
    const other = await context.newPage();
    await openList(other, area);
    await page
      .getByRole('button', { name: /^Compte de / })
      .first()
      .click();
    await page.getByRole('menuitem', { name: say('common', 'nav.signOut') }).click();
    expect(await lookBack(page, area, say)).toEqual([]);
    await other.reload();
    expect(await lookBack(other, area, say)).toEqual([]);
    await context.close();
  });
});

/** A seller, who signs in nowhere else here: a code of the authenticator is good once. */
const SELLER: Area = {
  email: 'yacine@atlas.dz',
  home: '/corporate',
  list: '/corporate/quotes',
  api: '/api/corporate/quotes',
  secret: /DEV-\d{4}-\d+/,
};

test('somebody whose account is shut meanwhile sees nothing more, and is asked to sign in (B11)', async () => {
  const { context, page } = await enter(SELLER);
  const ask = await staffApi(server, 'dsi@atlas.dz');
  const { items } = await ask('admin.users.list', { query: { limit: 100 } });
  const seller = items.find(({ email }) => email === SELLER.email);
  await ask('admin.users.disable', { path: { id: seller?.id ?? '' }, body: { disabled: true } });
  await page.reload();
  expect(await lookBack(page, SELLER, await wordsOf('fr'))).toEqual([]);
  await context.close();
});
