import { stableId } from '@cm/kit/ids';
import type { BrowserContext, Page } from 'playwright-core';
import type { Words } from './words.ts';

/** The customer whose person is looked over the shoulder: the one whose records the screens of the manifest show. */
export const CUSTOMER = { id: stableId('customer-2'), person: 'Nadia Cherif' } as const;

/** A colleague opens the portal in the person's place, from the customer's record; gives the tab that it opens. */
export async function viewAsCustomer(context: BrowserContext, say: Words, reason: string): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`/corporate/customers/${CUSTOMER.id}?tab=contacts`);
  await desk.getByRole('button', { name: say('corporate', 'contacts.actsOf', { name: CUSTOMER.person }) }).click();
  await desk.getByRole('menuitem', { name: say('corporate', 'contacts.act.view') }).click();
  const form = desk.getByRole('dialog', { name: say('corporate', 'contacts.viewOf', { name: CUSTOMER.person }) });
  await form.getByLabel(say('corporate', 'contacts.viewReason')).fill(reason);
  await form.getByRole('button', { name: say('corporate', 'contacts.viewSubmit') }).click();
  const ready = desk.getByRole('dialog', { name: say('corporate', 'contacts.viewReady') });
  const opened = context.waitForEvent('page');
  await ready.getByRole('link', { name: say('corporate', 'contacts.viewOpen') }).click();
  const portal = await opened;
  await portal.getByRole('region', { name: say('portal', 'banner.label') }).waitFor();
  await desk.close();
  return portal;
}
