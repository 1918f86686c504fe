import { customers } from '@cm/customers/module';
import { aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aTenant, moveAddress, testGatekeeper } from '@cm/identity/testing';
import { startHarness, type Harness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { replyAddress } from '@cm/mail/thread';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailSecret } from './mail-secret.ts';
import { tickets } from './module.ts';
import { aMailbox, aTicket, rawMail, receiveMail } from './testing.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator({ 'exemple.dz': ['v=spf1 ip4:203.0.113.5 -all'] });
let h: Harness;
let karim: CustomerPerson;
let support: string;
const NEW = 'karim.haddad@exemple.dz';
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await parser.close();
  await mailAuthenticator.close();
});
beforeEach(async () => {
  const tenant = await aTenant(h);
  support = (await aMailbox(h, tenant)).address;
  karim = await aCustomer(h, tenant, { contact: { name: 'Karim Haddad', email: `karim@exemple.dz` } });
});

const write = (from: string, to = support) => receiveMail(h, karim.tenant, rawMail({ from, to }), to, { from });

async function rows<T>(text: string): Promise<T[]> {
  return (await h.admin.query(text, [karim.tenant.id])).rows as T[];
}
const ticketsNow = () =>
  rows<{ id: string; customer_id: string | null; requester_email: string; message_count: number }>(
    'select id, customer_id, requester_email, message_count from tickets.tickets where tenant_id = $1 order by number',
  );
const replyTo = (ticketId: string): string =>
  replyAddress({ mailbox: support, ticketId, secret: mailSecret(h.runtime.systemContext(karim.tenant, 'test')) });

test('by mail the new address speaks for the account, and the former one for nobody', async () => {
  await write(karim.email);
  expect(await ticketsNow()).toMatchObject([{ customer_id: karim.customerId, requester_email: karim.email }]);
  await moveAddress(h, karim, NEW);
  const [ticket] = await ticketsNow();
  // What was asked is answered at the new address.
  expect(ticket?.requester_email).toBe(NEW);
  await write(karim.email, replyTo(ticket?.id ?? ''));
  await write(karim.email);
  expect(await ticketsNow()).toMatchObject([
    { id: ticket?.id, message_count: 1 },
    { customer_id: null, requester_email: karim.email },
  ]);
  await write(NEW, replyTo(ticket?.id ?? ''));
  await write(NEW);
  expect(await ticketsNow()).toMatchObject([
    { id: ticket?.id, message_count: 2 },
    { customer_id: null },
    { customer_id: karim.customerId, requester_email: NEW },
  ]);
});

test('a ticket that an agent wrote to the former address is closed to it, and one of nobody’s customer is not taken over', async () => {
  const { userId, customerId, contactId, email, tenant } = karim;
  const requester = { email, name: 'Karim Haddad', userId, customerId, contactId };
  const written = await aTicket(h, tenant, { channel: 'agent', requester });
  const stranger = { ...requester, userId: null, customerId: null, contactId: null };
  await aTicket(h, tenant, { requester: stranger });
  await moveAddress(h, karim, NEW);
  await write(email, replyTo(written.id));
  expect(await ticketsNow()).toMatchObject([{ requester_email: NEW, message_count: 1 }, { requester_email: email }]);
});
