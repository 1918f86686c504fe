import { stableId } from '@cm/kit/ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { signIn, type StorageState } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
let storageState: StorageState;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
  storageState = await signIn(browser, server.url, 'yacine@atlas.dz');
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

test('a note is written, changed with its words before kept, pinned beside every tab and unpinned', async () => {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState,
  });
  const page = await context.newPage();
  const complaints = listen(page);
  await page.goto(`/corporate/customers/${stableId('customer-2')}?tab=notes`);
  await page.getByLabel('Nouvelle note').last().fill('Appeler le matin.');
  await page.getByRole('button', { name: 'Enregistrer la note' }).click();
  const note = page.getByRole('listitem').filter({ hasText: 'Appeler le' });
  await note.getByText('Appeler le matin.').waitFor();

  await note.getByRole('button', { name: 'Modifier la note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier la note' });
  await dialog.getByLabel('Note', { exact: true }).fill('Appeler le soir.');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await note.getByText('Appeler le soir.').waitFor();
  await note.getByRole('button', { name: /^modifiée/ }).click();
  await page.getByRole('dialog', { name: 'Versions précédentes' }).getByText('Appeler le matin.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();

  await note.getByRole('button', { name: 'Épingler' }).click();
  const pinned = page.getByRole('list', { name: 'Notes épinglées' });
  await pinned.getByText('Appeler le soir.').waitFor();
  // The list below is asked again by itself: it may be a moment behind.
  await expect.poll(() => page.getByText('Appeler le soir.').count()).toBe(1);
  await page.getByRole('tab', { name: 'Chronologie' }).click();
  await page.getByText('Note ajoutée').first().waitFor();
  await pinned.getByText('Appeler le soir.').waitFor();
  await pinned.getByRole('button', { name: 'Détacher' }).click();
  await pinned.waitFor({ state: 'detached' });
  expect(complaints.console).toEqual([]);
  expect(complaints.failures).toEqual([]);
});

test('an @ offers colleagues by keyboard and by touch; who is mentioned stands in the note as a name and is told', async () => {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState,
  });
  const page = await context.newPage();
  const complaints = listen(page);
  await page.goto(`/corporate/customers/${stableId('customer-3')}?tab=notes`);
  const box = page.getByRole('textbox', { name: 'Nouvelle note' });
  await box.pressSequentially('Voir avec @ami');
  const colleagues = page.getByRole('listbox', { name: 'Collègues' });
  await colleagues.getByRole('option', { name: 'Amina Benali', selected: true }).waitFor();
  expect(await accessibility(page)).toEqual([]);
  await box.press('Escape');
  await colleagues.waitFor({ state: 'detached' });
  await box.press('Backspace');
  await colleagues.waitFor();
  await box.press('Enter');
  await page.locator('textarea:focus').waitFor();
  expect(await box.inputValue()).toBe('Voir avec @Amina Benali ');
  await box.pressSequentially('et @lil');
  await colleagues.getByRole('option', { name: 'Lila Mansouri' }).click();
  expect(await box.inputValue()).toBe('Voir avec @Amina Benali et @Lila Mansouri ');
  await page.getByRole('button', { name: 'Enregistrer la note' }).click();
  const note = page.getByRole('listitem').filter({ hasText: 'Voir avec @Amina Benali et @Lila Mansouri' });
  await note.waitFor();
  await note.getByRole('button', { name: 'Modifier la note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier la note' });
  expect(await dialog.getByLabel('Note', { exact: true }).inputValue()).toBe(
    'Voir avec @Amina Benali et @Lila Mansouri',
  );
  expect(complaints.console).toEqual([]);
  expect(complaints.failures).toEqual([]);
  await context.close();
  const told = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState: await signIn(browser, server.url, 'lila@atlas.dz'),
  });
  const inbox = await told.newPage();
  await inbox.goto('/corporate/notifications');
  await inbox.getByText('vous mentionne').first().waitFor();
});
