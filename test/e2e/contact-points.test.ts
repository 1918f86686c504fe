import { stableId } from '@cm/kit/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Complaints, type Language, launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility, layoutFaults } from '../support/screens.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { wordsOf } from '../support/words.ts';

let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
let client: StorageState;
let seller: StorageState;
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  client = await signIn(browser, server.url, 'nadia@cherif-conseil.dz');
  seller = await signIn(browser, server.url, 'yacine@atlas.dz');
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  await postbox?.close();
});

interface Opened {
  readonly page: Page;
  readonly complaints: Complaints;
  close(): Promise<void>;
}

async function open(language: Language, storageState?: StorageState, width = 1440): Promise<Opened> {
  const theme = language === 'ar' ? 'dark' : 'light';
  const wanted = { baseURL: server.url, language, theme, width } as const;
  const context = await openContext(browser, { ...wanted, ...(storageState ? { storageState } : {}) });
  const page = await context.newPage();
  return { page, complaints: listen(page), close: () => context.close() };
}

describe.each(spoken('ar'))('an address by purpose, %s:', (language) => {
  test('is added by the customer and says yes by the mailed link, once, without an account', async () => {
    const say = await wordsOf(language);
    const email = `comptable-${language}@cabinet.dz`;
    const host = await open(language, client, language === 'ar' ? 390 : 1440);
    const { page } = host;
    await page.goto('/account/contacts');
    await page.getByRole('button', { name: say('shared', 'points.add'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: say('shared', 'points.addTitle') });
    await dialog.getByRole('textbox', { name: say('shared', 'points.email') }).fill(email);
    await dialog.getByRole('textbox', { name: say('shared', 'points.label') }).fill('Cabinet');
    await dialog.getByRole('checkbox', { name: say('shared', 'points.purpose.billing') }).check();
    await dialog.getByRole('button', { name: say('shared', 'points.add'), exact: true }).click();
    await page
      .getByText(say('shared', 'points.added', { value: email }))
      .first()
      .waitFor();
    const row = page.getByRole('listitem').filter({ hasText: email });
    await row.getByText(say('shared', 'points.waiting')).waitFor();
    expect(await accessibility(page)).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);

    const mail = await postbox.waitFor(email, (one) => one.text.includes('/contact-address#'));
    const link = /https?:\/\/\S+\/contact-address#\S+/.exec(mail.text)?.[0] ?? '';
    const reader = await open(language, undefined, language === 'ar' ? 390 : 1440);
    await reader.page.goto(link);
    await reader.page.getByRole('heading', { name: say('shared', 'answer.title') }).waitFor();
    expect(reader.page.url()).not.toContain('#');
    await reader.page.getByText(say('shared', 'points.sends.billing')).waitFor();
    expect(await accessibility(reader.page)).toEqual([]);
    expect(await layoutFaults(reader.page)).toEqual([]);
    await reader.page.getByRole('button', { name: say('shared', 'answer.yes') }).click();
    await reader.page.getByText(say('shared', 'answer.confirmedText')).waitFor();
    await reader.page.goto('/sign-in');
    await reader.page.goto(link);
    await reader.page.getByRole('heading', { name: say('shared', 'answer.invalid') }).waitFor();

    await page.reload();
    await row.getByText(say('shared', 'points.confirmed', { date: '' }).trim()).waitFor();
    for (const { complaints } of [host, reader])
      expect({
        policy: complaints.policy,
        console: complaints.console.filter((line) => !line.includes('410')),
      }).toEqual({ policy: [], console: [] });
    await reader.close();
    await host.close();
  });
});

test('staff see the addresses and numbers of a customer on its record, with their state, and take one away', async () => {
  const say = await wordsOf('fr');
  const host = await open('fr', seller);
  const { page } = host;
  await page.goto(`/corporate/customers/${stableId('customer-2')}?tab=contacts`);
  const row = page.getByRole('listitem').filter({ hasText: '+213770456789' });
  await row.getByText(say('shared', 'points.purpose.emergency')).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'factures@cabinet-ziani.dz' })
    .getByText(/^Confirmée le /)
    .waitFor();
  expect(await accessibility(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);
  await row.getByRole('button', { name: say('shared', 'points.actsOf', { value: '+213770456789' }) }).click();
  await page.getByRole('menuitem', { name: say('shared', 'points.act.remove') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('shared', 'points.act.remove') })
    .click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Chronologie' }).click();
  await page.getByText('Adresse ou numéro de contact retiré').first().waitFor();
  expect(host.complaints.console).toEqual([]);
  await host.close();
});
