import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import * as account from '../support/customer-account.ts';
import * as customer from '../support/customer-support.ts';
import { startDemonstration } from '../support/demonstration.ts';
import { type RunningServer, runCommand } from '../support/running-server.ts';
import { digits, pdfText } from '../support/pdf-text.ts';
import { openPostbox, type Postbox } from '../support/postbox.ts';
import { sha256, type BrowserUser, openBrowserUser } from '../support/browser-user.ts';
import { type StaffCall, staffApi } from '../support/staff-api.ts';
import { sitAsStaff } from '../support/staff-sign-in.ts';
import * as finance from '../support/staff-finance.ts';
import { readHome } from '../support/staff-home.ts';
import * as sales from '../support/staff-sales.ts';
import * as support from '../support/staff-support.ts';
import { stories, type Story } from '../support/story.ts';

let postbox: Postbox;
let server: RunningServer;
let browser: Browser;
/** Reads what the screens are compared with; every act is done by hand on a screen. */
let ask: { support: StaffCall; sales: StaffCall; finance: StaffCall };
beforeAll(async () => {
  postbox = await openPostbox();
  server = await startDemonstration({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  const [supportCall, salesCall, financeCall] = await Promise.all(
    ['amina@atlas.dz', 'yacine@atlas.dz', 'lila@atlas.dz'].map((email) => staffApi(server, email)),
  );
  if (!supportCall || !salesCall || !financeCall) throw new Error('a colleague is missing');
  ask = { support: supportCall, sales: salesCall, finance: financeCall };
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
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

async function quoteToOrder(client: BrowserUser, seller: BrowserUser, story: Story): Promise<string> {
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
async function invoiceToPayment(
  client: BrowserUser,
  accountant: BrowserUser,
  story: Story,
  orderId: string,
): Promise<void> {
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

async function expectHome(agent: BrowserUser): Promise<void> {
  const counter = await readHome(agent);
  const told = await ask.support('corporate.home.read', {});
  await expect.poll(() => counter('ticketsForMe')).toBe(told.ticketsForMe);
  await expect.poll(() => counter('ticketsUnassigned')).toBe(told.ticketsUnassigned);
}

/** One story, cut where another person takes over: what fails in one part does not hide how the others are. */
describe.each(['fr', 'ar'] as const)('the whole path, %s, both sides in a browser:', (language) => {
  const story = stories[language];
  let [client, seller, agent, accountant]: (BrowserUser | undefined)[] = [];
  let orderId: string | undefined;
  const there = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('an earlier part of the story did not come so far');
    return what;
  };
  beforeAll(async () => {
    client = await openBrowserUser(browser, server.url, language);
    seller = await sitAsStaff(browser, server.url, language, 'yacine@atlas.dz');
    agent = await sitAsStaff(browser, server.url, language, 'amina@atlas.dz');
    accountant = await sitAsStaff(browser, server.url, language, 'lila@atlas.dz');
  });
  afterAll(async () => {
    for (const user of [client, seller, agent, accountant]) await user?.close();
  });
  /** So far: nothing that a policy forbids, no error of a script, no answer 5xx. */
  const expectNoComplaint = (...users: (BrowserUser | undefined)[]): void => {
    for (const user of users) {
      const { policy, console, failures } = there(user).complaints;
      expect({ policy, console, failures }).toEqual({ policy: [], console: [], failures: [] });
    }
  };

  test('a visitor signs up, confirms, signs in with a second factor', async () => {
    const visitor = there(client);
    await account.signUp(visitor, story, postbox);
    await account.signInAsCustomer(visitor, story);
    expect(await visitor.page.evaluate<string>('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await account.protectAccount(visitor, story);
    expectNoComplaint(client);
  });

  test('the verification is handed in, reviewed and approved', async () => {
    await account.giveAddress(there(client));
    const documents = await account.handInVerification(there(client));
    await sales.reviewVerification(there(seller), story, documents);
    await account.learnApproval(there(client), story, postbox);
    expectNoComplaint(client, seller);
  });

  test('a ticket is answered on the screen, by mail, and closed', async () => {
    await customer.openTicket(there(client), story);
    await support.answerTicket(there(agent), story);
    await customer.answerByMail(server.mailPort, story, postbox);
    await support.seeReply(there(agent), story);
    await customer.closeTicket(there(client), story);
    expectNoComplaint(client, agent);
  });

  test('a mail of its own opens a ticket that both sides read', async () => {
    await customer.writeToSupport(server.mailPort, story);
    await support.readTicketOfMail(there(agent), story);
    await customer.readTicketOfMail(there(client), story);
    expectNoComplaint(client, agent);
  });

  test('a quote becomes an order, and the order a service', async () => {
    orderId = await quoteToOrder(there(client), there(seller), story);
    await sales.deliverOrder(there(seller), story);
    await customer.seeService(there(client), story);
    expectNoComplaint(client, seller);
  });

  test('the invoice is issued, mailed and paid', async () => {
    await invoiceToPayment(there(client), there(accountant), story, there(orderId));
    expectNoComplaint(client, accountant);
  });

  test('the timeline and the counters of the home page tell of it', async () => {
    await sales.readTimeline(there(seller), story);
    await expectHome(there(agent));
    expectNoComplaint(client, seller, agent, accountant);
  });
});

test('afterwards the audit chain and the ledger are clean', async () => {
  const audit = await runCommand(server, 'audit', 'verify', '--json');
  const ledger = await runCommand(server, 'ledger', 'verify', '--json');
  expect([audit.code, (JSON.parse(audit.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
  expect([ledger.code, (JSON.parse(ledger.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
});
