import { customers } from '@cm/customers/module';
import { aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addNote } from '../add-note.ts';
import { mentioned } from '../audiences.ts';
import { tickets } from '../module.ts';
import { aTicket } from '../testing.ts';

const mailer = createMemoryMailer();
const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let tenant: Tenant;
let author: Person;
let colleague: Person;
let customer: CustomerPerson;
let ticketId: string;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer, mailParser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
});
beforeEach(async () => {
  tenant = await aTenant(h);
  author = await aStaffMember(h, tenant, ['tickets.read', 'tickets.reply'], { name: 'Amina Benali' });
  colleague = await aStaffMember(h, tenant, ['tickets.read'], { name: 'Yacine Merabet' });
  customer = await aCustomer(h, tenant);
  const { customerId, contactId, userId, email } = customer;
  ticketId = (await aTicket(h, tenant, { requester: { email, name: 'Karim', userId, customerId, contactId } })).id;
});

async function call(by: Pick<Person, 'headers'>, method: 'GET' | 'POST', url: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: by.headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json(), text: answer.body };
}
const at = ({ userId }: Pick<Person, 'userId'>) => `@{${userId}}`;
const write = (text: string) => call(author, 'POST', `/api/corporate/tickets/${ticketId}/notes`, { text });
const events = () => h.events(tenant.id, 'ticket.colleagues_mentioned');
const told = async () => (await events()).map(({ payload }) => (payload as { userIds: string[] }).userIds);
const notes = async () =>
  (await call(author, 'GET', `/api/corporate/tickets/${ticketId}`)).body.messages.filter(
    ({ kind }: { kind: string }) => kind === 'note',
  );

test('whoever a note mentions is told once and shown with their name of today; the customer reads nothing of it', async () => {
  expect((await write(`Voir avec ${at(colleague)}, et encore ${at(colleague)}.`)).status).toBe(201);
  expect(await told()).toEqual([[colleague.userId]]);
  const [event] = await events();
  expect(event).toMatchObject({ visibleToCustomer: false, customerId: null });
  await h.admin.query('update identity.users set name = $2 where id = $1', [colleague.userId, 'Yacine M.']);
  expect(await notes()).toMatchObject([{ mentions: [{ id: colleague.userId, name: 'Yacine M.' }] }]);
  const seen = await call(customer, 'GET', `/api/portal/tickets/${ticketId}`);
  expect(seen.status).toBe(200);
  expect(seen.text).not.toContain(colleague.userId);
});

test('who cannot read tickets is not mentioned: nothing is written', async () => {
  const blind = await aStaffMember(h, tenant, ['customers.read']);
  const gone = await aStaffMember(h, tenant, ['tickets.read']);
  await h.admin.query('update identity.users set disabled_at = now() where id = $1', [gone.userId]);
  const abroad = await aStaffMember(h, await aTenant(h), ['tickets.read']);
  for (const person of [blind, gone, abroad, customer])
    expect((await write(`Voir ${at(person)}`)).body.code).toBe('tickets.unknown_mention');
  expect(await notes()).toEqual([]);
  expect(await told()).toEqual([]);
});

test('offered are those who may be mentioned; whoever mentions themself is not told', async () => {
  await aStaffMember(h, tenant, ['customers.read'], { name: 'Sans accès' });
  const url = `/api/corporate/tickets/${ticketId}/notes/mentionable`;
  expect((await call(author, 'GET', url)).body.items).toEqual([
    { id: author.userId, name: 'Amina Benali' },
    { id: colleague.userId, name: 'Yacine Merabet' },
  ]);
  expect((await call(colleague, 'GET', url)).status).toBe(403);
  expect((await write(`Pour moi ${at(author)}`)).status).toBe(201);
  expect(await told()).toEqual([]);
});

test('a note mentions twenty at most; what a mail says mentions nobody', async () => {
  const ids = Array.from({ length: 21 }, (_, n) => `0197a3c0-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`);
  expect((await write(ids.map((id) => `@{${id}}`).join(' '))).body).toMatchObject({
    code: 'tickets.too_many_mentions',
    params: { max: 20 },
  });
  const system = h.runtime.systemContext(tenant, 'test');
  const mail = { from: 'MAILER-DAEMON', quoted: '', mailId: null, inboundId: null, withheld: [], authentication: null };
  await addNote(system, { ticketId, text: `Non remis à ${at(colleague)}`, mail: mail as never });
  expect(await told()).toEqual([]);
});

test('whoever may no longer read tickets is told of none', async () => {
  await write(`Voir ${at(colleague)}`);
  const [event] = await events();
  const find = () =>
    h.runtime
      .systemContext(tenant, 'test')
      .transaction((ctx) => mentioned.find(ctx, event as never, null))
      .then((people) => people.map(({ userId }) => userId));
  expect(await find()).toEqual([colleague.userId]);
  await h.admin.query(
    `delete from identity.role_permissions where permission = 'tickets.read' and role_id in
     (select role_id from identity.user_roles where user_id = $1)`,
    [colleague.userId],
  );
  expect(await find()).toEqual([]);
});
