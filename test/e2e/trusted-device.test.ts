import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@cm/server/demo-people';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { wordsOf } from '../support/words.ts';

const CUSTOMER = 'karim@exemple.dz';

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

async function open(storageState?: StorageState) {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  return { context, page, complaints: listen(page) };
}

test('a customer trusts a browser: it is not asked for the passkey again, another one is, and so is it once that is ended', async () => {
  const say = await wordsOf('fr');
  const { context, page, complaints } = await open(await signIn(browser, server.url, CUSTOMER));
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const givePassword = async (where: Page) => {
    await where.goto('/sign-in');
    await where.getByLabel(say('shared', 'field.email')).fill(CUSTOMER);
    await where.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(DEMO_PASSWORD);
    await where.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
  };
  const home = (where: Page) => where.getByRole('heading', { level: 1, name: 'Karim', exact: false }).waitFor();
  const asked = (where: Page) => where.getByRole('button', { name: say('shared', 'passkey.confirm') });

  await page.goto('/account/security');
  await page.getByRole('button', { name: say('portal', 'passkeys.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('portal', 'passkeys.name')).fill('Mon téléphone');
  await dialog.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
  await dialog.getByRole('button', { name: say('portal', 'passkeys.continue') }).click();
  await page.getByRole('button', { name: say('shared', 'recovery.kept') }).click();
  await page.getByText(say('portal', 'trusted.empty')).waitFor();
  await context.clearCookies({ name: '__Host-cm_portal' });

  await givePassword(page);
  await page.getByRole('checkbox', { name: say('shared', 'secondFactor.trust_other', { count: 30 }) }).check();
  await asked(page).click();
  await home(page);
  await context.clearCookies({ name: '__Host-cm_portal' });
  await givePassword(page);
  await home(page);

  const other = await open();
  await givePassword(other.page);
  await asked(other.page).waitFor();
  await other.context.close();

  await page.goto('/account/security');
  await page.getByText(say('portal', 'activity.kind.signed_in_trusted_device')).waitFor();
  await page.getByRole('button', { name: say('portal', 'trusted.endOf', { device: '' }).trim(), exact: false }).click();
  await page.getByText(say('portal', 'trusted.empty')).waitFor();
  await context.clearCookies({ name: '__Host-cm_portal' });
  await givePassword(page);
  await asked(page).waitFor();
  expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
    policy: [],
    console: [],
    failures: [],
  });
  await context.close();
});
