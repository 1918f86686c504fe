import { customers } from '@cm/customers/module';
import { aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { aFile, filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { tickets } from '@cm/tickets/module';
import { ticketStateChanged } from '@cm/tickets/events';
import { aMailbox, aTicket, rawMail, receiveMail } from '@cm/tickets/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEntries } from './inbox.queries.ts';
import { notifications } from './module.ts';
import { deliveriesOf } from './testing.ts';

const mailer = createMemoryMailer();
const mailParser = createMailParser();
const mailAuthenticator = await startAuthenticator();
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer, mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
  await mailAuthenticator.close();
});

const mailsTo = (email: string) => mailer.kept.filter(({ mail }) => mail.to[0]?.address === email);
const inboxOf = async (tenant: Tenant, userId: string) => {
  const ctx = h.runtime.systemContext(tenant, 'test');
  const rows = await ctx.transaction((tx) =>
    listEntries(tx.db, { userId, actsFor: 'staff' }, { cursor: null, limit: 100, unreadOnly: false }),
  );
  return rows.map((row) => row.kind);
};

test('a mail opens a ticket, is acknowledged without a word of it, answered, and its reply comes home', async () => {
  const tenant = await aTenant(h);
  const mailbox = await aMailbox(h, tenant);
  const agent = await aStaffMember(h, tenant, ['tickets.read', 'tickets.reply']);
  const reader = await aStaffMember(h, tenant, ['tickets.read']);
  await receiveMail(
    h,
    tenant,
    rawMail({ from: 'ACHETEZ ICI <karim@exemple.dz>', to: mailbox.address, subject: 'ACHETEZ', body: 'ACHETEZ' }),
    mailbox.address,
  );
  await h.settle();
  const [acknowledged] = mailsTo('karim@exemple.dz');
  expect(acknowledged?.mail.subject).toMatch(/^\[T-\d+\] /);
  expect(acknowledged?.mail.to).toEqual([{ address: 'karim@exemple.dz', name: '' }]);
  expect(`${acknowledged?.mail.text}${acknowledged?.mail.html}${acknowledged?.mail.subject}`).not.toContain('ACHETEZ');
  expect(acknowledged?.mail.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
  expect(acknowledged?.mail.inReplyTo).toMatch(/^<m\d+@exemple\.dz>$/);
  expect(await inboxOf(tenant, agent.userId)).toEqual(['ticket.opened']);
  expect(await inboxOf(tenant, reader.userId)).toEqual([]);

  h.clock.advance(60);
  const [opened] = await h.events(tenant.id, 'ticket.opened');
  const ticketId = opened?.subject.id ?? '';
  const file = await aFile(agent.ctx, { filename: 'notice.pdf' });
  const app = await h.app();
  const answered = await app.inject({
    method: 'POST',
    url: `/api/corporate/tickets/${ticketId}/messages`,
    headers: agent.headers,
    payload: { text: 'Bonjour,\n<b>redémarré</b> ✓', next: 'answered', attachmentIds: [file.id] },
  });
  expect([answered.statusCode, answered.body.slice(0, 300)]).toEqual([201, expect.any(String)]);
  await h.settle();
  const answer = mailsTo('karim@exemple.dz')[1];
  expect(answer?.mail).toMatchObject({ from: { address: mailbox.address }, headers: {} });
  expect(answer?.mail.text).toMatch(/^##-.*-##\n\nBonjour,\n<b>redémarré<\/b> ✓\n/);
  expect(answer?.mail.html).toContain('&lt;b&gt;redémarré&lt;/b&gt; ✓');
  expect(answer?.mail.attachments?.map((one) => one.filename)).toEqual(['notice.pdf']);
  expect(answer?.mail.references?.length).toBeGreaterThan(0);
  expect(answer?.raw.toString()).not.toMatch(/^Auto-Submitted/im);

  h.clock.advance(60);
  const reply = rawMail({
    from: 'Karim <karim@exemple.dz>',
    to: answer?.mail.replyTo ?? '',
    subject: `Re: ${answer?.mail.subject}`,
    headers: [`In-Reply-To: ${answer?.mail.messageId}`],
    body: 'Merci !',
  });
  await receiveMail(h, tenant, reply, answer?.mail.replyTo ?? '');
  await h.settle();
  expect(await h.events(tenant.id, 'ticket.opened')).toHaveLength(1);
  expect((await inboxOf(tenant, agent.userId)).toSorted()).toEqual(['ticket.opened', 'ticket.replied']);
  expect((await deliveriesOf(h, tenant, 'email')).map((one) => one.state)).toEqual(['sent', 'sent']);
});

test('the customer with an account reads of answers and of the resolution in their centre too', async () => {
  const tenant = await aTenant(h);
  await aMailbox(h, tenant);
  const customer = await aCustomer(h, tenant);
  const { customerId, contactId, userId, email } = customer;
  const ticket = await aTicket(h, tenant, {
    subject: 'Panne\u202E <script>',
    requester: { email, name: 'Karim', userId, customerId, contactId },
  });
  await h.runtime.systemContext(tenant, 'test').transaction((tx) =>
    emit(tx, ticketStateChanged, {
      ticketId: ticket.id,
      number: ticket.number,
      customerId,
      from: 'answered',
      to: 'resolved',
      reason: 'test',
    }),
  );
  await h.settle();
  expect(await inboxOf(tenant, userId)).toEqual(['ticket.resolved']);
  const resolved = mailsTo(email).find(({ mail }) => mail.subject.includes('résolue'));
  expect(resolved?.mail.text).toContain(`${tenant.baseUrl}/tickets/${ticket.id}`);
});

test('a group’s ticket is told to the group, an assigned one to its assignee', async () => {
  const tenant = await aTenant(h);
  const [member, outsider] = [
    await aStaffMember(h, tenant, ['tickets.reply']),
    await aStaffMember(h, tenant, ['tickets.reply']),
  ];
  const boss = await aStaffMember(h, tenant, ['tickets.read', 'tickets.manage', 'settings.manage']);
  const groupId = '0190a000-0000-7000-8000-00000000aa01';
  await h.admin.query(`insert into tickets.groups (tenant_id, id, name, created_at) values ($1, $2, 'Réseau', now())`, [
    tenant.id,
    groupId,
  ]);
  await h.admin.query('insert into tickets.group_members values ($1, $2, $3)', [tenant.id, groupId, member.userId]);
  await aTicket(h, tenant, { groupId });
  await h.settle();
  expect(await inboxOf(tenant, member.userId)).toEqual(['ticket.opened']);
  expect(await inboxOf(tenant, outsider.userId)).toEqual([]);
  expect(await inboxOf(tenant, boss.userId)).toEqual([]);
});
