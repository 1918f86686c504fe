import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility, layoutFaults } from '../support/screens.ts';
import { staffApi } from '../support/staff-api.ts';
import { freshCode, sitAsStaff } from '../support/staff-sign-in.ts';
import { wordsOf } from '../support/words.ts';

const DUTY = 'amina@atlas.dz';
const ADMINISTRATOR = 'dsi@atlas.dz';
const REASON = 'Serveur de paiement arrêté, personne d’autre joignable';

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

const get = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (url) => (await fetch(url)).status, path);

/** Whoever holds the support's role is on duty at night. */
async function putOnDuty(): Promise<void> {
  const call = await staffApi(server, ADMINISTRATOR);
  const { items } = await call('admin.roles.list', {});
  const role = items.find(({ key }) => key === 'support');
  if (!role) throw new Error('no support role');
  const permissions = [...role.permissions, 'emergency.open'];
  await call('admin.roles.update', { path: { id: role.id }, body: { permissions } });
}

test('an emergency access is opened with a code, stands on every page, is ended, and reviewed by an administrator', async () => {
  await putOnDuty();
  const say = await wordsOf('fr');
  const duty = await sitAsStaff(browser, server.url, 'fr', DUTY);
  const { page } = duty;
  const banner = page.getByRole('region', { name: say('admin', 'banner.label'), exact: true });
  expect(await get(page, '/api/admin/users?kind=staff')).toBe(403);
  await page.goto('/admin/emergency');
  await page
    .getByRole('button', { name: say('admin', 'emergency.start') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: say('admin', 'emergency.start') });
  await dialog.getByRole('radio', { name: /Administrateur DSI/ }).click();
  await dialog.getByLabel(say('admin', 'emergency.reason')).fill(REASON);
  await dialog.getByLabel(say('admin', 'emergency.code')).fill(freshCode(DUTY));
  await dialog.getByRole('button', { name: say('admin', 'emergency.startSubmit') }).click();
  await banner.waitFor();
  expect(await banner.textContent()).toContain('Administrateur DSI');
  expect(await accessibility(page)).toEqual([]);
  expect(await layoutFaults(page)).toEqual([]);
  for (const path of ['/corporate', '/corporate/customers', '/admin/users']) {
    await page.goto(path);
    await banner.waitFor();
  }
  expect(await get(page, '/api/admin/users?kind=staff')).toBe(200);
  // Something is done by it.
  await page.evaluate(async () => {
    const listed = await fetch('/api/admin/users?kind=staff');
    const { items } = (await listed.json()) as { items: { id: string; email: string }[] };
    const other = items.find(({ email }) => email === 'yacine@atlas.dz');
    await fetch(`/api/admin/users/${other?.id}/access`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ disabled: true }),
    });
  });
  await banner.getByRole('button', { name: say('admin', 'banner.end') }).click();
  await banner.waitFor({ state: 'detached' });
  expect(await get(page, '/api/admin/users?kind=staff')).toBe(403);
  await page.goto('/admin/emergency');
  await page.getByText(say('admin', 'emergency.ended'), { exact: true }).first().waitFor();

  const reviewer = await sitAsStaff(browser, server.url, 'fr', ADMINISTRATOR);
  await reviewer.page.goto('/admin/emergency');
  await reviewer.page.getByRole('link', { name: 'Amina Benali' }).first().click();
  await reviewer.page.getByText(REASON).waitFor();
  await reviewer.page.getByText(say('admin', 'emergency.doneCount', { count: '1' })).waitFor();
  expect(await accessibility(reviewer.page)).toEqual([]);
  await reviewer.page.getByRole('button', { name: say('admin', 'emergency.review'), exact: true }).click();
  const review = reviewer.page.getByRole('dialog', { name: say('admin', 'emergency.review') });
  await review.getByRole('radio', { name: say('admin', 'emergency.justified'), exact: true }).click();
  await review.getByLabel(say('admin', 'emergency.conclusion')).fill('Panne réelle, actes limités au nécessaire');
  await review.getByRole('button', { name: say('admin', 'emergency.reviewSubmit') }).click();
  await reviewer.page.getByText('Panne réelle, actes limités au nécessaire').waitFor();
  // What was done by it stands in the log, filtered.
  await reviewer.page.getByRole('link', { name: say('admin', 'emergency.inLog') }).click();
  await reviewer.page.waitForURL(/via=emergency/);
  await reviewer.page.getByText('Accès d’un compte modifié').first().waitFor();
  await Promise.all([duty.close(), reviewer.close()]);
});
