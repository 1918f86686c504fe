import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allScreens } from '@cm/web/manifest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { CUSTOMER, viewAsCustomer } from '../support/impersonation.ts';
import { idleOf } from '../support/page-idle.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility, addressOf, demoIds, layoutFaults } from '../support/screens.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';
import { spoken } from '../support/spoken.ts';
import { staffApi } from '../support/staff-api.ts';
import { staffFetch } from '../support/staff-fetch.ts';
import { wordsOf } from '../support/words.ts';

const ADMINISTRATOR = 'dsi@atlas.dz';
const REASON = 'Le client ne trouve pas sa facture de mars';

let server: RunningServer;
let browser: Browser;
let staff: StorageState;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  staff = await signIn(browser, server.url, ADMINISTRATOR);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

const atDesk = (language: 'fr' | 'ar', look: object = {}): Promise<BrowserContext> =>
  openContext(browser, { baseURL: server.url, language, storageState: staff, ...look });
const statusOf = (page: Page, method: string, path: string): Promise<number> =>
  page.evaluate(
    async ([verb, url]) =>
      (
        await fetch(url, {
          method: verb,
          ...(verb === 'GET' ? {} : { headers: { 'idempotency-key': crypto.randomUUID() } }),
        })
      ).status,
    [method, path] as const,
  );

const LOOKS = { fr: [1440, 'light'], ar: [390, 'dark'] } as const;

describe.each(spoken('ar'))('a colleague in a customer’s place, %s:', (language) => {
  const [width, theme] = LOOKS[language];

  test('every page of the portal says so; nothing is changed; leaving ends it (B16)', async () => {
    const say = await wordsOf(language);
    const context = await atDesk(language, { width, theme });
    const page = await viewAsCustomer(context, say, REASON);
    const complaints = listen(page);
    const idle = idleOf(page);
    const ids = await demoIds(await staffFetch(server));
    const screens = (await allScreens()).filter(({ area, role }) => area === 'portal' && role === 'customer');
    const faults: string[] = [];
    await page.goto('/');
    for (const screen of screens) {
      // Within the portal a person goes by its router; a string, since this program has no window.
      await page.evaluate(`self.__TSR_ROUTER__.navigate({ href: ${JSON.stringify(addressOf(screen, ids))} })`);
      const banner = page.getByRole('region', { name: say('portal', 'banner.label') });
      await banner.waitFor();
      await idle();
      const { pathname } = new URL(page.url());
      if (pathname !== new URL(addressOf(screen, ids), page.url()).pathname)
        faults.push(`${screen.id}: led to ${pathname}`);
      const text = await banner.innerText();
      const box = await banner.boundingBox();
      for (const needed of [CUSTOMER.person, say('portal', 'banner.readOnly'), say('portal', 'banner.left')])
        if (!text.includes(needed)) faults.push(`${screen.id}: the banner does not say ${needed}`);
      if (!/\b[12]?\d:[0-5]\d\b/.test(text)) faults.push(`${screen.id}: no time left in ${text}`);
      if (!box || box.y !== 0 || box.width !== width)
        faults.push(`${screen.id}: the banner is at ${JSON.stringify(box)}`);
      faults.push(...(await accessibility(page)).map((fault) => `${screen.id}: ${fault}`));
      faults.push(...(await layoutFaults(page)).map((fault) => `${screen.id}: ${fault}`));
    }
    process.stdout.write(
      `impersonation: the banner on ${screens.length} of ${screens.length} pages, ${language} ${width}\n`,
    );
    expect(faults).toEqual([]);
    expect(complaints.policy).toEqual([]);

    await page.goto('/account/profile');
    await page.getByLabel(say('portal', 'customer.phone')).first().fill('0550 12 34 56');
    await page
      .getByRole('button', { name: say('portal', 'save') })
      .first()
      .click();
    await page.getByText(IMPERSONATED[language]).first().waitFor();
    expect(await statusOf(page, 'POST', '/api/portal/tickets')).toBe(403);
    expect(await statusOf(page, 'GET', '/api/portal/invoices')).toBe(200);

    await page.getByRole('button', { name: say('portal', 'banner.leave') }).click();
    await page.getByRole('heading', { name: say('portal', 'access.over') }).waitFor();
    expect(await statusOf(page, 'GET', '/api/portal/invoices')).toBe(401);
    await page.goto('/invoices');
    await page.waitForURL(/\/sign-in/);
    await context.close();
  });
});

const IMPERSONATED = {
  fr: 'Vous consultez l’espace d’un client à sa place',
  ar: 'أنت تطلع على مساحة عميل مكانه',
} as const;

test('switched off meanwhile, the very next request is refused and the page is the sign-in', async () => {
  const say = await wordsOf('fr');
  const context = await atDesk('fr');
  const page = await viewAsCustomer(context, say, REASON);
  const ask = await staffApi(server, ADMINISTRATOR);
  await ask('admin.settings.update', { path: { key: 'identity.impersonation' }, body: { value: 'off' } });
  expect(await statusOf(page, 'GET', '/api/portal/invoices')).toBe(401);
  await page
    .getByRole('link', { name: say('portal', 'nav.invoices') })
    .first()
    .click();
  await page.waitForURL(/\/sign-in/);
  await ask('admin.settings.update', { path: { key: 'identity.impersonation' }, body: { value: 'told' } });
  await context.close();
});
