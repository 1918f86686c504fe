import { customers } from '@cm/customers/module';
import {
  aConfirmedAddress,
  aContact,
  aCustomer,
  aMembership,
  anInvitation,
  leaveRights,
  takeAway,
} from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { writeSetting } from '@cm/kit/settings';
import { startHarness, type Harness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { outgoingMessageId, replyAddress } from '@cm/mail/thread';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTicket } from './answer-ticket.ts';
import { mailSecret } from './mail-secret.ts';
import { messageForMail, type TicketMail } from './message-for-mail.ts';
import { tickets } from './module.ts';
import { moveTicket } from './move-ticket.ts';
import { processInboundMail } from './process-inbound-mail.ts';
import { recordInboundMail } from './record-inbound-mail.ts';
import { acceptMail } from './review-quarantine.ts';
import { acknowledgementsPerHour } from './settings.ts';
import { aMailbox, aTicket, rawMail, receiveMail } from './testing.ts';
import { ticketDetail } from './ticket-detail.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator({
  'exemple.dz': ['v=spf1 ip4:203.0.113.5 -all'],
  'strict.dz': ['v=spf1 ip4:203.0.113.5 -all'],
  '_dmarc.strict.dz': ['v=DMARC1; p=reject'],
  'lenient.dz': ['v=spf1 -all'],
  '_dmarc.lenient.dz': ['v=DMARC1; p=none'],
});
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
    poolSize: 20,
  });
});
afterAll(async () => {
  await h.close();
  await parser.close();
  await mailAuthenticator.close();
});

interface Place {
  readonly tenant: Tenant;
  readonly support: string;
}

async function aPlace(): Promise<Place> {
  const tenant = await aTenant(h);
  const mailbox = await aMailbox(h, tenant);
  return { tenant, support: mailbox.address };
}

const systemOf = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');

async function rows<T>(text: string, values: unknown[]): Promise<T[]> {
  return (await h.admin.query(text, values)).rows as T[];
}

interface StoredMail {
  state: string;
  reason: string | null;
  ticket_id: string | null;
  raw: Buffer;
}

const mailsOf = (tenant: Tenant) =>
  rows<StoredMail>(
    'select state, reason, ticket_id, raw from tickets.inbound_mails where tenant_id = $1 order by received_at, id',
    [tenant.id],
  );
const ticketsOf = (tenant: Tenant) =>
  rows<{ id: string; state: string; number: number; requester_email: string; customer_id: string | null }>(
    'select id, state, number::int, requester_email, customer_id from tickets.tickets where tenant_id = $1 order by number',
    [tenant.id],
  );
const messagesOf = (ticketId: string) =>
  rows<{ kind: string; body: string; quoted: string; author_email: string | null; mail_id: string | null }>(
    'select kind, body, quoted, author_email, mail_id from tickets.messages where ticket_id = $1 order by created_at, id',
    [ticketId],
  );

/** A ticket opened by mail, answered by an agent, and the mail that carries the answer. */
async function anAnsweredTicket(
  place: Place,
  from = 'client@exemple.dz',
): Promise<{ ticketId: string; mail: TicketMail }> {
  await receiveMail(h, place.tenant, rawMail({ from, to: place.support, subject: 'VPS lent' }), place.support, {
    from,
  });
  const ticket = (await ticketsOf(place.tenant)).at(-1);
  if (!ticket) throw new Error('no ticket was opened');
  const agent = await aStaffMember(h, place.tenant, ['tickets.read', 'tickets.reply']);
  h.clock.advance(60);
  const { messageId } = await answerTicket(agent.ctx, {
    ticketId: ticket.id,
    text: 'Redémarrez-le, s’il vous plaît.',
    next: 'answered',
    attachmentIds: [],
  });
  const mail = await messageForMail(systemOf(place.tenant), messageId);
  if (!mail) throw new Error('the answer has no mail');
  h.clock.advance(60);
  return { ticketId: ticket.id, mail };
}

test('a stranger’s mail opens a ticket without a customer; its event asks for one acknowledgement', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(
    h,
    tenant,
    rawMail({ from: 'Inconnu <inconnu@exemple.dz>', to: support, body: 'Au secours' }),
    support,
  );
  const [ticket] = await ticketsOf(tenant);
  expect(ticket).toMatchObject({ state: 'open', number: 1, requester_email: 'inconnu@exemple.dz', customer_id: null });
  const [event] = await h.events(tenant.id, 'ticket.opened');
  expect(event?.payload).toMatchObject({ number: 'T-1', channel: 'email', acknowledge: true, customerId: null });
  expect(await mailsOf(tenant)).toMatchObject([{ state: 'processed', ticket_id: ticket?.id }]);
});

test('a known contact’s mail opens a ticket of their customer, in the mailbox’s group', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  await receiveMail(h, tenant, rawMail({ from: customer.email, to: support }), support);
  expect(await ticketsOf(tenant)).toMatchObject([
    { customer_id: customer.customerId, requester_email: customer.email },
  ]);
});

test('the agent’s answer leaves as mail, and the customer’s answer to it comes back into the ticket', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  expect(mail).toMatchObject({
    kind: 'answer',
    number: 'T-1',
    to: { address: 'client@exemple.dz' },
    from: { address: place.support },
    subject: '[T-1] VPS lent',
    text: 'Redémarrez-le, s’il vous plaît.',
  });
  expect(mail.replyTo).toMatch(/^support\+[a-z2-7]{26}\.[a-z2-7]{16}@/);
  const [first, answer] = await messagesOf(ticketId);
  expect(mail.inReplyTo).toBe(first?.mail_id);
  expect(mail.references).toEqual([first?.mail_id]);
  expect(answer?.mail_id).toBe(mail.messageId);
  const body = `C’est fait, merci.\r\n\r\n> ${mail.marker}\r\n> ${mail.text}`;
  const reply = rawMail({ from: 'Client <client@exemple.dz>', to: mail.replyTo, subject: `Re: ${mail.subject}`, body });
  await receiveMail(h, place.tenant, reply, mail.replyTo);
  expect(await ticketsOf(place.tenant)).toMatchObject([{ id: ticketId, state: 'open' }]);
  const back = (await messagesOf(ticketId)).at(-1);
  expect(back).toMatchObject({ kind: 'customer', author_email: 'client@exemple.dz' });
  expect(back?.body.trim()).toBe('C’est fait, merci.');
  expect(back?.quoted).toContain(mail.text);
  const replied = await h.events(place.tenant.id, 'ticket.replied');
  expect(replied.at(-1)?.payload).toMatchObject({ by: 'customer', ticketId });
});

test('the signed Message-ID alone threads too, when the answer goes to the plain mailbox', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const reply = rawMail({
    from: 'client@exemple.dz',
    to: place.support,
    subject: 'Re: sans numéro',
    headers: [`In-Reply-To: ${mail.messageId}`, `References: <x@y> ${mail.messageId}`],
  });
  await receiveMail(h, place.tenant, reply, place.support);
  expect(await ticketsOf(place.tenant)).toHaveLength(1);
  expect(await messagesOf(ticketId)).toHaveLength(3);
});

test('F9: an invitation that was not accepted speaks for nobody: the mail is the sender’s own', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  await anInvitation(h, customer, 'tierce@exemple.dz');
  await receiveMail(h, tenant, rawMail({ from: 'tierce@exemple.dz', to: support }), support);
  expect(await ticketsOf(tenant)).toMatchObject([{ customer_id: null, requester_email: 'tierce@exemple.dz' }]);
});

test('F9: an address that is told a customer’s invoices speaks for nobody, nor draws a ticket of the customer’s to itself', async () => {
  const place = await aPlace();
  const customer = await aCustomer(h, place.tenant);
  await aConfirmedAddress(customer, 'compta@exemple.dz', ['billing', 'technical', 'commercial']);
  await receiveMail(h, place.tenant, rawMail({ from: customer.email, to: place.support }), place.support);
  const [own] = await ticketsOf(place.tenant);
  const subject = `Re: [T-${own?.number}] ${customer.number}`;
  await receiveMail(h, place.tenant, rawMail({ from: 'compta@exemple.dz', to: place.support, subject }), place.support);
  expect(await ticketsOf(place.tenant)).toMatchObject([
    { customer_id: customer.customerId },
    { customer_id: null, requester_email: 'compta@exemple.dz' },
  ]);
  expect(await messagesOf(own?.id ?? '')).toHaveLength(1);
});

test('F9: another customer’s invitation does not draw a contact’s mails to itself', async () => {
  const { tenant, support } = await aPlace();
  const [owner, other] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  await anInvitation(h, other, owner.email);
  await receiveMail(h, tenant, rawMail({ from: owner.email, to: support }), support);
  expect(await ticketsOf(tenant)).toMatchObject([{ customer_id: owner.customerId }]);
});

test('F9: a contact without the right to tickets writes for themselves, and not into the customer’s tickets', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  const billing = await aContact(h, customer, ['portal.billing']);
  await receiveMail(h, tenant, rawMail({ from: customer.email, to: support }), support);
  const [ticket] = await ticketsOf(tenant);
  const reply = replyAddress({ mailbox: support, ticketId: ticket?.id ?? '', secret: mailSecret(systemOf(tenant)) });
  await receiveMail(h, tenant, rawMail({ from: billing.email, to: reply }), reply);
  await receiveMail(h, tenant, rawMail({ from: billing.email, to: support }), support);
  expect(await messagesOf(ticket?.id ?? '')).toHaveLength(1);
  expect((await mailsOf(tenant))[1]).toMatchObject({ state: 'quarantined', reason: 'sender_not_participant' });
  expect((await ticketsOf(tenant))[1]).toMatchObject({ customer_id: null, requester_email: billing.email });
});

test('F9: whoever loses the right to tickets loses their own ones too, by mail as in the portal', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  const colleague = await aContact(h, customer, ['portal.tickets']);
  await receiveMail(h, tenant, rawMail({ from: colleague.email, to: support }), support);
  const [ticket] = await ticketsOf(tenant);
  expect(ticket?.customer_id).toBe(customer.customerId);
  await leaveRights(customer, colleague, ['portal.billing']);
  const reply = replyAddress({ mailbox: support, ticketId: ticket?.id ?? '', secret: mailSecret(systemOf(tenant)) });
  await receiveMail(h, tenant, rawMail({ from: colleague.email, to: reply }), reply);
  expect(await messagesOf(ticket?.id ?? '')).toHaveLength(1);
});

test('F9: somebody with two customers speaks for the one whose ticket they answer, or whose number they write, else for nobody', async () => {
  const { tenant, support } = await aPlace();
  const [own, other] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  await aMembership(h, { ...own, customerId: other.customerId }, ['portal.tickets']);
  const write = (subject: string, to = support) =>
    receiveMail(h, tenant, rawMail({ from: own.email, to, subject }), to);
  await write('Mon serveur est lent');
  expect(await ticketsOf(tenant)).toMatchObject([{ customer_id: null, requester_email: own.email }]);
  await write(`Compte ${other.number} : facture`);
  await write(`Les comptes ${own.number} et ${other.number}`);
  await write(`Un autre numéro : ${other.number}0`);
  expect((await ticketsOf(tenant)).map((ticket) => ticket.customer_id)).toEqual([null, other.customerId, null, null]);
  await receiveMail(h, tenant, rawMail({ from: other.email, to: support, subject: 'Panne' }), support);
  const theirs = (await ticketsOf(tenant)).at(-1);
  const reply = replyAddress({ mailbox: support, ticketId: theirs?.id ?? '', secret: mailSecret(systemOf(tenant)) });
  await write(`Re: Panne du compte ${own.number}`, reply);
  expect(await messagesOf(theirs?.id ?? '')).toMatchObject([{}, { author_email: own.email }]);
});

test('F9: whoever was taken away from a customer writes into its tickets no more', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  const colleague = await aContact(h, customer, ['portal.tickets']);
  await receiveMail(h, tenant, rawMail({ from: colleague.email, to: support }), support);
  const [ticket] = await ticketsOf(tenant);
  await takeAway(customer, colleague);
  const reply = replyAddress({ mailbox: support, ticketId: ticket?.id ?? '', secret: mailSecret(systemOf(tenant)) });
  await receiveMail(h, tenant, rawMail({ from: colleague.email, to: reply }), reply);
  expect(await messagesOf(ticket?.id ?? '')).toHaveLength(1);
  expect((await mailsOf(tenant)).at(-1)).toMatchObject({ state: 'quarantined' });
});

test('F9: a number in the subject from an address that nothing vouches for opens a ticket of its own, marked and linked', async () => {
  const place = await aPlace();
  const { ticketId } = await anAnsweredTicket(place);
  const forged = rawMail({ from: 'client@exemple.dz', to: place.support, subject: 'Re: [T-1] VPS lent' });
  await receiveMail(h, place.tenant, forged, place.support, { remoteAddress: '198.51.100.66' });
  expect(await messagesOf(ticketId)).toHaveLength(2);
  const [, apart] = await ticketsOf(place.tenant);
  const [message] = await rows('select authentication from tickets.messages where ticket_id = $1', [apart?.id]);
  expect(message).toEqual({ authentication: 'none' });
  expect(await rows('select to_id from tickets.links where from_id = $1', [apart?.id])).toEqual([{ to_id: ticketId }]);
});

test('what was judged stays with the mail and its message', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: support }), support);
  expect(
    await rows(
      `select i.authentication, i.authentication_detail, m.authentication as of_message from tickets.inbound_mails i
       join tickets.messages m on m.inbound_id = i.id where i.tenant_id = $1`,
      [tenant.id],
    ),
  ).toEqual([
    { authentication: 'pass', authentication_detail: 'dkim=none; spf=pass exemple.dz; dmarc=none', of_message: 'pass' },
  ]);
});

test('F8: a mail without a return path is not acknowledged', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: support }), support, { from: '' });
  const [event] = await h.events(tenant.id, 'ticket.opened');
  expect(event?.payload).toMatchObject({ acknowledge: false });
});

test('F8: acknowledgements are capped for all senders together, and start again an hour later', async () => {
  const { tenant, support } = await aPlace();
  await systemOf(tenant).transaction((ctx) => writeSetting(ctx, acknowledgementsPerHour, 3));
  const from = (count: number) => rawMail({ from: `inconnu${count}@exemple.dz`, to: support });
  for (let count = 0; count < 5; count += 1) await receiveMail(h, tenant, from(count), support);
  h.clock.advance(3601);
  await receiveMail(h, tenant, from(9), support);
  const acknowledged = (await h.events(tenant.id, 'ticket.opened')).map(
    ({ payload }) => (payload as { acknowledge: boolean }).acknowledge,
  );
  expect(acknowledged).toEqual([true, true, true, false, false, true]);
});

test('F9: the number in the subject counts for the requester and for nobody else', async () => {
  const place = await aPlace();
  const { ticketId } = await anAnsweredTicket(place);
  const subject = 'Re: [T-1] VPS lent';
  await receiveMail(h, place.tenant, rawMail({ from: 'client@exemple.dz', to: place.support, subject }), place.support);
  expect(await messagesOf(ticketId)).toHaveLength(3);
  h.clock.advance(60);
  await receiveMail(
    h,
    place.tenant,
    rawMail({ from: 'voleur@ailleurs.dz', to: place.support, subject }),
    place.support,
  );
  expect(await messagesOf(ticketId)).toHaveLength(3);
  const all = await ticketsOf(place.tenant);
  expect(all).toHaveLength(2);
  expect(all[1]).toMatchObject({ requester_email: 'voleur@ailleurs.dz', customer_id: null });
  expect(
    await rows('select kind from tickets.links where from_id = $1 and to_id = $2', [all[1]?.id, ticketId]),
  ).toEqual([{ kind: 'related' }]);
});

test.each([
  [
    'a guessed signature',
    (id: string, host: string) => `<${'a'.repeat(26)}.${'b'.repeat(26)}.${'c'.repeat(26)}@${host}${id.slice(0, 0)}>`,
  ],
  [
    'a signature made with another secret',
    (id: string, host: string) => outgoingMessageId({ ticketId: id, messageId: id, host, secret: 'not ours at all' }),
  ],
])('F9: %s in In-Reply-To opens another ticket, even from the requester’s address', async (_, forged) => {
  const place = await aPlace();
  const { ticketId } = await anAnsweredTicket(place);
  const headers = [`In-Reply-To: ${forged(ticketId, 'heberg.dz')}`];
  await receiveMail(h, place.tenant, rawMail({ from: 'client@exemple.dz', to: place.support, headers }), place.support);
  expect(await messagesOf(ticketId)).toHaveLength(2);
  expect(await ticketsOf(place.tenant)).toHaveLength(2);
});

test('F9: a stolen reply address, or a stolen Message-ID, brings a stranger into quarantine and nothing into the ticket', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const before = await messagesOf(ticketId);
  await receiveMail(h, place.tenant, rawMail({ from: 'voleur@ailleurs.dz', to: mail.replyTo }), mail.replyTo);
  const headers = [`In-Reply-To: ${mail.messageId}`];
  await receiveMail(
    h,
    place.tenant,
    rawMail({ from: 'voleur@ailleurs.dz', to: place.support, headers }),
    place.support,
  );
  expect(await messagesOf(ticketId)).toEqual(before);
  expect(await ticketsOf(place.tenant)).toMatchObject([{ id: ticketId, state: 'answered' }]);
  const held = { state: 'quarantined', reason: 'sender_not_participant', ticket_id: ticketId };
  expect((await mailsOf(place.tenant)).slice(1)).toMatchObject([held, held]);
  expect(await h.events(place.tenant.id, 'mail.quarantined')).toHaveLength(2);
});

test('F9: another tenant’s signature is worth nothing, and a mail never crosses to the ticket that it names', async () => {
  const place = await aPlace();
  const other = await aPlace();
  const { ticketId } = await anAnsweredTicket(place);
  const foreign = replyAddress({ mailbox: other.support, ticketId, secret: mailSecret(systemOf(place.tenant)) });
  await receiveMail(h, other.tenant, rawMail({ from: 'client@exemple.dz', to: foreign }), foreign);
  expect(await messagesOf(ticketId)).toHaveLength(2);
  expect(await ticketsOf(other.tenant)).toHaveLength(1);
});

test('F9: a mail whose DMARC failed speaks for nobody', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place, 'client@strict.dz');
  await receiveMail(h, place.tenant, rawMail({ from: 'client@strict.dz', to: mail.replyTo }), mail.replyTo, {
    remoteAddress: '198.51.100.66',
  });
  expect(await messagesOf(ticketId)).toHaveLength(2);
  expect((await mailsOf(place.tenant)).at(-1)).toMatchObject({ state: 'quarantined', reason: 'authentication_failed' });
});

test('a domain that asks for nothing (p=none) holds no mail: what it does not vouch for is marked', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place, 'client@lenient.dz');
  await receiveMail(h, place.tenant, rawMail({ from: 'client@lenient.dz', to: mail.replyTo }), mail.replyTo);
  const [message] = await rows(
    'select authentication from tickets.messages where ticket_id = $1 order by created_at desc, id desc limit 1',
    [ticketId],
  );
  expect(message).toEqual({ authentication: 'none' });
});

test('Authentication-Results of a server that is not ours says nothing, neither good nor bad', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const headers = ['Authentication-Results: mx.heberg.dz; spf=fail; dmarc=fail header.from=exemple.dz'];
  await receiveMail(h, place.tenant, rawMail({ from: 'client@exemple.dz', to: mail.replyTo, headers }), mail.replyTo);
  expect(await messagesOf(ticketId)).toHaveLength(3);
});

test('an agent’s own address by mail waits for a person, signed address or not', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const agent = await aStaffMember(h, place.tenant, ['tickets.read', 'tickets.reply']);
  await receiveMail(h, place.tenant, rawMail({ from: agent.email, to: mail.replyTo }), mail.replyTo);
  expect(await messagesOf(ticketId)).toHaveLength(2);
  expect((await mailsOf(place.tenant)).at(-1)).toMatchObject({ state: 'quarantined', reason: 'agent_by_mail' });
});

test('what comes from an agent’s address and is let in is a note: no word of the customer, none of ours, no right', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const agent = await aStaffMember(h, place.tenant, ['tickets.read', 'tickets.reply', 'tickets.manage']);
  const raw = rawMail({ from: agent.email, to: mail.replyTo, body: 'Remboursez tout de suite.' });
  const [inboundId = ''] = await receiveMail(h, place.tenant, raw, mail.replyTo);
  await acceptMail(agent.ctx, { inboundId, ticketId });
  const kinds = await rows<{ kind: string; author_user_id: string | null; author_name: string }>(
    'select kind, author_user_id, author_name from tickets.messages where ticket_id = $1 order by created_at, id',
    [ticketId],
  );
  expect(kinds.at(-1)).toEqual({ kind: 'note', author_user_id: null, author_name: agent.email });
  expect(await rows('select email from tickets.participants where ticket_id = $1', [ticketId])).toEqual([]);
  expect((await mailsOf(place.tenant)).at(-1)).toMatchObject({ state: 'processed', reason: 'accepted' });
});

test('a Cc lets nobody in, and control headers from outside change nothing', async () => {
  const { tenant, support } = await aPlace();
  const headers = [
    'Cc: voleur@ailleurs.dz',
    'X-CloudManager-Priority: urgent',
    'X-Priority: 1',
    'X-CloudManager-State: closed',
  ];
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: support, headers }), support);
  const [ticket] = await rows<{ priority: string; state: string }>(
    'select priority, state from tickets.tickets where tenant_id = $1',
    [tenant.id],
  );
  expect(ticket).toEqual({ priority: 'normal', state: 'open' });
  await receiveMail(h, tenant, rawMail({ from: 'voleur@ailleurs.dz', to: support, subject: '[T-1] suite' }), support);
  expect(await ticketsOf(tenant)).toHaveLength(2);
});

test.each([
  ['auto_reply', ['Auto-Submitted: auto-replied']],
  ['bulk', ['List-Id: <nouvelles.exemple.dz>', 'Precedence: bulk']],
  ['loop', ['X-CloudManager-Loop: 1']],
])('F8: %s is kept, opens nothing, reopens nothing, and is not acknowledged', async (kind, headers) => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  await moveTicket(systemOf(place.tenant), { ticketId, event: 'resolved', reason: 'test' });
  await receiveMail(h, place.tenant, rawMail({ from: 'client@exemple.dz', to: mail.replyTo, headers }), mail.replyTo);
  await receiveMail(h, place.tenant, rawMail({ from: 'autre@exemple.dz', to: place.support, headers }), place.support);
  expect(await ticketsOf(place.tenant)).toMatchObject([{ id: ticketId, state: 'resolved' }]);
  expect((await mailsOf(place.tenant)).slice(1)).toMatchObject([
    { state: 'quarantined', reason: kind },
    { state: 'quarantined', reason: kind },
  ]);
  expect(await h.events(place.tenant.id, 'ticket.opened')).toHaveLength(1);
});

test('F8: a mail from one of our own mailboxes is a loop, header or not', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(h, tenant, rawMail({ from: support, to: support }), support);
  expect(await ticketsOf(tenant)).toHaveLength(0);
  expect(await mailsOf(tenant)).toMatchObject([{ state: 'quarantined', reason: 'loop' }]);
});

test('a bounce becomes a note of the ticket whose mail did not arrive, and does not move it', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const mime = [
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="dsn"',
    '',
    '--dsn',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I could not deliver your message.',
    '--dsn',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.dz',
    '',
    'Final-Recipient: rfc822; client@exemple.dz',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--dsn',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${mail.messageId}`,
    'Subject: [T-1] VPS lent',
    '',
    'x',
    '--dsn--',
    '',
  ].join('\r\n');
  const bounce = rawMail({ from: 'MAILER-DAEMON@mx.exemple.dz', to: place.support, subject: 'Undelivered Mail', mime });
  await receiveMail(h, place.tenant, bounce, place.support, { from: '' });
  expect(await ticketsOf(place.tenant)).toMatchObject([{ id: ticketId, state: 'answered' }]);
  const note = (await messagesOf(ticketId)).at(-1);
  expect(note?.kind).toBe('note');
  expect(note?.body).toContain('could not deliver');
  const [noted] = await h.events(place.tenant.id, 'ticket.noted');
  const written = noted?.payload as { messageId: string } | undefined;
  expect(await messageForMail(systemOf(place.tenant), written?.messageId ?? '')).toBeNull();
});

test('F8: one acknowledgement per ticket, ten per sender and day, none for addresses that never read', async () => {
  const { tenant, support } = await aPlace();
  for (let index = 0; index < 12; index += 1)
    await receiveMail(
      h,
      tenant,
      rawMail({ from: 'robot@exemple.dz', to: support, subject: `Alarme ${index}` }),
      support,
    );
  await receiveMail(h, tenant, rawMail({ from: 'no-reply@exemple.dz', to: support }), support);
  const asked = (await h.events(tenant.id, 'ticket.opened')).map(
    (event) => (event.payload as { acknowledge: boolean }).acknowledge,
  );
  expect(asked).toEqual([...Array.from({ length: 10 }, () => true), false, false, false]);
  h.clock.advance(86_401);
  await receiveMail(h, tenant, rawMail({ from: 'robot@exemple.dz', to: support, subject: 'Demain' }), support);
  expect((await h.events(tenant.id, 'ticket.opened')).at(-1)?.payload).toMatchObject({ acknowledge: true });
});

test('F8: two machines without any mark come to rest in three mails', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(
    h,
    tenant,
    rawMail({ from: 'machine@exemple.dz', to: support, subject: 'Je suis absent' }),
    support,
  );
  for (let round = 0; round < 5; round += 1) {
    h.clock.advance(60);
    const opened = await h.events(tenant.id, 'ticket.opened');
    const ticketId = opened[0]?.subject.id ?? '';
    const address = replyAddress({ mailbox: support, ticketId, secret: mailSecret(systemOf(tenant)) });
    await receiveMail(
      h,
      tenant,
      rawMail({ from: 'machine@exemple.dz', to: address, subject: 'Je suis absent' }),
      address,
    );
  }
  const acknowledged = (await h.events(tenant.id, 'ticket.opened')).filter(
    (event) => (event.payload as { acknowledge: boolean }).acknowledge,
  );
  expect(acknowledged).toHaveLength(1);
  expect(await ticketsOf(tenant)).toHaveLength(1);
});

test('F11: the same mail delivered fifty times at once, by several ways, is one ticket', async () => {
  const { tenant, support } = await aPlace();
  const raw = rawMail({ from: 'client@exemple.dz', to: support, messageId: '<unique@exemple.dz>' });
  // Servers on the way add their lines: the bytes differ, the mail does not.
  const copies = Array.from({ length: 50 }, (_, index) =>
    index % 2 === 0
      ? raw
      : Buffer.concat([
          Buffer.from(`Received: from mx${index}.exemple.dz by mx; Mon, 2 Mar 2026 10:00:00 +0100\r\n`),
          raw,
        ]),
  );
  const ctx = systemOf(tenant);
  const stored = await Promise.all(
    copies.map((copy) =>
      recordInboundMail(ctx, {
        envelope: { from: 'a@b.dz', to: [support], remoteAddress: '203.0.113.5', helo: null },
        raw: copy,
      }),
    ),
  );
  const ids = stored.flat();
  expect(ids).toHaveLength(26);
  await Promise.all([...ids, ...ids].map((inboundId) => processInboundMail(ctx, { inboundId })));
  expect(await ticketsOf(tenant)).toHaveLength(1);
  expect(await h.events(tenant.id, 'ticket.opened')).toHaveLength(1);
  const mails = await mailsOf(tenant);
  expect(mails.every((mail) => mail.state === 'processed')).toBe(true);
  expect(mails.filter((mail) => mail.reason === 'duplicate')).toHaveLength(25);
});

test('F11: one mail to two mailboxes is one ticket; another mail under its Message-ID is not lost', async () => {
  const { tenant, support } = await aPlace();
  const raw = rawMail({ from: 'client@exemple.dz', to: support, messageId: '<twice@exemple.dz>' });
  await receiveMail(h, tenant, raw, support);
  await receiveMail(h, tenant, raw, `support+copie@${tenant.slug}.dz`);
  expect(await ticketsOf(tenant)).toHaveLength(1);
  h.clock.advance(60);
  const other = rawMail({
    from: 'client@exemple.dz',
    to: support,
    messageId: '<twice@exemple.dz>',
    body: 'Tout autre chose.',
  });
  await receiveMail(h, tenant, other, support);
  expect((await mailsOf(tenant)).at(-1)).toMatchObject({ state: 'quarantined', reason: 'message_id_reused' });
});

test('a parser that fails leaves the raw mail as it came, counted as failed, and a later try succeeds', async () => {
  const { tenant, support } = await aPlace();
  const raw = rawMail({ from: 'client@exemple.dz', to: support });
  const ctx = systemOf(tenant);
  const [inboundId = ''] = await recordInboundMail(ctx, {
    envelope: { from: '', to: [support], remoteAddress: '', helo: null },
    raw,
  });
  const mailParser = { parse: () => Promise.reject(new Error('out of memory')), close: async () => undefined };
  const broken = Object.create(ctx, { ports: { value: { ...ctx.ports, mailParser } } }) as typeof ctx;
  await expect(processInboundMail(broken, { inboundId })).rejects.toThrow('out of memory');
  const [failed] = await mailsOf(tenant);
  expect(failed).toMatchObject({ state: 'failed', reason: 'Error: out of memory' });
  expect(failed?.raw.equals(raw)).toBe(true);
  expect((await h.events(tenant.id, 'mail.failed'))[0]?.payload).toMatchObject({ attempts: 1 });
  await processInboundMail(ctx, { inboundId });
  expect(await mailsOf(tenant)).toMatchObject([{ state: 'processed' }]);
  expect(await ticketsOf(tenant)).toHaveLength(1);
});

test('bytes that are no mail are kept and heard all the same', async () => {
  const { tenant, support } = await aPlace();
  const raw = Buffer.concat([
    Buffer.from('From: client@exemple.dz\r\nSubject: =?utf-8?b?4pyI?= \u0000\r\n\r\n'),
    Buffer.from([0xff, 0xfe, 0x00, 0x80]),
  ]);
  await receiveMail(h, tenant, raw, support);
  const [mail] = await mailsOf(tenant);
  expect(mail?.raw.equals(raw)).toBe(true);
  expect(await ticketsOf(tenant)).toHaveLength(1);
});

test('the application cannot change a raw mail or what was said', async () => {
  const { tenant, support } = await aPlace();
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: support }), support);
  for (const statement of [
    "update tickets.inbound_mails set raw = 'x'",
    "update tickets.messages set body = 'x'",
    'delete from tickets.messages',
  ]) {
    const attempt = h.database.pool.query(
      `begin; select set_config('app.tenant', '${tenant.id}', true); ${statement}; commit`,
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
    await h.database.pool.query('rollback');
  }
});

test('an agent lets a quarantined mail in; its sender belongs to the ticket from then on', async () => {
  const place = await aPlace();
  const { ticketId, mail } = await anAnsweredTicket(place);
  const from = 'client.perso@autre.dz';
  const [inboundId = ''] = await receiveMail(
    h,
    place.tenant,
    rawMail({ from, to: mail.replyTo, body: 'Depuis mon autre adresse.' }),
    mail.replyTo,
  );
  const agent = await aStaffMember(h, place.tenant, ['tickets.read', 'tickets.manage']);
  await acceptMail(agent.ctx, { inboundId, ticketId });
  await expect(acceptMail(agent.ctx, { inboundId, ticketId })).rejects.toThrow('tickets.mail_decided');
  h.clock.advance(60);
  await receiveMail(h, place.tenant, rawMail({ from, to: mail.replyTo, body: 'Encore moi.' }), mail.replyTo);
  const messages = await messagesOf(ticketId);
  expect(messages.map((message) => message.author_email).slice(2)).toEqual([from, from]);
  expect(await h.events(place.tenant.id, 'mail.decided')).toMatchObject([
    { payload: { decision: 'accepted', ticketId } },
  ]);
  const [ticket] = await ticketsOf(place.tenant);
  expect(ticket?.requester_email).toBe('client@exemple.dz');
});

test('attachments become files of the ticket; kinds that we refuse stay in the raw mail, by name', async () => {
  const { tenant, support } = await aPlace();
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const part = (name: string, type: string, body: string) =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
  const mime = `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nVoir la capture.\r\n${part('capture.png', 'image/png', png)}${part('page.html', 'text/html', 'PHNjcmlwdD4=')}--b--\r\n`;
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: support, mime }), support);
  const [ticket] = await ticketsOf(tenant);
  const detail = await systemOf(tenant).transaction((ctx) => ticketDetail(ctx, { id: ticket?.id ?? '', limit: 50 }));
  expect(detail.messages[0]?.attachments.map((file) => file.filename)).toEqual(['capture.png']);
  expect(detail.messages[0]?.withheld).toEqual(['page.html']);
});

test('a reply to a ticket of a customer by another of its contacts enters; to a closed ticket it opens a linked one', async () => {
  const { tenant, support } = await aPlace();
  const customer = await aCustomer(h, tenant);
  const ticket = await aTicket(h, tenant, {
    requester: {
      email: 'ancien@exemple.dz',
      name: 'Ancien',
      userId: null,
      customerId: customer.customerId,
      contactId: null,
    },
  });
  h.clock.advance(60);
  const address = replyAddress({ mailbox: support, ticketId: ticket.id, secret: mailSecret(systemOf(tenant)) });
  await receiveMail(h, tenant, rawMail({ from: customer.email, to: address }), address);
  expect(await messagesOf(ticket.id)).toHaveLength(2);
  await moveTicket(systemOf(tenant), { ticketId: ticket.id, event: 'closed', reason: 'test' });
  await receiveMail(h, tenant, rawMail({ from: customer.email, to: address, subject: 'Re: encore' }), address);
  const all = await ticketsOf(tenant);
  expect(all).toMatchObject([
    { id: ticket.id, state: 'closed' },
    { state: 'open', customer_id: customer.customerId },
  ]);
  expect((await h.events(tenant.id, 'ticket.opened')).at(-1)?.payload).toMatchObject({ followUpOf: ticket.id });
});
