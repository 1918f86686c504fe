import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@cm/server/demo-people';
import { type Complaints, type Language, launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { type Words, wordsOf } from '../support/words.ts';

const CUSTOMER = 'karim@exemple.dz';
const COLLEAGUE = 'amina@atlas.dz';

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

interface Person {
  readonly page: Page;
  readonly complaints: Complaints;
  readonly device: CDPSession;
  readonly authenticatorId: string;
}

/** A browser with Chromium's virtual authenticator, which recognises its person until it is told not to. */
async function open(language: Language, storageState?: StorageState): Promise<Person> {
  const context = await openContext(browser, {
    baseURL: server.url,
    language,
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { page, complaints: listen(page), device, authenticatorId };
}

async function addPasskey(page: Page, say: Words, name: string): Promise<void> {
  await page.getByRole('button', { name: say('portal', 'passkeys.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('portal', 'passkeys.name')).fill(name);
  await dialog.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
  await dialog.getByRole('button', { name: say('portal', 'passkeys.continue') }).click();
}

const stateOf = (page: Page, zone: 'portal' | 'corporate'): Promise<string> =>
  page.evaluate(
    async (path) => ((await (await fetch(path)).json()) as { state: string }).state,
    `/api/${zone}/session`,
  );

describe.each(spoken('ar'))('passkeys in a browser, %s (B19):', (language) => {
  let say: Words;
  beforeAll(async () => {
    say = await wordsOf(language);
  });

  test('a customer adds one, signs in with it alone and after the password, and removes it', async () => {
    const { page, complaints, device, authenticatorId } = await open(
      language,
      await signIn(browser, server.url, CUSTOMER),
    );
    await page.goto('/account/security');
    await addPasskey(page, say, 'Mon téléphone');
    await page.getByText(say('shared', 'recovery.title')).waitFor();
    await page.getByRole('button', { name: say('shared', 'recovery.kept') }).click();
    // Its name stands in the security activity too: the row of the list is the one that can be removed.
    const removal = page.getByRole('button', { name: say('portal', 'passkeys.removeOf', { name: 'Mon téléphone' }) });
    await removal.waitFor();
    await page.context().clearCookies({ name: '__Host-cm_portal' });

    await page.goto('/sign-in');
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.getByRole('button', { name: say('shared', 'passkey.signIn') }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: say('shared', 'passkey.notDone') })
      .waitFor();
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await page.getByRole('button', { name: say('shared', 'passkey.signIn') }).click();
    await page.getByRole('heading', { level: 1, name: 'Karim', exact: false }).waitFor();
    expect(await stateOf(page, 'portal')).toBe('signed_in');
    await page.context().clearCookies({ name: '__Host-cm_portal' });

    await page.goto('/sign-in');
    await page.getByLabel(say('shared', 'field.email')).fill(CUSTOMER);
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
    await page.getByRole('button', { name: say('shared', 'passkey.confirm') }).click();
    await page.getByRole('heading', { level: 1, name: 'Karim', exact: false }).waitFor();

    await page.goto('/account/security');
    await removal.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: say('portal', 'passkeys.remove') }).click();
    await page.getByText(say('portal', 'passkeys.removed')).first().waitFor();
    await page.getByText(say('portal', 'twoFactor.off')).first().waitFor();
    await page.context().clearCookies({ name: '__Host-cm_portal' });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: say('shared', 'passkey.signIn') }).click();
    await page.getByRole('alert').waitFor();
    expect(await stateOf(page, 'portal')).toBe('anonymous');
    expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
      policy: [],
      console: [],
      failures: [],
    });
    await page.context().close();
  });
});

test('a colleague adds one and enters the staff area with it alone (B19)', async () => {
  const say = await wordsOf('fr');
  const { page, complaints } = await open('fr', await signIn(browser, server.url, COLLEAGUE));
  await page.goto('/corporate/account?tab=security');
  await addPasskey(page, say, 'Clé du bureau');
  await page.getByRole('button', { name: say('portal', 'passkeys.removeOf', { name: 'Clé du bureau' }) }).waitFor();
  await page.context().clearCookies({ name: '__Host-cm_staff' });
  await page.goto('/corporate/sign-in');
  await page.getByRole('button', { name: say('shared', 'passkey.signIn') }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/corporate') && !url.pathname.includes('sign-in'));
  expect(await stateOf(page, 'corporate')).toBe('signed_in');
  expect(await stateOf(page, 'portal')).toBe('anonymous');
  expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
    policy: [],
    console: [],
    failures: [],
  });
  await page.context().close();
});
