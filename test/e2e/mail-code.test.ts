import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { spoken } from '../support/spoken.ts';
import { staffApi, type StaffCall } from '../support/staff-api.ts';
import { wordsOf } from '../support/words.ts';

/** One for each language: nobody is mailed again and again. */
const CUSTOMERS = { fr: 'karim@exemple.dz', ar: 'nadia@cherif-conseil.dz' } as const;

let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
let administrator: StaffCall;
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  administrator = await staffApi(server, 'dsi@atlas.dz');
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  await postbox?.close();
});

const allow = (value: boolean) =>
  administrator('admin.settings.update', { path: { key: 'identity.mail_code_sign_in' }, body: { value } });

test('where the operator does not allow it, the sign-in offers none', async () => {
  const say = await wordsOf('fr');
  const context = await openContext(browser, { baseURL: server.url });
  const page = await context.newPage();
  const answered = page.waitForResponse((response) => response.url().endsWith('/session/mail-codes'));
  await page.goto('/sign-in');
  expect(await (await answered).json()).toEqual({ offered: false });
  await page.getByRole('link', { name: say('shared', 'signIn.forgot') }).waitFor();
  expect(await page.getByRole('link', { name: say('shared', 'mailCode.offer') }).count()).toBe(0);
  await context.close();
});

describe.each(spoken('ar'))('a code by mail, %s:', (language) => {
  test('is asked for, read and typed, and opens the portal; an address that nobody has sees the same', async () => {
    await allow(true);
    const say = await wordsOf(language);
    const context = await openContext(browser, { baseURL: server.url, language });
    const page = await context.newPage();
    const complaints = listen(page);
    const ask = async (email: string) => {
      // The page before it has a field of the same name, and stays until this one is loaded.
      const send = page.getByRole('button', { name: say('shared', 'mailCode.send') });
      await send.waitFor();
      await page.getByLabel(say('shared', 'field.email')).fill(email);
      await send.click();
      const sent = page.getByRole('status').filter({ hasText: email });
      await sent.waitFor();
      return (await sent.textContent())?.replace(email, '');
    };
    await page.goto('/sign-in');
    await page.getByRole('link', { name: say('shared', 'mailCode.offer') }).click();
    const strange = await ask(`personne-${language}@exemple.dz`);
    await page.getByRole('button', { name: say('shared', 'mailCode.again') }).click();
    expect(await ask(CUSTOMERS[language])).toBe(strange);
    expect(await accessibility(page)).toEqual([]);
    const mail = await postbox.waitFor(CUSTOMERS[language], (one) => /^\d{6}$/m.test(one.text));
    const code = /^\d{6}$/m.exec(mail.text)?.[0] ?? '';
    expect(mail.subject).not.toContain(code);
    await page.getByLabel(say('shared', 'secondFactor.code')).fill(code);
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
      policy: [],
      console: [],
      failures: [],
    });
    await context.close();
  });
});
