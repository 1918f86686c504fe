import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Request } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../.cache/e2e', import.meta.url));

const launched = new Set<Browser>();
const unanswered = new WeakMap<BrowserContext, Set<Request>>();

/** What this browser's pages show and wait for is kept when a test fails. */
export function watchForEvidence(browser: Browser): void {
  launched.add(browser);
  browser.on('disconnected', () => launched.delete(browser));
  browser.on('context', (context) => {
    const waiting = new Set<Request>();
    unanswered.set(context, waiting);
    context.on('request', (request) => waiting.add(request));
    context.on('requestfinished', (request) => waiting.delete(request));
    context.on('requestfailed', (request) => waiting.delete(request));
  });
}

/** Keeps a picture of every open page in `.cache/e2e`, and says where each stood and which answers it still waited for. */
export async function keepEvidence(test: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const name = test.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80);
  const contexts = [...launched].flatMap((browser) => browser.contexts());
  const said: string[] = [];
  for (const page of contexts.flatMap((context) => context.pages())) {
    const picture = `${name}-${String(said.length + 1)}.png`;
    await page.screenshot({ path: `${FOLDER}/${picture}`, timeout: 10_000 }).catch(() => undefined);
    const waiting = [...(unanswered.get(page.context()) ?? [])].map((one) => `${one.method()} ${one.url()}`);
    said.push(`${page.url()} (${picture}), unanswered: ${waiting.join(', ') || 'none'}`);
  }
  writeFileSync(`${FOLDER}/${name}.txt`, said.join('\n'));
  console.error(`${test}\n${said.join('\n')}`);
}
