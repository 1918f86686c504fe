import { expect } from 'vitest';
import { download, type BrowserUser } from './browser-user.ts';
import { goTo, seeState } from './staff-place.ts';
import { paper, type Story } from './story.ts';

/** Finds a ticket in the list of the three panes and opens it. */
async function findTicket(user: BrowserUser, subject: string): Promise<void> {
  const { page, say } = user;
  await goTo(user, 'tickets');
  await page.getByRole('searchbox', { name: say('common', 'table.search') }).fill(subject);
  const list = page.getByRole('list', { name: say('corporate', 'nav.tickets') });
  await list.getByRole('link').filter({ hasText: subject }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

function messages({ page, say }: BrowserUser) {
  return page.getByRole('list', { name: say('corporate', 'tickets.messages') });
}

/** Takes the file of a message; it is the one that the customer gave. */
async function takeFile(user: BrowserUser, name: string): Promise<void> {
  const files = messages(user).getByRole('list', { name: user.say('corporate', 'tickets.attachments') });
  const file = await download(user.page, files.getByRole('link', { name }));
  expect(file.filename).toBe(name);
  expect(file.bytes.equals(paper)).toBe(true);
}

/** Takes the customer's ticket and answers it; the answer stands in the thread and the ticket is answered. */
export async function answerTicket(user: BrowserUser, { ticket, answer }: Story): Promise<void> {
  const { page, say } = user;
  await findTicket(user, ticket.subject);
  await messages(user).getByText(ticket.text).waitFor();
  await takeFile(user, 'capture.pdf');
  await page.getByRole('button', { name: say('corporate', 'tickets.takeIt') }).click();
  await page.getByRole('button', { name: say('corporate', 'tickets.takeIt') }).waitFor({ state: 'detached' });
  const box = page.getByRole('textbox', { name: say('corporate', 'tickets.replyText') });
  await box.fill(answer);
  await page
    .getByRole('combobox', { name: say('corporate', 'tickets.nextState') })
    .selectOption({ label: say('corporate', 'tickets.next.answered') });
  await page.getByRole('button', { name: say('corporate', 'tickets.send'), exact: true }).click();
  await messages(user).getByText(answer).waitFor();
  await expect.poll(() => box.inputValue()).toBe('');
  await seeState(user, say('shared', 'ticket.answered'));
  const history = page.getByRole('list', { name: say('corporate', 'tickets.history') });
  await history.getByText(say('corporate', 'history.reason.agent_answered')).waitFor();
}

/** The thread that stays open shows what the customer wrote by mail, without anybody asking for it. */
export async function seeReply(user: BrowserUser, { thanks }: Story): Promise<void> {
  await messages(user).getByText(thanks).waitFor();
}

/** The ticket that a mail made: its words, its channel, its file. */
export async function readTicketOfMail(user: BrowserUser, { byMail }: Story): Promise<void> {
  const { page, say } = user;
  await findTicket(user, byMail.subject);
  await messages(user).getByText(byMail.text).waitFor();
  const channel = say('shared', 'channel.email');
  await page.getByText(say('corporate', 'tickets.by', { channel })).waitFor();
  await takeFile(user, 'rib.pdf');
}
