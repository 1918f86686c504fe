import { expect } from 'vitest';
import { digits } from './pdf-text.ts';
import { download, type BrowserUser } from './browser-user.ts';
import { goTo, openRow, rowOf, seeState, standAtTitle, title, told } from './staff-place.ts';
import type { Story } from './story.ts';

const idOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** Opens the draft that the delivery made and issues it; its id and the number that it took. */
export async function issueInvoice(user: BrowserUser, { name }: Story): Promise<{ id: string; number: string }> {
  const { page, say } = user;
  await goTo(user, 'invoices');
  await openRow(user, name, say('corporate', 'invoices.draft'));
  await page.getByRole('button', { name: say('corporate', 'invoices.saveAndIssue') }).click();
  const dialog = page.getByRole('dialog', { name: say('corporate', 'invoices.issueTitle') });
  await dialog.getByText(name).waitFor();
  await dialog.getByRole('button', { name: say('corporate', 'invoices.issue') }).click();
  await seeState(user, say('shared', 'invoice.issued'));
  const number = await title(user);
  await told(user, say('corporate', 'invoices.issued', { number }));
  await standAtTitle(user);
  return { id: idOf(page.url()), number };
}

export async function takeInvoicePdf({ page, say }: BrowserUser): Promise<Buffer> {
  return (await download(page, page.getByRole('link', { name: say('corporate', 'pdf') }))).bytes;
}

/** Records the transfer that settles the invoice on screen; the page says that it is paid. */
export async function recordTransfer(
  user: BrowserUser,
  { number, amount, reference }: { number: string; amount: string; reference: string },
): Promise<void> {
  const { page, say } = user;
  await page.getByRole('link', { name: say('corporate', 'payments.record') }).click();
  await page.getByRole('textbox', { name: say('corporate', 'payments.amount') }).fill(amount);
  await page.getByRole('textbox', { name: say('corporate', 'payments.reference') }).fill(reference);
  await page
    .getByRole('combobox', { name: say('corporate', 'payments.mode') })
    .selectOption({ label: say('shared', 'mode.transfer') });
  const share = page.getByRole('textbox', { name: say('corporate', 'payments.shareOf', { number }) });
  // The page shares what was received over what is owed; whole amounts are written without their cents.
  await expect.poll(async () => digits(await share.inputValue())).toBe(digits(amount).slice(0, -2));
  await page.getByRole('button', { name: say('corporate', 'payments.submit') }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
  await seeState(user, say('shared', 'payment.paid'));
}

/** The line of the invoice in the list, then the same in the file that the list exports: its cells, and how many there are. */
export async function exportInvoices(user: BrowserUser, number: string): Promise<{ cells: string[]; count: number }> {
  const { page, say } = user;
  await goTo(user, 'invoices');
  await rowOf(user, number, say('shared', 'payment.paid')).waitFor();
  const file = await download(page, page.getByRole('link', { name: say('corporate', 'list.export') }));
  expect(file.filename).toMatch(/^invoices-.*\.csv$/);
  const lines = file.bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .slice(1);
  return {
    cells: lines.find((line) => line.includes(number))?.split(';') ?? [],
    count: lines.length,
  };
}
