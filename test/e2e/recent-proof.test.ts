import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@cm/server/demo-people';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { answersKeys } from '../support/dialog-keys.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { wordsOf } from '../support/words.ts';

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

/** As after ten minutes: the first call is refused for want of a proof, whatever comes after reaches the server. */
async function refuseOnce(page: Page): Promise<string[]> {
  const keys: string[] = [];
  await page.route('**/api/portal/tokens', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    keys.push(route.request().headers()['idempotency-key'] ?? '');
    if (keys.length > 1) return route.continue();
    return route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'common.proof_required', status: 403, title: 'Confirmez', type: 'about:blank' }),
    });
  });
  return keys;
}

describe.each(spoken('ar'))('what is dangerous asks for a proof, %s:', (language) => {
  test('over the form, which keeps what was typed and goes on once it is given', async () => {
    const say = await wordsOf(language);
    const storageState = await signIn(browser, server.url, 'karim@exemple.dz');
    const context = await openContext(browser, { baseURL: server.url, language, storageState });
    const page = await context.newPage();
    const complaints = listen(page);
    const keys = await refuseOnce(page);
    await page.goto('/account/security');
    await page.getByRole('button', { name: say('portal', 'tokens.new') }).click();
    const form = page.getByRole('dialog', { name: say('portal', 'tokens.new') });
    await form.getByLabel(say('portal', 'tokens.name')).fill('Supervision');
    await form.getByRole('button', { name: say('portal', 'tokens.create'), exact: true }).click();
    const proof = page.getByRole('dialog', { name: say('portal', 'proof.title') });
    await proof.getByLabel(say('portal', 'proof.password')).fill('pas le bon mot');
    await proof.getByRole('button', { name: say('portal', 'proof.submit'), exact: true }).click();
    await proof.getByRole('alert').waitFor();
    expect(keys).toHaveLength(1);
    await proof.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await proof.getByRole('button', { name: say('portal', 'proof.submit'), exact: true }).click();
    await page.getByRole('dialog', { name: say('portal', 'tokens.made') }).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(complaints.policy).toEqual([]);
    await context.close();
  });

  test('is turned down: the form stays with what was typed and says why nothing was done', async () => {
    const say = await wordsOf(language);
    const storageState = await signIn(browser, server.url, 'karim@exemple.dz');
    const context = await openContext(browser, { baseURL: server.url, language, storageState });
    const page = await context.newPage();
    const keys = await refuseOnce(page);
    await page.goto('/account/security');
    await page.getByRole('button', { name: say('portal', 'tokens.new') }).click();
    const form = page.getByRole('dialog', { name: say('portal', 'tokens.new') });
    await form.getByLabel(say('portal', 'tokens.name')).fill('Comptabilité');
    await form.getByRole('button', { name: say('portal', 'tokens.create'), exact: true }).click();
    const proof = page.getByRole('dialog', { name: say('portal', 'proof.title') });
    await proof.getByLabel(say('portal', 'proof.password')).waitFor();
    await answersKeys(proof);
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'detached' });
    await form.getByRole('alert').filter({ hasText: 'Confirmez' }).waitFor();
    expect(await form.getByLabel(say('portal', 'tokens.name')).inputValue()).toBe('Comptabilité');
    expect(keys).toHaveLength(1);
    await context.close();
  });
});
