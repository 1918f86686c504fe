import { existsSync } from 'node:fs';
import { watchForEvidence } from './evidence.ts';
import type { StorageState } from './sign-in.ts';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const CANDIDATES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Chromium without sandbox (tests also run as root) and without its own traffic to the outside. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path !== '' && existsSync(path));
  if (!executablePath)
    throw new Error('Chromium is missing: install the Debian package "chromium-headless-shell", or set CHROMIUM_PATH.');
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  watchForEvidence(browser);
  return browser;
}

/**
 * Complains when a part that was asked for later takes its whole page, or the shell, from under the reader's eyes while it is on its
 * way: such a part waits within its own boundary. React marks what it hides by that style.
 */
const SEE_WHAT_VANISHES = `new MutationObserver((changes) => {
  const complain = (what) => console.error(what + ' vanished while a part of it was on its way: ' + location.pathname);
  for (const { target, addedNodes } of changes) {
    const hidden = target.style?.getPropertyPriority('display') === 'important';
    if (hidden && (target.matches('[data-shell]') || target.querySelector('[data-shell]'))) complain('The shell');
    for (const one of addedNodes) if (one.dataset?.pageWaits) complain('A page');
  }
}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] });`;

/** What a page complained of while it was open. */
export interface Complaints {
  readonly console: string[];
  readonly policy: string[];
  /** Answers 5xx. */
  readonly failures: string[];
  /** Requests that were refused (4xx): the API says no, or nothing is there. */
  readonly refused: string[];
}

export type Language = 'fr' | 'ar' | 'en';

/** A person's browser: language, theme and size; nothing shared with another. */
export async function openContext(
  browser: Browser,
  wanted: {
    baseURL: string;
    language?: Language;
    theme?: 'light' | 'dark';
    width?: number;
    height?: number;
    storageState?: StorageState;
  },
): Promise<BrowserContext> {
  const language = wanted.language ?? 'fr';
  const context = await browser.newContext({
    baseURL: wanted.baseURL,
    locale: { fr: 'fr-DZ', ar: 'ar-DZ', en: 'en-GB' }[language],
    timezoneId: 'Africa/Algiers',
    colorScheme: wanted.theme ?? 'light',
    viewport: { width: wanted.width ?? 1440, height: wanted.height ?? 900 },
    reducedMotion: 'reduce',
    ...(wanted.storageState ? { storageState: wanted.storageState } : {}),
  });
  // The language is the person's choice, kept in a cookie: the screens are French until then.
  await context.addCookies([{ name: 'locale', value: language, url: wanted.baseURL }]);
  await context.addInitScript(SEE_WHAT_VANISHES);
  // For what never comes: a slow machine is no fault.
  context.setDefaultTimeout(120_000);
  return context;
}

/** Collects console errors, policy violations and answers of failure or refusal of a page. */
export function listen(page: Page): Complaints {
  const complaints: Complaints = { console: [], policy: [], failures: [], refused: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (/Content Security Policy|Trusted ?Type/i.test(text)) complaints.policy.push(text);
    // A refused request is an answer of the API that a screen shows; the browser logs it as an error of its own.
    else if (!/^Failed to load resource: the server responded with a status of 4\d\d/.test(text))
      complaints.console.push(text);
  });
  page.on('pageerror', (error) => complaints.console.push(error.message));
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const list = response.status() >= 500 ? complaints.failures : complaints.refused;
    list.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}
