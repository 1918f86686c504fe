import { stableId } from '@cm/kit/ids';
import { allScreens, type Screen } from '@cm/web/manifest';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Complaints, type Language, listen, openContext } from './browser.ts';
import type { RunningServer } from './running-server.ts';
import { idleOf } from './page-idle.ts';
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
  /** A page for the person whom that screen is for, to walk from screen to screen in one language as they do. */
  tour(screen: Screen, language: Language): Promise<Tour>;
  close(): Promise<void>;
}

export interface Tour {
  readonly page: Page;
  /** What the page complained of since this was last asked. */
  taken(): Complaints;
  /** Leads to a screen: by the router within an area, by its address from one area to another. */
  go(screen: Screen): Promise<void>;
  /** The same screen in another theme and width: the page follows, as it follows the system and its window. */
  show(theme: Theme, width: number): Promise<void>;
  /** Waits until nothing is under way in it and nothing moves. */
  readonly idle: () => Promise<void>;
}

export async function openGallery(
  browser: Browser,
  server: RunningServer,
  ids: Readonly<Record<string, string>>,
): Promise<Gallery> {
  const states = new Map<string, Promise<StorageState>>();
  const contexts = new Map<string, Promise<BrowserContext>>();
  const stateOf = (email: string): Promise<StorageState> => {
    const known = states.get(email) ?? signIn(browser, server.url, email);
    states.set(email, known);
    return known;
  };
  const contextOf = async ({ screen, language, theme, width }: View): Promise<BrowserContext> => {
    const key = [screen.role, language, theme, width].join();
    const email = screen.role ? PEOPLE[screen.role] : undefined;
    const made =
      contexts.get(key) ??
      openContext(browser, {
        baseURL: server.url,
        language,
        theme,
        width,
        ...(email ? { storageState: await stateOf(email) } : {}),
      });
    contexts.set(key, made);
    return made;
  };
  return {
    screens: await allScreens(),
    open: async (view) => {
      const page = await (await contextOf(view)).newPage();
      const complaints = listen(page);
      const idle = idleOf(page);
      await page.goto(addressOf(view.screen, ids));
      await idle();
      return { page, complaints };
    },
    tour: async (screen, language) => {
      const page = await (await contextOf({ screen, language, theme: 'light', width: 1440 })).newPage();
      const complaints = listen(page);
      const idle = idleOf(page);
      let area: Screen['area'] | null = null;
      let shown = 'light 1440';
      return {
        page,
        idle,
        taken: () => ({
          console: complaints.console.splice(0),
          policy: complaints.policy.splice(0),
          failures: complaints.failures.splice(0),
          refused: complaints.refused.splice(0),
        }),
        go: async (next) => {
          const href = addressOf(next, ids);
          // Scripts of the page are strings here: this program has no window.
          if (next.area === area)
            await page.evaluate(`self.__TSR_ROUTER__.navigate({ href: ${JSON.stringify(href)} })`);
          else await page.goto(href);
          area = next.area;
          await idle();
          const here = new URL(page.url());
          if (new URL(href, here).pathname !== here.pathname)
            throw new Error(`${next.id}: ${href} leads to ${here.pathname}`);
        },
        show: async (theme, width) => {
          if (shown === `${theme} ${width}`) return;
          shown = `${theme} ${width}`;
          await page.emulateMedia({ colorScheme: theme });
          await page.setViewportSize({ width, height: 900 });
          await idle();
        },
      };
    },
    close: async () => {
      for (const context of contexts.values()) await (await context).close();
    },
  };
}

/** Puts the demonstration's ids into the `:names` of a screen's address. */
export function addressOf(screen: Screen, ids: Readonly<Record<string, string>>): string {
  return screen.path.replace(/:(\w+)/g, (_whole, name: string) => {
    // A module's own demonstration calls its first row by its noun.
    return ids[name] ?? stableId(`${name}-1`);
  });
}

/** The rows that the screens show: the ones with a fixed id, and the first of those that the server made itself. */
export async function demoIds(fetchFirst: (path: string) => Promise<string>): Promise<Record<string, string>> {
  return {
    ticket: stableId('ticket-2'),
    customer: stableId('customer-2'),
    otherCustomer: stableId('customer-3'),
    customerImport: stableId('customer-import-1'),
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

/** Every rule of axe-core that is on by itself; its own script is brought once a document. */
const JUDGE = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')))`;

/** What axe-core finds wrong, one line a rule. */
export async function accessibility(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(JUDGE);
}

/**
 * Whatever scrolls downwards must not be wider than it shows: the page, and the panes of the staff's shells, in which the
 * page itself never overflows. What scrolls sideways on purpose says so in its class.
 */
const WIDER = `[document.documentElement, ...document.querySelectorAll('[class*="overflow-y-auto"]')]
  .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
  .map((one) => one.localName + (one.id && '#' + one.id) + ' is ' + (one.scrollWidth - one.clientWidth) + ' px wider than it shows')`;

/** What is wider than its window, and keys of the catalogues that show instead of their words. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const wider = await page.evaluate<string[]>(WIDER);
  // Names of events and templates are shown as they are in a few places of the admin area, in <code>.
  const text = await page.evaluate<string>(
    "(() => { const copy = document.body.cloneNode(true); copy.querySelectorAll('code, pre, script, [class*=mono]').forEach((e) => e.remove()); return copy.textContent; })()",
  );
  const keys =
    text.match(/(?<![\w.@/-])(?:action|nav|area|state|home|tickets|orders|form|column|filter)\.[a-z]+[A-Za-z.]*\b/g) ??
    [];
  return [...wider, ...(keys.length > 0 ? [`untranslated: ${keys.slice(0, 3).join(', ')}`] : [])];
}
