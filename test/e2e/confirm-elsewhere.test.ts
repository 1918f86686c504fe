import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { spoken } from '../support/spoken.ts';
import { wordsOf } from '../support/words.ts';

const PASSWORD = 'une barque sur la mer 42';
let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  await postbox?.close();
});

describe.each(spoken('fr'))('the link of a sign-up in another browser, %s:', (language) => {
  test('asks for the password, keeps the page when it is wrong, and confirms with the right one', async () => {
    const say = await wordsOf(language);
    const email = `ailleurs-${language}@exemple.dz`;
    const desk = await openContext(browser, { baseURL: server.url, language });
    const page = await desk.newPage();
    await page.goto('/sign-up');
    await page.getByLabel(say('shared', 'signUp.name')).fill('Yasmine Rahmani');
    await page.getByLabel(say('shared', 'field.email')).fill(email);
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('checkbox', { name: say('shared', 'signUp.accept') }).check();
    await page.getByRole('button', { name: say('shared', 'signUp.submit') }).click();
    const linkIn = (text: string) => /https?:\/\/\S+\/verify-email#\S+/.exec(text)?.[0] ?? '';
    const first = linkIn((await postbox.waitFor(email, (one) => linkIn(one.text) !== '')).text);
    await page.goto('/sign-in');
    await page.getByLabel(say('shared', 'field.email')).fill(email);
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
    await page.getByRole('button', { name: say('shared', 'signIn.askLink') }).click();
    await page.getByRole('heading', { name: say('shared', 'checkMail.title') }).waitFor();
    const link = linkIn((await postbox.waitFor(email, (one) => !['', first].includes(linkIn(one.text)))).text);

    const phone = await openContext(browser, { baseURL: server.url, language });
    const other = await phone.newPage();
    const complaints = listen(other);
    await other.goto(link);
    await other.getByRole('heading', { name: say('shared', 'verify.passwordTitle') }).waitFor();
    expect(await accessibility(other)).toEqual([]);
    const field = other.getByLabel(say('shared', 'field.password'), { exact: false }).first();
    await field.fill('pas le bon mot de passe');
    await field.press('Enter');
    await other.getByRole('alert').first().waitFor();
    await field.fill(PASSWORD);
    await field.press('Enter');
    await other.getByRole('heading', { name: say('shared', 'verify.done') }).waitFor();
    expect(complaints.policy).toEqual([]);
    await desk.close();
    await phone.close();
  });
});
