import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Complaints, type Language, launchBrowser, listen, openContext } from '../support/browser.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { type Words, wordsOf } from '../support/words.ts';

const OWNER = 'karim@exemple.dz';
const KNOWN = 'nadia@cherif-conseil.dz';
const PASSWORD = 'une barque sur la mer 42';

let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
let owner: StorageState;
let known: StorageState;
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  owner = await signIn(browser, server.url, OWNER);
  known = await signIn(browser, server.url, KNOWN);
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

async function open(language: Language, storageState?: StorageState): Promise<Opened> {
  const context = await openContext(browser, {
    baseURL: server.url,
    language,
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  return { page, complaints: listen(page), close: () => context.close() };
}

interface Mine {
  readonly customerId: string;
  readonly customers: readonly { readonly id: string; readonly name: string; readonly owner: boolean }[];
}

const mine = (page: Page): Promise<Mine> =>
  page.evaluate(async () => {
    const answer = (await (await fetch('/api/portal/session')).json()) as { user: Mine };
    return answer.user;
  });

async function invite(page: Page, say: Words, name: string, email: string): Promise<void> {
  await page.goto('/account/contacts');
  await page.getByRole('button', { name: say('portal', 'contacts.invite'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('portal', 'person.name')).fill(name);
  await dialog.getByLabel(say('portal', 'contacts.email')).fill(email);
  await dialog.getByRole('button', { name: say('portal', 'contacts.send') }).click();
  await page
    .getByText(say('portal', 'contacts.inviteDone', { email }))
    .first()
    .waitFor();
}

/** Halts a page's clock as early as it can be: a slow machine lets the chosen moment pass by. */
async function haltClock(page: Page): Promise<void> {
  for (let ahead = 500; ahead <= 64_000; ahead *= 2) {
    const isHalted = await page.clock.pauseAt(await page.evaluate<number>(`Date.now() + ${ahead}`)).then(
      () => true,
      (error: unknown) => !String(error).includes('to the past') && Promise.reject(error as Error),
    );
    if (isHalted) return;
  }
  throw new Error('the clock of the page could not be halted');
}

describe.each(spoken('fr'))('people of an account, %s:', (language) => {
  let say: Words;
  beforeAll(async () => {
    say = await wordsOf(language);
  });

  test('somebody new is invited, answers by the link, and is in with a password of their own', async () => {
    const email = `nouvelle-${language}@exemple.dz`;
    const host = await open(language, owner);
    await invite(host.page, say, 'Yasmine Rahmani', email);
    const account = (await mine(host.page)).customers[0];
    const mail = await postbox.waitFor(email, (one) => one.text.includes('/join#'));
    const link = /https?:\/\/\S+\/join#\S+/.exec(mail.text)?.[0] ?? '';
    const guest = await open(language);
    const { page } = guest;
    await page.goto(link);
    await page.getByRole('heading', { name: say('portal', 'invited.title', { name: account?.name ?? '' }) }).waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByLabel(say('shared', 'signUp.name')).fill('Yasmine Rahmani');
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: say('portal', 'join.submit') }).click();
    await page.getByRole('heading', { name: say('portal', 'join.done') }).waitFor();
    await page.goto('/sign-in');
    await page.getByLabel(say('shared', 'field.email')).fill(email);
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Yasmine', exact: false }).waitFor();
    expect((await mine(page)).customers).toEqual([expect.objectContaining({ id: account?.id, owner: false })]);
    await page.goto(link);
    await page.getByRole('heading', { name: say('portal', 'join.invalid') }).waitFor();
    for (const { complaints } of [host, guest])
      expect({
        policy: complaints.policy,
        console: complaints.console.filter((line) => !line.includes('410')),
      }).toEqual({ policy: [], console: [] });
    await guest.close();
    await host.close();
  });
});

test('somebody with an account accepts at home and turns from one account to the other; the window left behind says so', async () => {
  const say = await wordsOf('fr');
  const host = await open('fr', owner);
  await invite(host.page, say, 'Nadia Cherif', KNOWN);
  const account = (await mine(host.page)).customers[0];
  const guest = await open('fr', known);
  const { page } = guest;
  await page.goto('/');
  const second = await page.context().newPage();
  await second.clock.install();
  await second.goto('/tickets');
  await second.getByRole('heading', { level: 1 }).waitFor();
  await page.bringToFront();
  await page.getByRole('button', { name: say('portal', 'invited.acceptOf', { name: account?.name ?? '' }) }).click();
  await page.getByRole('button', { name: say('portal', 'invited.goThere') }).click();
  const switcher = (name: string) => page.getByRole('button', { name: say('portal', 'switch.label', { name }) });
  await switcher(account?.name ?? '').waitFor();
  const now = await mine(page);
  expect(now.customerId).toBe(account?.id);
  const own = now.customers.find((one) => one.owner);

  await second.bringToFront();
  // Time stands still there: what it asks for now, it asks because it is looked at again, not because it asks from time to time.
  await haltClock(second);
  let asked = 0;
  second.on('request', (request) => {
    if (request.url().endsWith('/api/portal/notifications/unread-count')) asked += 1;
  });
  await expect
    .poll(async () => {
      // As when the window comes to the front: in a headless browser every window is always seen.
      await second.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
      return asked;
    })
    .toBeGreaterThan(0);
  await second.clock.resume();
  await second.getByText(say('portal', 'turned.text')).waitFor();
  await second.getByRole('button', { name: say('portal', 'turned.reload') }).click();
  await second.getByRole('button', { name: say('portal', 'switch.label', { name: account?.name ?? '' }) }).waitFor();
  await second.close();

  await switcher(account?.name ?? '').click();
  await page.getByRole('menuitemradio', { name: own?.name ?? '', exact: false }).click();
  await switcher(own?.name ?? '').waitFor();
  expect((await mine(page)).customerId).toBe(own?.id);
  await guest.close();
  await host.close();
});
