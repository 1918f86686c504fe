import { expect } from 'vitest';
import { type Letter, post, type Postbox } from './postbox.ts';
import type { BrowserUser } from './browser-user.ts';
import { paper, type Story } from './story.ts';

const lastPart = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';
const attachment = (name: string) => ({ name, mimeType: 'application/pdf', buffer: paper });

/** Opens a ticket with a file in the portal. */
export async function openTicket({ page, say }: BrowserUser, { ticket }: Story): Promise<void> {
  await page.goto('/tickets/new');
  await page.getByLabel(say('portal', 'tickets.subject')).fill(ticket.subject);
  await page.getByLabel(say('portal', 'newTicket.text')).fill(ticket.text);
  await page.locator('input[type=file]').setInputFiles(attachment('capture.pdf'));
  await page.getByText('capture.pdf').first().waitFor();
  await page.getByRole('button', { name: say('portal', 'newTicket.submit') }).click();
  await page.getByRole('heading', { level: 1, name: ticket.subject }).waitFor();
  await page.getByText('capture.pdf').first().waitFor();
}

/** Reads the answer in the mail and answers it by mail. */
export async function answerByMail(mailPort: number, story: Story, postbox: Postbox): Promise<void> {
  const mail = await postbox.waitFor(story.email, (one) => one.text.includes(story.answer));
  expect(mail.subject).toMatch(/\[T-\d+\]/);
  await post(mailPort, {
    from: story.email,
    to: mail.replyTo?.address ?? '',
    subject: `Re: ${mail.subject}`,
    text: `${story.thanks}\r\n`,
    inReplyTo: mail.messageId ?? '',
    references: [...mail.references, mail.messageId ?? ''],
  });
}

/** The portal shows the answer and what was written by mail; the ticket has done its work. */
export async function closeTicket({ page, say }: BrowserUser, story: Story): Promise<void> {
  await page.reload();
  await page.getByText(story.thanks).waitFor();
  await page.getByText(story.answer).first().waitFor();
  await page.getByRole('button', { name: say('portal', 'ticket.close') }).click();
  await page.getByText(say('portal', 'ticket.closed')).first().waitFor();
}

/** Writes to the support address, with a file. */
export async function writeToSupport(mailPort: number, { email, byMail }: Story): Promise<void> {
  const letter: Letter = {
    from: email,
    to: 'support@atlas.dz',
    ...byMail,
    attachments: [{ filename: 'rib.pdf', content: paper, contentType: 'application/pdf' }],
  };
  await post(mailPort, letter);
}

export async function readTicketOfMail({ page }: BrowserUser, { byMail }: Story): Promise<void> {
  await page.goto('/tickets');
  await page.getByText(byMail.subject).first().click();
  await page.getByText(byMail.text).waitFor();
}

/** From the catalogue to a request for a quote. */
export async function askForQuote({ page, say }: BrowserUser, { need }: Story): Promise<void> {
  await page.goto('/catalogue');
  await page.locator('a[href="/catalogue/vps-4"]').first().click();
  await page.waitForURL('**/catalogue/vps-4');
  await page.getByText(say('shared', 'choose')).first().waitFor();
  await page.goto('/quotes/new');
  await page.getByLabel(say('shared', 'quoteRequest.need')).fill(need);
  await page.getByRole('button', { name: say('shared', 'quoteRequest.submit') }).click();
  await page.getByText(say('shared', 'quoteRequest.done')).first().waitFor();
}

/** Accepts a quote with its terms; the order that comes of it. */
export async function acceptQuote({ page, say }: BrowserUser, quoteId: string): Promise<string> {
  await page.goto(`/quotes/${quoteId}`);
  await page.getByRole('button', { name: say('portal', 'quote.accept') }).click();
  await page.getByRole('checkbox', { name: say('shared', 'terms.agree') }).check();
  await page.getByRole('button', { name: say('shared', 'steps.next') }).click();
  await page.getByRole('checkbox', { name: say('shared', 'details.checked') }).check();
  await page.getByRole('button', { name: say('shared', 'steps.next') }).click();
  await page.getByRole('button', { name: say('portal', 'quote.confirm') }).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  return lastPart(page.url());
}

export async function seeService({ page }: BrowserUser, { designation }: Story): Promise<void> {
  await page.goto('/services');
  await page.getByText(designation).first().waitFor();
}

/** Opens an invoice and takes its PDF. */
export async function takeInvoice({ page }: BrowserUser, invoiceId: string, number: string): Promise<Buffer> {
  await page.goto(`/invoices/${invoiceId}`);
  await page.getByText(number).first().waitFor();
  const answer = await page.request.get(`/api/portal/invoices/${invoiceId}/pdf`);
  return answer.body();
}

/** The home tells the newest: the payment that was received. */
export async function seePayment({ page, say }: BrowserUser, number: string): Promise<void> {
  await page.goto('/invoices');
  await page.getByText(number).first().waitFor();
  await page.goto('/');
  await page.getByText(say('eventToCustomer', 'payment.recorded')).first().waitFor();
}
