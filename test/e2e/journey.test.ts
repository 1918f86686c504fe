import { createHash } from 'node:crypto';
import { codeAt, stepAt } from '@cm/identity/totp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Complaints, type Language, launchBrowser, listen, openContext } from '../support/browser.ts';
import { type RunningHouse, runCommand, startHouse } from '../support/house.ts';
import { digits, pdfText } from '../support/pdf-text.ts';
import { openPostbox, post, type Postbox } from '../support/postbox.ts';
import { type StaffCall, staffDesk } from '../support/staff-desk.ts';
import { type Words, wordsOf } from '../support/words.ts';

let postbox: Postbox;
let house: RunningHouse;
let browser: Browser;
let desk: { agent: StaffCall; sales: StaffCall; finance: StaffCall };
beforeAll(async () => {
  postbox = await openPostbox();
  house = await startHouse({ env: { SMTP_URL: postbox.url } });
  browser = await launchBrowser();
  desk = {
    agent: await staffDesk(house, 'amina@atlas.dz'),
    sales: await staffDesk(house, 'yacine@atlas.dz'),
    finance: await staffDesk(house, 'lila@atlas.dz'),
  };
});
afterAll(async () => {
  await browser?.close();
  await house?.dispose();
  await postbox?.close();
});

const PASSWORD = 'une barque sur la mer 42';

const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n',
);

function decodeBase32(text: string): Buffer {
  const bits = [...text.replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** One customer's whole way, step by step; each method ends with what the customer sees. */
class Journey {
  readonly page: Page;
  readonly say: Words;
  readonly email: string;
  readonly language: Language;
  constructor(page: Page, say: Words, language: Language) {
    this.page = page;
    this.say = say;
    this.language = language;
    this.email = `voyage-${language}@exemple.dz`;
  }

  async signUp(): Promise<void> {
    const { page, say } = this;
    await page.goto('/sign-up');
    await page.getByLabel(say('doors', 'signUp.name')).fill('Samia Ferhat');
    await page.getByLabel(say('doors', 'field.email')).fill(this.email);
    await page.getByLabel(say('doors', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('checkbox', { name: say('doors', 'signUp.accept') }).check();
    await page.getByRole('button', { name: say('doors', 'signUp.submit') }).click();
    await page.getByRole('heading', { name: say('doors', 'checkMail.title') }).waitFor();
    const mail = await postbox.waitFor(this.email, (one) => one.text.includes('/verify-email#'));
    const link = /https?:\/\/\S+\/verify-email#\S+/.exec(mail.text)?.[0] ?? '';
    await page.goto(link);
    await page.getByText(say('doors', 'verify.done')).first().waitFor();
  }

  async signIn(): Promise<void> {
    const { page, say } = this;
    await page.goto('/sign-in');
    await page.getByLabel(say('doors', 'field.email')).fill(this.email);
    await page.getByLabel(say('doors', 'field.password'), { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: say('doors', 'signIn.submit') }).click();
  }

  /** Enrols an authenticator; the next sign-in asks for it, and a recovery code opens the door. */
  async secondFactor(): Promise<void> {
    const { page, say } = this;
    await page.goto('/account/security');
    await page.getByRole('button', { name: say('account', 'twoFactor.enable') }).click();
    const key = page
      .locator('code, [class*="mono"]')
      .filter({ hasText: /[A-Z2-7]{4}/ })
      .first();
    const secret = decodeBase32((await key.innerText()).toUpperCase());
    await page
      .getByLabel(say('doors', 'enrolment.code'))
      .first()
      .pressSequentially(codeAt(secret, stepAt(new Date())));
    const submit = page.getByRole('button', { name: say('doors', 'enrolment.submit'), exact: true });
    if (await submit.isVisible()) await submit.click().catch(() => undefined);
    await page.getByText(say('doors', 'recovery.title')).waitFor();
    const codes = (await page.locator('main').innerText()).match(/\b(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}\b/g) ?? [];
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: say('doors', 'recovery.kept') }).click();
    await page.getByText(say('account', 'twoFactor.on')).first().waitFor();
    await page.context().clearCookies({ name: '__Host-cm_portal' });
    await this.signIn();
    await page.getByRole('button', { name: say('doors', 'secondFactor.useRecovery') }).click();
    await page.getByLabel(say('doors', 'secondFactor.recoveryCode')).fill(codes[0] ?? '');
    await page.getByRole('button', { name: say('doors', 'secondFactor.submit') }).click();
    await page.getByRole('heading', { level: 1, name: 'Samia', exact: false }).waitFor();
  }

  /** An invoice must name its buyer's address: the customer gives it. */
  async profile(): Promise<void> {
    const { page, say } = this;
    await page.goto('/account/profile');
    await page.getByLabel(say('account', 'customer.addressLine')).fill('12, rue Didouche Mourad');
    await page.getByLabel(say('account', 'customer.commune')).fill('Alger-Centre');
    await page.getByLabel(say('account', 'customer.wilaya')).selectOption('alger');
    await page.getByLabel(say('account', 'customer.postalCode')).fill('16000');
    await page
      .getByRole('button', { name: say('account', 'save'), exact: true })
      .last()
      .click();
    await page.getByText(say('account', 'saved')).first().waitFor();
  }

  async verification(): Promise<void> {
    const { page, say } = this;
    await page.goto('/account/verification');
    await page.getByText(say('account', 'kyc.documents')).first().waitFor();
    const inputs = page.locator('input[type=file]');
    const submit = page.getByRole('button', { name: say('account', 'kyc.submit') });
    for (let index = 0; index < (await inputs.count()); index += 1) {
      const kept = page.waitForResponse(
        (response) => response.url().includes('/kyc/documents/') && response.request().method() === 'PUT',
      );
      await inputs.nth(index).setInputFiles({ name: `piece-${index}.pdf`, mimeType: 'application/pdf', buffer: paper });
      expect((await kept).status()).toBe(200);
    }
    await submit.click();
    await page.getByText(say('account', 'kyc.submitted')).first().waitFor();
    const { items } = await desk.sales('corporate.kyc.list', { query: { limit: 50 } });
    const customer = await this.customer();
    const verification = items.find((one) => one.customer.id === customer);
    const path = { id: verification?.id ?? '' };
    await desk.sales('corporate.kyc.assign', { path, body: {} });
    await desk.sales('corporate.kyc.decide', { path, body: { decision: 'approve' } });
    await postbox.waitFor(
      this.email,
      (one) => one.classification.kind !== 'human' && /approuv|مقبول|موافق|قُبل|تم/.test(`${one.subject} ${one.text}`),
    );
    await page.reload();
    await page.getByText(say('account', 'kyc.approved'), { exact: false }).first().waitFor();
  }

  async customer(): Promise<string> {
    const { items } = await desk.sales('corporate.customers.list', { query: { q: this.email, limit: 5 } });
    return items[0]?.id ?? '';
  }

  /** A ticket with an attachment; the answer comes by mail, the reply goes by mail, both are in the thread. */
  async ticketFromPortal(): Promise<void> {
    const { page, say } = this;
    await page.goto('/tickets/new');
    await page.getByLabel(say('portal', 'tickets.subject')).fill('Mon site ne répond plus');
    await page.getByLabel(say('portal', 'newTicket.text')).fill('Depuis ce matin, une page blanche.');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'capture.pdf', mimeType: 'application/pdf', buffer: paper });
    await page.getByText('capture.pdf').first().waitFor();
    await page.getByRole('button', { name: say('portal', 'newTicket.submit') }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon site ne répond plus' }).waitFor();
    await page.getByText('capture.pdf').first().waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    await desk.agent('corporate.tickets.reply', {
      path: { id },
      body: { text: 'Bonjour, le site est rétabli.', next: 'answered' },
    });
    const mail = await postbox.waitFor(this.email, (one) => one.text.includes('le site est rétabli'));
    expect(mail.subject).toMatch(/\[T-\d+\]/);
    await post(house.mailPort, {
      from: this.email,
      to: mail.replyTo?.address ?? '',
      subject: `Re: ${mail.subject}`,
      text: 'Merci, tout fonctionne à nouveau.\r\n',
      inReplyTo: mail.messageId ?? '',
      references: [...mail.references, mail.messageId ?? ''],
    });
    await expect
      .poll(
        async () =>
          (await desk.agent('corporate.tickets.get', { path: { id } })).messages.map((message) => message.text),
        { timeout: 20_000 },
      )
      .toContainEqual(expect.stringContaining('tout fonctionne'));
    await page.reload();
    await page.getByText('Merci, tout fonctionne à nouveau.').waitFor();
    await page.getByText('le site est rétabli').first().waitFor();
    await page.getByRole('button', { name: say('portal', 'ticket.close') }).click();
    await page.getByText(say('portal', 'ticket.closed')).first().waitFor();
  }

  async ticketByMail(): Promise<void> {
    const subject = `Question par e-mail ${this.language}`;
    await post(house.mailPort, {
      from: this.email,
      to: 'support@atlas.dz',
      subject,
      text: 'Bonjour, puis-je payer par chèque ?',
      attachments: [{ filename: 'rib.pdf', content: paper, contentType: 'application/pdf' }],
    });
    await expect
      .poll(
        async () => (await desk.agent('corporate.tickets.list', { query: { q: subject, limit: 5 } })).items.length,
        { timeout: 20_000 },
      )
      .toBe(1);
    await this.page.goto('/tickets');
    await this.page.getByText(subject).first().click();
    await this.page.getByText('puis-je payer par chèque').waitFor();
  }

  /** From the catalogue to an accepted quote, whose PDF says what the database says. */
  async quote(): Promise<string> {
    const { page, say } = this;
    await page.goto('/catalogue');
    await page.locator('a[href="/catalogue/vps-4"]').first().click();
    await page.waitForURL('**/catalogue/vps-4');
    await page.getByText(say('catalogue', 'choose')).first().waitFor();
    await page.goto('/quotes/new');
    await page.getByLabel(say('catalogue', 'quoteRequest.need')).fill('Deux VPS 4 pour un an.');
    await page.getByRole('button', { name: say('catalogue', 'quoteRequest.submit') }).click();
    await page.getByText(say('catalogue', 'quoteRequest.done')).first().waitFor();
    const customerId = await this.customer();
    const { items } = await desk.sales('corporate.quotes.list', { query: { customerId, limit: 5 } });
    const id = items[0]?.id ?? '';
    const path = { id };
    const draft = await desk.sales('corporate.quotes.get', { path });
    const line = {
      planId: null,
      designation: 'VPS 4, annuel',
      quantity: 2,
      cycle: 'yearly',
      unitPrice: 6_900_000,
      discountBp: 500,
      taxCategory: 'standard',
    } as const;
    const priced = await desk.sales('corporate.quotes.update', {
      path,
      body: { version: draft.editVersion, notes: null, lines: [line] },
    });
    const { number } = await desk.sales('corporate.quotes.send', { path, body: { version: priced.editVersion } });
    const mail = await postbox.waitFor(this.email, (one) => one.subject.includes(number));
    const attachment = mail.attachments[0];
    const text = await pdfText(attachment?.content ?? new Uint8Array());
    const stored = await desk.sales('corporate.quotes.get', { path });
    // 2 × 69 000,00 less 5 % = 131 100,00; TVA 19 % = 24 909,00.
    expect([stored.ht, stored.tax, stored.ttc]).toEqual([13_110_000, 2_490_900, 15_600_900]);
    expect(text).toContain(number);
    for (const amount of [stored.ht, stored.tax, stored.ttc]) expect(digits(text)).toContain(String(amount));
    await page.goto(`/quotes/${id}`);
    await page.getByRole('button', { name: say('portal', 'quote.accept') }).click();
    await page.getByRole('checkbox', { name: say('terms', 'terms.agree') }).check();
    await page.getByRole('button', { name: say('terms', 'steps.next') }).click();
    await page.getByRole('checkbox', { name: say('terms', 'details.checked') }).check();
    await page.getByRole('button', { name: say('terms', 'steps.next') }).click();
    await page.getByRole('button', { name: say('portal', 'quote.confirm') }).click();
    await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
    return page.url().split('/').at(-1) ?? '';
  }

  async delivery(orderId: string): Promise<void> {
    const path = { id: orderId };
    await desk.sales('corporate.orders.validate', { path });
    await desk.sales('corporate.orders.start', { path });
    await desk.sales('corporate.orders.completeStep', {
      path: { ...path, step: 'technical_setup' },
      body: { note: 'Installé' },
    });
    await desk.sales('corporate.orders.deliver', { path });
    await expect
      .poll(
        async () =>
          (await desk.sales('corporate.services.list', { query: { customerId: await this.customer(), limit: 5 } }))
            .items.length,
        { timeout: 20_000 },
      )
      .toBe(1);
    await this.page.goto('/services');
    await this.page.getByText('VPS 4, annuel').first().waitFor();
  }

  /** The invoice: a number without gap, the PDF that was mailed is the one that is kept and downloaded, then it is paid. */
  async invoice(orderId: string): Promise<void> {
    const { page } = this;
    const customerId = await this.customer();
    const list = await desk.finance('corporate.invoices.list', { query: { customerId, limit: 5 } });
    const draft = list.items.find((one) => one.orderId === orderId);
    const path = { id: draft?.id ?? '' };
    const { version } = await desk.finance('corporate.invoices.get', { path });
    const issued = await desk.finance('corporate.invoices.issue', { path, body: { version } });
    const number = issued.number ?? '';
    expect(number).toMatch(/^FAC-\d{4}-\d{6}$/);
    const mail = await postbox.waitFor(this.email, (one) => one.subject.includes(number));
    const mailed = mail.attachments[0]?.content ?? new Uint8Array();
    const text = await pdfText(mailed);
    for (const expected of [number, 'Samia Ferhat', '001916098765432']) expect(text).toContain(expected);
    for (const amount of [issued.ht, issued.tax, issued.ttc]) expect(digits(text)).toContain(String(amount));
    await page.goto(`/invoices/${path.id}`);
    await page.getByText(number).first().waitFor();
    const downloaded = await page.request.get(`/api/portal/invoices/${path.id}/pdf`);
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    expect(hash(await downloaded.body())).toBe(hash(mailed));
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Algiers' }).format(new Date());
    await desk.finance('corporate.payments.record', {
      body: {
        customerId,
        mode: 'transfer',
        amount: issued.ttc,
        receivedOn: today,
        reference: `VIR-${this.language}-1`,
        allocations: [{ invoiceId: path.id, amount: issued.ttc }],
      },
    });
    await expect
      .poll(async () => (await desk.finance('corporate.invoices.get', { path })).paymentState, { timeout: 20_000 })
      .toBe('paid');
    await page.goto('/invoices');
    await page.getByText(number).first().waitFor();
  }

  /** Everything that happened is in the customer's own timeline. */
  async timeline(): Promise<void> {
    const customerId = await this.customer();
    const { items } = await desk.sales('corporate.customers.timeline', {
      path: { id: customerId },
      query: { limit: 100 },
    });
    const names = new Set(items.map((item) => item.event));
    const expected = [
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
    ];
    expect(expected.filter((name) => !names.has(name))).toEqual([]);
    await this.page.goto('/');
    await this.page.getByText(this.say('portal', 'event.payment.recorded')).first().waitFor();
  }
}

describe.each(['fr', 'ar'] as const)('the whole path, %s', (language) => {
  test('from the sign-up to the payment, in a browser, with mail both ways', async () => {
    const say = await wordsOf(language);
    const context = await openContext(browser, { baseURL: house.url, language });
    const page = await context.newPage();
    const complaints: Complaints = listen(page);
    const journey = new Journey(page, say, language);
    await journey.signUp();
    await journey.signIn();
    await page.getByRole('heading', { level: 1, name: 'Samia', exact: false }).waitFor();
    expect(await page.evaluate<string>('document.documentElement.dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await journey.secondFactor();
    await journey.profile();
    await journey.verification();
    await journey.ticketFromPortal();
    await journey.ticketByMail();
    const orderId = await journey.quote();
    await journey.delivery(orderId);
    await journey.invoice(orderId);
    await journey.timeline();
    expect({ policy: complaints.policy, console: complaints.console, failures: complaints.failures }).toEqual({
      policy: [],
      console: [],
      failures: [],
    });
    await context.close();
  });
});

test('afterwards the audit chain and the ledger are clean', async () => {
  const audit = await runCommand(house, 'audit', 'verify', '--json');
  const ledger = await runCommand(house, 'ledger', 'verify', '--json');
  expect([audit.code, (JSON.parse(audit.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
  expect([ledger.code, (JSON.parse(ledger.stdout) as { ok: boolean }).ok]).toEqual([0, true]);
});
