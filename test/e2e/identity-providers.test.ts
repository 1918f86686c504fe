import { createServer } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOpenIdProvider, type TestProvider } from '@cm/federation/testing/openid-provider';
import { DEMO_PASSWORD } from '@cm/server/demo-people';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { type Words, wordsOf } from '../support/words.ts';

const CUSTOMER = 'karim@exemple.dz';
const ADMINISTRATOR = 'dsi@atlas.dz';

let server: RunningServer;
let browser: Browser;
let idp: TestProvider;
let admin: StorageState;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise<void>((done) => probe.close(() => done()));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

beforeAll(async () => {
  const port = await freePort();
  server = await startDemonstration({ env: { INSIDE_HOSTS: `127.0.0.1:${port}` } });
  const returns = ['/sign-in/return', '/corporate/sign-in/return'].map((path) => `${server.url}${path}`);
  idp = await startOpenIdProvider(returns, port);
  browser = await launchBrowser();
  admin = await signIn(browser, server.url, ADMINISTRATOR);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
  await idp?.close();
});

const stateOf = (page: Page): Promise<string> =>
  page.evaluate(async () => ((await (await fetch('/api/portal/session')).json()) as { state: string }).state);

const visit = async (language: 'fr' | 'ar', storageState?: StorageState): Promise<[BrowserContext, Page]> => {
  const context = await openContext(browser, {
    baseURL: server.url,
    language,
    ...(storageState ? { storageState } : {}),
  });
  return [context, await context.newPage()];
};

describe.each(spoken('fr'))('identity providers in a browser, %s (B17):', (language) => {
  let say: Words;
  const name = `Annuaire ${language}`;
  beforeAll(async () => {
    say = await wordsOf(language);
  });

  test('an administrator adds one, tests it and enables it; a customer links it, comes in by it and takes it away', async () => {
    const [office, desk] = await visit(language, admin);
    const complaints = listen(desk);
    await desk.goto('/admin/identity-providers');
    await desk
      .getByRole('button', { name: say('admin', 'providers.add') })
      .first()
      .click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel(say('admin', 'providers.name')).fill(name);
    await dialog.getByLabel(say('admin', 'providers.issuer')).fill(idp.issuer);
    await dialog.getByLabel(say('admin', 'providers.clientId')).fill(idp.clientId);
    await dialog.getByLabel(say('admin', 'providers.clientSecret')).fill(idp.clientSecret);
    await dialog.getByLabel(say('admin', 'providers.zone.portal')).check();
    await dialog.getByText(`${server.url}/sign-in/return`, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: say('admin', 'providers.add') }).click();
    await desk.getByText(say('admin', 'providers.added')).waitFor();
    const act = async (key: string) => {
      await desk.getByRole('button', { name: say('admin', 'providers.actionsOn', { name }) }).click();
      await desk.getByRole('menuitem', { name: say('admin', key) }).click();
    };
    await act('providers.test');
    await desk.getByText(say('admin', 'providers.testDone', { name, host: new URL(idp.issuer).host })).waitFor();
    await act('providers.enable');
    await desk.getByText(say('admin', 'providers.enabledDone', { name })).waitFor();

    idp.people.set(`karim-${language}`, { email: CUSTOMER, emailVerified: true });
    idp.person = `karim-${language}`;
    const [home, page] = await visit(language, await signIn(browser, server.url, CUSTOMER));
    await page.goto('/account/security');
    await page.getByRole('button', { name: say('portal', 'links.linkOf', { name }) }).click();
    const proof = page.getByRole('dialog');
    await proof.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await proof.getByRole('button', { name: say('portal', 'links.continue') }).click();
    await page.getByRole('button', { name: say('portal', 'links.removeOf', { name }) }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/account/security');

    const [street, visitor] = await visit(language);
    await visitor.goto('/sign-in?back=%2Faccount%2Fsecurity');
    await visitor.getByRole('button', { name: say('portal', 'signIn.with', { name }) }).click();
    await visitor.waitForURL('**/account/security');
    expect(await stateOf(visitor)).toBe('signed_in');

    await page.getByRole('button', { name: say('portal', 'links.removeOf', { name }) }).click();
    await proof.getByLabel(say('portal', 'proof.password')).fill(DEMO_PASSWORD);
    await proof.getByRole('button', { name: say('portal', 'links.remove') }).click();
    await page.getByText(say('portal', 'links.removed')).waitFor();
    expect(await stateOf(visitor)).toBe('anonymous');

    const [alley, stranger] = await visit(language);
    await stranger.goto('/sign-in');
    await stranger.getByRole('button', { name: say('portal', 'signIn.with', { name }) }).click();
    await stranger.getByRole('link', { name: say('portal', 'return.signIn') }).waitFor();
    expect(new URL(stranger.url()).search).toBe('');
    expect(complaints).toMatchObject({ policy: [], failures: [] });

    await act('providers.remove');
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: say('admin', 'providers.remove') })
      .click();
    await desk.getByText(say('admin', 'providers.removedDone', { name })).waitFor();
    for (const context of [office, home, street, alley]) await context.close();
  });
});
