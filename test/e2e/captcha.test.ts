import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { spoken } from '../support/spoken.ts';
import { staffApi } from '../support/staff-api.ts';
import { type Words, wordsOf } from '../support/words.ts';

let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  const administrator = await staffApi(server, 'dsi@atlas.dz');
  await administrator('admin.settings.update', { path: { key: 'identity.captcha' }, body: { value: 'always' } });
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  await postbox?.close();
});

const HOLD = `{
  const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
  const released = new Promise((resolve) => addEventListener('release-work', resolve, { once: true }));
  crypto.subtle.deriveBits = (...key) => released.then(() => derive(...key));
}`;
const RELEASE = `void dispatchEvent(new Event('release-work'))`;

/** The device stands still until `release`, so that a fast one does not end the work before somebody looks. */
async function holdWork(page: Page): Promise<{ release: () => Promise<void> }> {
  await page.addInitScript({ content: HOLD });
  return { release: () => page.evaluate(RELEASE) };
}

async function fillSignUp(page: Page, say: Words, email: string): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel(say('shared', 'signUp.name')).fill('Yasmine Rahmani');
  await page.getByLabel(say('shared', 'field.email')).fill(email);
  await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill('une barque sur la mer 42');
  await page.getByRole('checkbox', { name: say('shared', 'signUp.accept') }).check();
}

describe.each(spoken('ar'))('the check against robots, %s:', (language) => {
  test('the device works, says so, and the form goes on by itself; broken off, it can be sent again', async () => {
    const say = await wordsOf(language);
    const context = await openContext(browser, { baseURL: server.url, language });
    const page = await context.newPage();
    const complaints = listen(page);
    const { release } = await holdWork(page);
    const email = `robot-${language}@exemple.dz`;
    await fillSignUp(page, say, email);
    const send = page.getByRole('button', { name: say('shared', 'signUp.submit') });
    const working = page.getByRole('status').filter({ hasText: say('shared', 'captcha.text') });
    const bar = page.getByRole('progressbar', { name: say('shared', 'captcha.title') });

    await send.click();
    await working.waitFor();
    expect(await accessibility(page)).toEqual([]);
    await page.getByRole('button', { name: say('shared', 'captcha.cancel') }).press('Enter');
    await release();
    await page.getByRole('alert').waitFor();
    expect(await bar.count()).toBe(0);
    expect(page.url()).toContain('/sign-up');

    const start = performance.now();
    await send.click();
    await page.getByRole('heading', { name: say('shared', 'checkMail.title') }).waitFor();
    console.info(`captcha, ${language}: ${Math.round(performance.now() - start)} ms from the press to the next page`);
    await postbox.waitFor(email, (one) => one.text.includes('/verify-email#'));
    expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
      policy: [],
      console: [],
      failures: [],
    });
    await context.close();
  });
});

test('a forgotten password is asked for behind it too', async () => {
  const say = await wordsOf('fr');
  const context = await openContext(browser, { baseURL: server.url, language: 'fr' });
  const page = await context.newPage();
  await page.goto('/forgot-password');
  await page.getByLabel(say('shared', 'field.email')).fill('karim@exemple.dz');
  await page.getByRole('button', { name: say('shared', 'forgot.submit') }).click();
  await page.getByText(say('shared', 'forgot.sent')).waitFor();
  const mail = await postbox.waitFor('karim@exemple.dz', (one) => one.text.includes('/reset-password#'));
  expect(mail.text).toContain('30 minutes');
  await context.close();
});
