import { stableId } from '@cm/kit/ids';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, listen, openContext } from '../support/browser.ts';
import { startDemonstration } from '../support/demonstration.ts';
import type { RunningServer } from '../support/running-server.ts';
import { accessibility } from '../support/screens.ts';
import { signIn } from '../support/sign-in.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startDemonstration();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

async function openPage(email: string): Promise<Page> {
  const context = await openContext(browser, {
    baseURL: server.url,
    language: 'fr',
    theme: 'light',
    width: 1440,
    storageState: await signIn(browser, server.url, email),
  });
  return context.newPage();
}

const listed = (page: Page) => page.getByRole('list', { name: 'Autres adresses' });

test('staff write an address: errors at their fields, what was typed stays, a second mailing address is not offered', async () => {
  const page = await openPage('yacine@atlas.dz');
  const complaints = listen(page);
  await page.goto(`/corporate/customers/${stableId('customer-2')}`);
  await listed(page).getByText('Comptabilité', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Ajouter une adresse' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une adresse' });
  expect(await dialog.getByRole('checkbox', { name: 'Adresse d’envoi' }).isDisabled()).toBe(true);
  await dialog.getByText('C’est déjà « Comptabilité »').waitFor();
  await dialog.getByLabel('Libellé').fill('Agence');
  await dialog.getByLabel('Rue et numéro').fill('2, rue du Port');
  await dialog.getByLabel('Code postal').fill('160');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await dialog.getByText('Le format n’est pas celui attendu.').waitFor();
  expect(await dialog.getByText('Ce champ est obligatoire.').count()).toBe(3);
  expect(await accessibility(page)).toEqual([]);
  expect(await dialog.getByLabel('Rue et numéro').inputValue()).toBe('2, rue du Port');
  await dialog.getByRole('checkbox', { name: 'Site d’intervention' }).click();
  await dialog.getByLabel('Pays').selectOption({ label: 'France' });
  await dialog.getByLabel('Ville').fill('Marseille');
  await dialog.getByLabel('Code postal').fill('13002');
  await dialog.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const agency = listed(page).getByRole('listitem').filter({ hasText: 'Agence' });
  await agency.getByText('13002 Marseille').waitFor();
  await agency.getByText('France').waitFor();
  await page.getByText('Adresse ajoutée', { exact: true }).first().waitFor();

  await agency.getByRole('button', { name: 'Supprimer « Agence »' }).click();
  await page.getByRole('dialog', { name: 'Supprimer « Agence » ?' }).getByRole('button', { name: 'Supprimer' }).click();
  await agency.waitFor({ state: 'detached' });
  expect(complaints.console).toEqual([]);
  expect(complaints.failures).toEqual([]);
});

test('the customer writes theirs by the keyboard alone', async () => {
  const page = await openPage('karim@exemple.dz');
  const complaints = listen(page);
  await page.goto('/account/profile');
  const workshop = listed(page).getByRole('listitem').filter({ hasText: 'Atelier' });
  await workshop.getByText('06013 Tichy').waitFor();
  await workshop.getByRole('button', { name: 'Modifier « Atelier »' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Modifier « Atelier »' });
  await dialog.waitFor();
  await dialog.getByText('Connue de nos équipes, visible sur votre fiche.').waitFor();
  // A script of the page is a string here: this program has no window.
  const focused = () => page.evaluate<string>(`document.activeElement?.closest('div')?.textContent ?? ''`);
  while (!(await focused()).startsWith('Adresse d’envoi')) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  while (!(await focused()).startsWith('Rue et numéro')) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5, chemin des Oliviers');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await workshop.getByText('5, chemin des Oliviers').waitFor();
  await workshop.getByText('Adresse d’envoi', { exact: true }).waitFor();
  await workshop.getByText('Site d’intervention', { exact: true }).waitFor();
  expect(complaints.console).toEqual([]);
  expect(complaints.failures).toEqual([]);
});
