import type { Browser, Page } from 'playwright-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '@cm/server/demo-people';
import { postmasterOf } from '../support/postmaster.ts';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { type Words, wordsOf } from '../support/words.ts';

const ADMINISTRATOR = 'dsi@atlas.dz';
/** One for each language: a number has its pause of a minute. */
const CUSTOMERS = {
  fr: ['karim@exemple.dz', '0551 23 45 67'],
  ar: ['nadia@cherif-conseil.dz', '0661 23 45 68'],
} as const;

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    storageState: await signIn(browser, server.url, ADMINISTRATOR),
  });
  const page = await context.newPage();
  await page.goto('/admin/sms');
  await page.getByRole('heading', { level: 1, name: 'SMS' }).waitFor();
  await page.getByText('Les codes par SMS sont coupés').waitFor();
  const status = await page.evaluate(async () => {
    const value = {
      on: true,
      countries: ['213'],
      price: 1500,
      dailyBudget: 500_000,
      prefixPerDay: 200,
      countryPerDay: 1000,
    };
    const answer = await fetch('/api/admin/settings/sms.sending', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ value }),
    });
    return answer.status;
  });
  expect(status).toBeLessThan(300);
  await context.close();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

/** The code of the newest message, once there are that many. */
async function codeOf(page: Page, count: number): Promise<string> {
  const reader = await page.context().newPage();
  for (;;) {
    await reader.goto('/dev/sms');
    const rows = await reader
      .locator('tr')
      .filter({ has: reader.locator('td') })
      .allTextContents();
    const code = /\b\d{6}\b/.exec((rows[0] ?? '').replace(/\+\d+/, ''))?.[0];
    if (rows.length >= count && code !== undefined) {
      await reader.close();
      return code;
    }
  }
}

/** The pause of a number is over: what was sent to it stands a minute further back. */
async function letAMinutePass(): Promise<void> {
  const db = new pg.Client({
    host: postmasterOf(server).socketDir,
    user: 'postgres',
    port: 5432,
    database: 'postgres',
  });
  await db.connect();
  await db.query(`update sms.messages set created_at = created_at - interval '61 seconds'`);
  await db.end();
}

/** A number has its pause of a minute: the refusal is said beside the button, which sends when it is over. */
async function askUntilSent(page: Page, say: Words): Promise<void> {
  const send = page.getByRole('button', { name: say('shared', 'secondFactor.smsSend') });
  await send.click();
  await page.getByRole('alert').first().waitFor();
  await letAMinutePass();
  await send.click();
  await page.getByLabel(say('shared', 'secondFactor.code')).first().waitFor();
}

let sent = 0;

describe.each(spoken('fr'))('codes by text message in a browser, %s:', (language) => {
  let say: Words;
  beforeAll(async () => {
    say = await wordsOf(language);
  });

  test('a customer adds a number beside a passkey, falls back on it at the sign-in, and removes it', async () => {
    const [email, number] = CUSTOMERS[language];
    const context = await openContext(browser, {
      baseURL: server.url,
      language,
      storageState: await signIn(browser, server.url, email),
    });
    const page = await context.newPage();
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
    const complaints = listen(page);
    await page.goto('/account/security');
    await page.getByRole('button', { name: say('portal', 'passkeys.add') }).waitFor();
    // Alone it is nothing: there is no number to add before there is something stronger.
    expect(await page.getByText(say('portal', 'sms.title')).count()).toBe(0);
    await page.getByRole('button', { name: say('portal', 'passkeys.add') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('portal', 'passkeys.name')).fill('Clé');
    await dialog.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: say('portal', 'passkeys.continue') }).click();
    await page.getByRole('button', { name: say('shared', 'recovery.kept') }).click();

    await page.getByText(say('portal', 'sms.hint')).waitFor();
    await page.getByRole('button', { name: say('portal', 'sms.add') }).click();
    await dialog.getByLabel(say('portal', 'sms.number')).fill('021 23 45 67');
    await dialog.getByLabel(say('portal', 'sms.password')).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: say('portal', 'sms.send') }).click();
    await dialog.getByText(say('common', 'field.mobile')).waitFor();
    await dialog.getByLabel(say('portal', 'sms.number')).fill(number);
    await dialog.getByRole('button', { name: say('portal', 'sms.send') }).click();
    await page.getByRole('heading', { name: say('portal', 'sms.confirmTitle') }).waitFor();
    await dialog
      .getByRole('textbox')
      .first()
      .fill(await codeOf(page, (sent += 1)));
    await page.getByText(say('portal', 'sms.neverUsed'), { exact: false }).first().waitFor();
    await context.clearCookies({ name: '__Host-cm_portal' });

    await page.goto('/sign-in');
    await page.getByLabel(say('shared', 'field.email')).fill(email);
    await page.getByLabel(say('shared', 'field.password'), { exact: false }).first().fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: say('shared', 'signIn.submit'), exact: true }).click();
    await page.getByRole('button', { name: say('shared', 'secondFactor.useSms') }).click();
    await askUntilSent(page, say);
    await page
      .getByRole('textbox')
      .first()
      .fill(await codeOf(page, (sent += 1)));
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto('/account/security');
    await page
      .getByRole('button', { name: say('portal', 'sms.remove'), exact: true })
      .last()
      .click();
    await dialog.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: say('portal', 'sms.remove') }).click();
    await page.getByText(say('portal', 'sms.removed')).first().waitFor();
    expect({ policy: complaints.policy, console: complaints.console }).toEqual({ policy: [], console: [] });
    await context.close();
  });
});
