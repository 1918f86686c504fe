import type { Locator } from 'playwright-core';
import type { BrowserUser } from './browser-user.ts';

type Place = 'home' | 'tickets' | 'customers' | 'verifications' | 'quotes' | 'orders' | 'services' | 'invoices';

/** Goes to a place of the corporate area by its navigation. */
export async function goTo({ page, say }: BrowserUser, place: Place): Promise<void> {
  const name = say('corporate', `nav.${place}`);
  const link = page.getByRole('navigation', { name: say('common', 'nav.main') }).getByRole('link', { name });
  await link.click();
  if (place === 'home') return;
  await page.getByRole('heading', { name, exact: true }).first().waitFor();
}

/** The first row of the list on screen that says all of these words. */
export function rowOf({ page }: BrowserUser, ...words: readonly string[]): Locator {
  return words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole('row')).first();
}

/** Opens that row by its link; the record is there once the way back to the list is. */
export async function openRow(user: BrowserUser, ...words: readonly string[]): Promise<void> {
  await rowOf(user, ...words)
    .getByRole('link')
    .click();
  await user.page.getByRole('navigation', { name: user.say('common', 'nav.breadcrumb') }).waitFor();
}

/** What the page calls its record: the words of its first heading. */
export async function title({ page }: BrowserUser): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

/** Waits for a short message, such as « Devis enregistré. » */
export async function told({ page }: BrowserUser, sentence: string): Promise<void> {
  await page.getByText(sentence).first().waitFor();
}

/** The state that the record shows under its name. */
export async function seeState({ page }: BrowserUser, state: string): Promise<void> {
  await page.getByRole('main').getByText(state, { exact: true }).first().waitFor();
}

/** An act took its own button away: whoever works from the keyboard stands at the title of the record, not at the top. */
export async function standAtTitle({ page }: BrowserUser): Promise<void> {
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
}
