import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { type Complaints, type Language, listen, openContext } from './browser.ts';
import { type Words, wordsOf } from './words.ts';

/** A person at a browser of their own, in their language. */
export interface BrowserUser {
  readonly page: Page;
  readonly say: Words;
  readonly language: Language;
  /** What the browser complained of since the page was opened. */
  readonly complaints: Complaints;
  close(): Promise<void>;
}

export async function openBrowserUser(browser: Browser, baseURL: string, language: Language): Promise<BrowserUser> {
  const context = await openContext(browser, { baseURL, language });
  const page = await context.newPage();
  return {
    page,
    say: await wordsOf(language),
    language,
    complaints: listen(page),
    close: () => context.close(),
  };
}

/** Presses a link or a button that gives a file; its name and its bytes. */
export async function download(page: Page, giver: Locator): Promise<{ filename: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), giver.click()]);
  return { filename: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
