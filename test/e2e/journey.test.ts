import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { keepPictures, launchBrowser } from '../support/browser.ts';
import * as account from '../support/customer-account.ts';
import * as customer from '../support/customer-desk.ts';
import { type RunningHouse, runCommand, startHouse } from '../support/house.ts';
import { digits, pdfText } from '../support/pdf-text.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import { sha256, type Seat, takeSeat } from '../support/seat.ts';
import { type StaffCall, staffDesk } from '../support/staff-desk.ts';
import { sitAsStaff } from '../support/staff-door.ts';
import * as finance from '../support/staff-finance.ts';
import { readHome } from '../support/staff-home.ts';
import * as sales from '../support/staff-sales.ts';
import * as support from '../support/staff-support.ts';
import { stories, type Story } from '../support/story.ts';

let postbox: Postbox;
let house: RunningHouse;
let browser: Browser;
/** Reads what the screens are compared with; every act is done by hand on a screen. */
let ask: { support: StaffCall; sales: StaffCall; finance: StaffCall };
beforeAll(async () => {
  postbox = await openPostbox();
  house = await startHouse({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  const [supportCall, salesCall, financeCall] = await Promise.all(
    ['amina@atlas.dz', 'yacine@atlas.dz', 'lila@atlas.dz'].map((email) => staffDesk(house, email)),
  );
  if (!supportCall || !salesCall || !financeCall) throw new Error('a colleague is missing');
  ask = { support: supportCall, sales: salesCall, finance: financeCall };
});
afterAll(async () => {
  await browser?.close();
  await house?.dispose();
  await postbox?.close();
});

/** The PDF that came by mail with that number in its subject. */
async function mailedPdf(story: Story, number: string): Promise<Uint8Array> {
  const mail = await postbox.waitFor(story.email, (one) => one.subject.includes(number));
  return mail.attachments[0]?.content ?? new Uint8Array();
}

/** A document says its number and its amounts as the database has them, in minor units. */
function expectDocument(text: string, number: string, stored: { ht: number; tax: number; ttc: number }): void {
  expect(text).toContain(number);
  for (const amount of [stored.ht, stored.tax, stored.ttc]) expect(digits(text)).toContain(String(amount));
}

async function quoteToOrder(client: Seat, seller: Seat, story: Story): Promise<string> {
  await customer.askForQuote(client, story);
  const { id, number } = await sales.priceQuote(seller, story);
  const mailed = await mailedPdf(story, number);
  const stored = await ask.sales('corporate.quotes.get', { path: { id } });
  // 2 × 69 000,00 less 5 % = 131 100,00; TVA 19 % = 24 909,00.
  expect([stored.ht, stored.tax, stored.ttc]).toEqual([13_110_000, 2_490_900, 15_600_900]);
  expectDocument(await pdfText(mailed), number, stored);
  expect(sha256(await sales.takeQuotePdf(seller))).toBe(sha256(mailed));
  return customer.acceptQuote(client, id);
}

/** A number without gap; the PDF that was mailed is the one that both sides download; then it is paid. */
async function invoiceToPayment(client: Seat, accountant: Seat, story: Story, orderId: string): Promise<void> {
  const { id, number } = await finance.issueInvoice(accountant, story);
  expect(number).toMatch(/^FAC-\d{4}-\d{6}$/);
  const mailed = await mailedPdf(story, number);
  const text = await pdfText(mailed);
  const stored = await ask.finance('corporate.invoices.get', { path: { id } });
  expect([stored.orderId, stored.number]).toEqual([orderId, number]);
  expectDocument(text, number, stored);
  for (const expected of [story.name, '001916098765432']) expect(text).toContain(expected);
  expect(sha256(await finance.takeInvoicePdf(accountant))).toBe(sha256(mailed));
  expect(sha256(await customer.takeInvoice(client, id, number))).toBe(sha256(mailed));
  const reference = `VIR-${client.language}-1`;
  await finance.recordTransfer(accountant, { number, amount: '156 009,00', reference });
  const paid = await ask.finance('corporate.invoices.get', { path: { id } });
  expect([paid.paymentState, paid.paid, paid.balance]).toEqual(['paid', 15_600_900, 0]);
  const exported = await finance.exportInvoices(accountant, number);
  expect(exported.cells.slice(5)).toEqual(['131100,00', '24909,00', '156009,00', '156009,00', '0,00', 'DZD', 'paid']);
  const issued = await ask.finance('corporate.invoices.list', { query: { state: 'issued', limit: 100 } });
  expect([exported.count, issued.nextCursor]).toEqual([issued.items.length, null]);
  await customer.seePayment(client, number);
}

async function expectHome(agent: Seat): Promise<void> {
  const counter = await readHome(agent);
  const told = await ask.support('corporate.home.read', {});
  await expect.poll(() => counter('ticketsForMe')).toBe(told.ticketsForMe);
  await expect.poll(() => counter('ticketsUnassigned')).toBe(told.ticketsUnassigned);
}

describe.each(['fr', 'ar'] as const)('the whole path, %s', (language) => {
  test('from the sign-up to the payment, both sides in a browser, with mail both ways', async () => {
    onTestFailed(() => keepPictures(browser, language));
    const story = stories[language];
    const client = await takeSeat(browser, house.url, language);
    const staff = (email: string): Promise<Seat> => sitAsStaff(browser, house.url, language, email);
    await account.signUp(client, story, postbox);
    await account.signInAsCustomer(client, story);
    expect(await client.page.evaluate<string>('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await account.protectAccount(client, story);
    await account.giveAddress(client);

    const documents = await account.handInVerification(client);
    const seller = await staff('yacine@atlas.dz');
    await sales.reviewVerification(seller, story, documents);
    await account.learnApproval(client, story, postbox);

    await customer.openTicket(client, story);
    const agent = await staff('amina@atlas.dz');
    await support.answerTicket(agent, story);
    await customer.answerByMail(house.mailPort, story, postbox);
    await support.seeReply(agent, story);
    await customer.closeTicket(client, story);
    await customer.writeToSupport(house.mailPort, story);
    await support.readTicketOfMail(agent, story);
    await customer.readTicketOfMail(client, story);

    const orderId = await quoteToOrder(client, seller, story);
    await sales.deliverOrder(seller, story);
    await customer.seeService(client, story);

    const accountant = await staff('lila@atlas.dz');
    await invoiceToPayment(client, accountant, story, orderId);
    await sales.readTimeline(seller, story);
    await expectHome(agent);

    for (const { complaints } of [client, seller, agent, accountant]) {
      const { policy, console, failures } = complaints;
      expect({ policy, console, failures }).toEqual({ policy: [], console: [], failures: [] });
    }
    for (const seat of [client, seller, agent, accountant]) await seat.close();
  });
});

test('afterwards the audit chain and the ledger are clean', async () => {
  const audit = await runCommand(house, 'audit', 'verify', '--json');
  const ledger = await runCommand(house, 'ledger', 'verify', '--json');
  expect([audit.code, (JSON.parse(audit.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
  expect([ledger.code, (JSON.parse(ledger.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
});
