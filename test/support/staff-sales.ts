import { expect } from 'vitest';
import { digits } from './pdf-text.ts';
import { download, type BrowserUser } from './browser-user.ts';
import { goTo, openRow, seeState, standAtTitle, title, told } from './staff-place.ts';
import { paper, type Story } from './story.ts';

const idOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** Takes the customer's file, looks at each document and approves it. */
export async function reviewVerification(user: BrowserUser, { name }: Story, documents: number): Promise<void> {
  const { page, say } = user;
  await goTo(user, 'verifications');
  await openRow(user, name);
  await page.getByRole('button', { name: say('corporate', 'kyc.start') }).click();
  await seeState(user, say('shared', 'kyc.in_review'));
  const viewer = page.getByRole('region', { name: say('corporate', 'kyc.documents') });
  const view = new RegExp(`^(?:${say('corporate', 'kyc.view')}|${say('corporate', 'kyc.hide')})$`);
  const views = viewer.getByRole('button', { name: say('corporate', 'kyc.view') });
  expect(await views.count()).toBe(documents);
  for (let index = 0; index < documents; index += 1) {
    // The one that is open offers to be closed: the others keep their order.
    await viewer.getByRole('listitem').nth(index).getByRole('button', { name: view }).click();
    await viewer.getByText(`piece-${index}.pdf`).waitFor();
    const file = await download(page, viewer.getByRole('link', { name: say('corporate', 'kyc.download') }));
    expect(file.bytes.equals(paper)).toBe(true);
  }
  const approve = page.getByRole('button', { name: say('corporate', 'kyc.approve') });
  expect(await approve.isDisabled()).toBe(true);
  const unseen = page.getByRole('button', {
    name: new RegExp(`^${say('corporate', 'kyc.rightOf', { name: '' })}`),
    pressed: false,
  });
  for (let left = await unseen.count(); left > 0; left -= 1) {
    await unseen.first().click();
    await expect.poll(() => unseen.count()).toBe(left - 1);
  }
  await approve.click();
  const dialog = page.getByRole('dialog', { name: say('corporate', 'kyc.approveTitle', { name }) });
  await dialog.getByRole('button', { name: say('corporate', 'kyc.approve') }).click();
  await told(user, say('corporate', 'kyc.approved'));
  await seeState(user, say('shared', 'kyc.approved'));
  await standAtTitle(user);
}

/** Prices the customer's request line by line and sends it; its id and its number. */
export async function priceQuote(user: BrowserUser, story: Story): Promise<{ id: string; number: string }> {
  const { page, say } = user;
  await goTo(user, 'quotes');
  await openRow(user, story.name, say('corporate', 'quotes.request'));
  await page.getByText(story.need).waitFor();
  const field = (key: 'designation' | 'unitPrice') =>
    page.getByRole('textbox', { name: say('corporate', `lines.${key}`) });
  // From the catalogue; a free line added by mistake goes again.
  await page.getByRole('button', { name: say('corporate', 'lines.addPlan') }).click();
  await page.getByPlaceholder(say('common', 'search.placeholder')).fill('VPS 4');
  await page
    .getByRole('option')
    .filter({ hasText: say('shared', 'perCycle.yearly') })
    .click();
  await page.getByRole('button', { name: say('corporate', 'lines.addFree') }).click();
  await page.getByRole('button', { name: say('corporate', 'lines.remove', { number: 2 }) }).click();
  await field('designation').fill(story.designation);
  await page.getByRole('spinbutton', { name: say('corporate', 'lines.quantity') }).fill('2');
  await field('unitPrice').fill('69 000,00');
  await page.getByRole('textbox', { name: say('corporate', 'totals.discount') }).fill('5');
  await page.getByRole('button', { name: say('corporate', 'quotes.save'), exact: true }).click();
  await told(user, say('corporate', 'quotes.saved'));
  await page.getByRole('button', { name: say('corporate', 'quotes.saveAndSend') }).click();
  const dialog = page.getByRole('dialog', { name: say('corporate', 'quotes.sendTitle') });
  // 2 × 69 000,00 less 5 % and 19 % of TVA, as the browser and the server reckon it.
  expect(digits(await dialog.getByRole('paragraph').last().innerText())).toBe('15600900');
  await dialog.getByRole('button', { name: say('corporate', 'quotes.send') }).click();
  await seeState(user, say('shared', 'quote.sent'));
  const number = await title(user);
  await told(user, say('corporate', 'quotes.sentDone', { number }));
  return { id: idOf(page.url()), number };
}

/** The PDF that the page gives, once it is made. */
export async function takeQuotePdf({ page, say }: BrowserUser): Promise<Buffer> {
  return (await download(page, page.getByRole('link', { name: say('corporate', 'pdf') }))).bytes;
}

/** Validates, begins, does the technical step with a remark, delivers. */
export async function deliverOrder(user: BrowserUser, story: Story): Promise<void> {
  const { page, say } = user;
  await goTo(user, 'orders');
  await openRow(user, story.name);
  const number = await title(user);
  await page.getByRole('button', { name: say('corporate', 'orders.validate'), exact: true }).click();
  await told(user, say('corporate', 'orders.validated', { number }));
  await standAtTitle(user);
  await page.getByRole('button', { name: say('corporate', 'orders.start'), exact: true }).click();
  const steps = page.getByRole('region', { name: say('corporate', 'orders.kind.technical') });
  const complete = say('corporate', 'orders.complete');
  await steps.getByRole('button', { name: complete }).first().click();
  const note = page.getByRole('dialog');
  await note.getByRole('textbox', { name: say('corporate', 'orders.note') }).fill(story.stepNote);
  await note.getByRole('button', { name: complete }).click();
  await steps.getByText(story.stepNote).waitFor();
  await page.getByRole('button', { name: say('corporate', 'orders.deliver'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: say('corporate', 'orders.deliverTitle', { number }) });
  await dialog.getByRole('button', { name: say('corporate', 'orders.deliver') }).click();
  await told(user, say('corporate', 'orders.delivered', { number }));
  await seeState(user, say('shared', 'order.delivered'));
  const outcome = page.getByRole('list', { name: say('corporate', 'orders.outcome') });
  await outcome.getByRole('link', { name: story.designation }).waitFor();
  await outcome.getByRole('link', { name: say('corporate', 'invoices.draft') }).waitFor();
}

const HAPPENED = [
  'customer.created',
  'kyc.submitted',
  'kyc.approved',
  'ticket.opened',
  'ticket.replied',
  'quote.requested',
  'quote.sent',
  'quote.accepted',
  'order.validated',
  'order.delivered',
  'service.activated',
  'invoice.issued',
  'payment.recorded',
] as const;

/** Finds the customer by their address; their page tells everything that happened. */
export async function readTimeline(user: BrowserUser, story: Story): Promise<void> {
  const { page, say } = user;
  await goTo(user, 'customers');
  await page.getByRole('searchbox', { name: say('common', 'table.search') }).fill(story.email);
  await openRow(user, story.name, story.email);
  const timeline = page.getByRole('list', { name: say('corporate', 'customers.tab.timeline') });
  await timeline.waitFor();
  const more = page.getByRole('tabpanel').getByRole('button', { name: say('corporate', 'list.more') });
  for (let pages = 0; pages < 10 && (await more.isVisible()); pages += 1) {
    const before = await timeline.getByRole('listitem').count();
    await more.click();
    await expect.poll(() => timeline.getByRole('listitem').count()).toBeGreaterThan(before);
  }
  const told = (await timeline.innerText()).split('\n').map((line) => line.trim());
  expect(HAPPENED.filter((name) => !told.includes(say('event', name)))).toEqual([]);
}
