import { stableId } from '@cm/kit/ids';
import { SCREENS, type Screen } from '@cm/web/manifest';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Complaints, type Language, listen, openContext } from './browser.ts';
import type { RunningHouse } from './house.ts';
import { signIn, type StorageState } from './sign-in.ts';

const PEOPLE: Readonly<Record<NonNullable<Screen['role']>, string>> = {
  customer: 'nadia@cherif-conseil.dz',
  agent: 'amina@atlas.dz',
  sales: 'yacine@atlas.dz',
  finance: 'lila@atlas.dz',
  administrator: 'dsi@atlas.dz',
};

export const LANGUAGES = ['fr', 'ar', 'en'] as const satisfies readonly Language[];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface View {
  readonly screen: Screen;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
}

/** Opens the screens of the manifest as the person each of them is for. Everyone signs in once. */
export interface Gallery {
  readonly screens: readonly Screen[];
  open(view: View): Promise<{ page: Page; complaints: Complaints }>;
  close(): Promise<void>;
}

export async function openGallery(
  browser: Browser,
  house: RunningHouse,
  ids: Readonly<Record<string, string>>,
): Promise<Gallery> {
  const states = new Map<string, Promise<StorageState>>();
  const contexts = new Map<string, Promise<BrowserContext>>();
  const stateOf = (email: string): Promise<StorageState> => {
    const known = states.get(email) ?? signIn(browser, house.url, email);
    states.set(email, known);
    return known;
  };
  const contextOf = async ({ screen, language, theme, width }: View): Promise<BrowserContext> => {
    const key = [screen.role, language, theme, width].join();
    const email = screen.role ? PEOPLE[screen.role] : undefined;
    const made =
      contexts.get(key) ??
      openContext(browser, {
        baseURL: house.url,
        language,
        theme,
        width,
        ...(email ? { storageState: await stateOf(email) } : {}),
      });
    contexts.set(key, made);
    return made;
  };
  return {
    screens: SCREENS,
    open: async (view) => {
      const page = await (await contextOf(view)).newPage();
      const complaints = listen(page);
      await page.goto(addressOf(view.screen, ids));
      await page.waitForLoadState('networkidle');
      await page.locator('h1').first().waitFor();
      return { page, complaints };
    },
    close: async () => {
      for (const context of contexts.values()) await (await context).close();
    },
  };
}

/** Puts the demonstration's ids into the `:names` of a screen's address. */
function addressOf(screen: Screen, ids: Readonly<Record<string, string>>): string {
  return screen.path.replace(/:(\w+)/g, (whole, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`${screen.id}: nothing in the demonstration is called ${whole}`);
    return id;
  });
}

/** The rows that the screens show: the ones with a fixed id, and the first of those that the house made itself. */
export async function demoIds(fetchFirst: (path: string) => Promise<string>): Promise<Record<string, string>> {
  return {
    ticket: stableId('ticket-2'),
    customer: stableId('customer-2'),
    product: stableId('product-1'),
    plan: stableId('plan-1'),
    slug: 'web-essentiel',
    quote: stableId('quote-3'),
    draft: stableId('quote-4'),
    order: await fetchFirst(`/api/corporate/orders?state=delivered&limit=1&customerId=${stableId('customer-2')}`),
    service: await fetchFirst(`/api/corporate/services?limit=1&customerId=${stableId('customer-2')}`),
    invoice: await fetchFirst(`/api/corporate/invoices?state=issued&limit=1&customerId=${stableId('customer-2')}`),
    kyc: await fetchFirst('/api/corporate/kyc?limit=1'),
    verification: await fetchFirst('/api/corporate/kyc?limit=1'),
  };
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** What axe-core finds wrong, one line a rule. */
export async function accessibility(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Scripts of the page are strings here: this program has no window.
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
  );
}

/** Pixels by which the page is wider than its window, and keys of the catalogues that show instead of their words. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const wider = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  // Names of events and templates are shown as they are in a few places of the admin area, in <code>.
  const text = await page.evaluate<string>(
    "(() => { const copy = document.body.cloneNode(true); copy.querySelectorAll('code, pre, script, [class*=mono]').forEach((e) => e.remove()); return copy.textContent; })()",
  );
  const keys =
    text.match(/(?<![\w.@/-])(?:action|nav|area|state|home|tickets|orders|form|column|filter)\.[a-z]+[A-Za-z.]*\b/g) ??
    [];
  return [
    ...(wider > 0 ? [`${wider} px wider than the window`] : []),
    ...(keys.length > 0 ? [`untranslated: ${keys.slice(0, 3).join(', ')}`] : []),
  ];
}
