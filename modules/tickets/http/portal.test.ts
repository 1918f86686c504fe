import { customers } from '@cm/customers/module';
import { aContact, aCustomer, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { aFile, filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addNote } from '../add-note.ts';
import { answerTicket } from '../answer-ticket.ts';
import { tickets } from '../module.ts';
import { moveTicket } from '../move-ticket.ts';
import { aTicket } from '../testing.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator();
let h: Harness;
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

interface Opened {
  id: string;
  number: string;
  messageId: string;
}

async function call(
  person: { headers: Readonly<Record<string, string>> },
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  payload?: object,
) {
  const app = await h.app();
  h.clock.advance(1);
  return app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
}

async function opened(customer: CustomerPerson, more: object = {}): Promise<Opened> {
  const answer = await call(customer, 'POST', '/api/portal/tickets', {
    subject: 'Panne',
    text: 'Tout est en panne.',
    ...more,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

const routesOf = (id: string) =>
  [
    ['GET', '/api/portal/tickets', undefined],
    ['GET', `/api/portal/tickets/${id}`, undefined],
    ['POST', '/api/portal/tickets', { subject: 'x', text: 'y' }],
    ['POST', `/api/portal/tickets/${id}/messages`, { text: 'y' }],
    ['POST', `/api/portal/tickets/${id}/closing`, undefined],
    ['PUT', `/api/portal/tickets/${id}/reading`, undefined],
    ['GET', `/api/portal/tickets/${id}/attachments/${id}`, undefined],
    ['GET', '/api/portal/ticket-categories', undefined],
  ] as const;

/** Days pass, and the customer comes back: a session would have ended. */
async function later(days: number): Promise<void> {
  h.clock.advance(days * 86_400);
  await h.admin.query('update identity.sessions set last_seen_at = $1', [h.clock.now()]);
}

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');

test('anonymous → 401, without the right → 403', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const { id } = await opened(customer);
  const colleague = await aContact(h, customer, []);
  for (const [method, url, payload] of routesOf(id)) {
    const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
    expect([url, (await call(anonymous, method, url, payload)).statusCode]).toEqual([url, 401]);
    expect([url, (await call(colleague, method, url, payload)).statusCode]).toEqual([url, 403]);
  }
});

test('another customer, and another tenant’s, get the 404 of a ticket that does not exist', async () => {
  const tenant = await aTenant(h);
  const { id } = await opened(await aCustomer(h, tenant));
  const strangers = [await aCustomer(h, tenant), await aCustomer(h, await aTenant(h))];
  for (const stranger of strangers) {
    for (const [method, url, payload] of routesOf(id).filter(([, path]) => path.includes(id))) {
      const answer = await call(stranger, method, url, payload);
      expect([url, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([url, 404, 'tickets.not_found']);
    }
    expect((await call(stranger, 'GET', '/api/portal/tickets')).json()).toEqual({ items: [], nextCursor: null });
  }
  const absent = await call(strangers[0] ?? { headers: {} }, 'GET', `/api/portal/tickets/${uuidv7(h.clock.now())}`);
  expect(absent.json<{ code: string }>().code).toBe('tickets.not_found');
});

test('open, be answered, reply, close: the customer reads three labels and never a note', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const ticket = await opened(customer);
  expect(ticket.number).toBe('T-1');
  const agent = await aStaffMember(h, tenant, ['tickets.read', 'tickets.reply'], { name: 'Amina Benali' });
  await addNote(agent.ctx, { ticketId: ticket.id, text: 'SECRET-CANARI', attachmentIds: [] });
  await moveTicket(agent.ctx, {
    ticketId: ticket.id,
    event: 'held',
    reason: 'SECRET-FOURNISSEUR',
    hold: { reason: 'SECRET-FOURNISSEUR', wakeAt: new Date('2030-01-01') },
  });
  h.clock.advance(1);
  const held = await call(customer, 'GET', `/api/portal/tickets/${ticket.id}`);
  expect(held.json()).toMatchObject({ state: 'in_progress', can: { reply: true, close: true } });
  await answerTicket(agent.ctx, {
    ticketId: ticket.id,
    text: 'Quel serveur ?',
    next: 'awaiting_reply',
    attachmentIds: [],
  });
  const waiting = await call(customer, 'GET', `/api/portal/tickets/${ticket.id}`);
  expect(waiting.json()).toMatchObject({
    state: 'waiting_for_you',
    messages: [
      { from: 'customer', text: 'Tout est en panne.' },
      { from: 'support', authorName: 'Amina Benali', text: 'Quel serveur ?' },
    ],
  });
  const listed = await call(customer, 'GET', '/api/portal/tickets?state=waiting_for_you');
  expect(listed.json<{ items: { unread: boolean }[] }>().items).toMatchObject([{ id: ticket.id, unread: true }]);
  expect((await call(customer, 'PUT', `/api/portal/tickets/${ticket.id}/reading`)).statusCode).toBe(204);
  expect((await call(customer, 'GET', '/api/portal/tickets')).json()).toMatchObject({ items: [{ unread: false }] });
  const replied = await call(customer, 'POST', `/api/portal/tickets/${ticket.id}/messages`, { text: 'Le premier.' });
  expect(replied.json()).toMatchObject({ ticketId: ticket.id, followUp: false });
  expect((await call(customer, 'POST', `/api/portal/tickets/${ticket.id}/closing`)).json()).toEqual({ state: 'done' });
  expect((await call(customer, 'POST', `/api/portal/tickets/${ticket.id}/closing`)).statusCode).toBe(409);
  const done = await call(customer, 'GET', `/api/portal/tickets/${ticket.id}`);
  for (const answer of [held, waiting, listed, done]) expect(answer.body).not.toContain('SECRET');
  expect(
    (await h.events(tenant.id)).filter((event) => event.subject.id === ticket.id).map((event) => event.name),
  ).toEqual([
    'ticket.opened',
    'ticket.noted',
    'ticket.state_changed',
    'ticket.replied',
    'ticket.state_changed',
    'ticket.read',
    'ticket.replied',
    'ticket.state_changed',
    'ticket.state_changed',
  ]);
  const shown = (await h.events(tenant.id)).filter(
    (event) => event.visibleToCustomer && event.subject.id === ticket.id,
  );
  expect(JSON.stringify(shown)).not.toContain('SECRET');
});

test('a reply to a closed ticket, and to one resolved too long ago, opens a linked ticket', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const closed = await opened(customer);
  await moveTicket(system(tenant), { ticketId: closed.id, event: 'closed', reason: 'test' });
  const resolved = await opened(customer);
  await moveTicket(system(tenant), { ticketId: resolved.id, event: 'resolved', reason: 'test' });
  await later(6);
  const early = await call(customer, 'POST', `/api/portal/tickets/${resolved.id}/messages`, { text: 'Encore' });
  expect(early.json()).toMatchObject({ ticketId: resolved.id, followUp: false });
  await moveTicket(system(tenant), { ticketId: resolved.id, event: 'resolved', reason: 'test' });
  await later(8);
  const late = await call(customer, 'POST', `/api/portal/tickets/${resolved.id}/messages`, { text: 'Encore' });
  const onClosed = await call(customer, 'POST', `/api/portal/tickets/${closed.id}/messages`, { text: 'Encore' });
  for (const answer of [late, onClosed]) expect(answer.json()).toMatchObject({ followUp: true });
  expect(late.json<{ ticketId: string }>().ticketId).not.toBe(resolved.id);
  expect(await h.events(tenant.id, 'ticket.linked')).toHaveLength(2);
});

test('attachments: one’s own upload once, another’s never, a note’s never', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const file = await aFile(customer.ctx, { filename: 'capture.pdf' });
  const ticket = await opened(customer, { attachmentIds: [file.id] });
  const download = await call(customer, 'GET', `/api/portal/tickets/${ticket.id}/attachments/${file.id}`);
  expect(download.statusCode).toBe(200);
  expect(download.headers['content-disposition']).toBe('attachment; filename=capture.pdf');
  expect(download.headers['content-security-policy']).toContain('sandbox');
  const again = { subject: 'x', text: 'y', attachmentIds: [file.id] };
  expect((await call(customer, 'POST', '/api/portal/tickets', again)).statusCode).toBe(404);
  const stranger = await aCustomer(h, tenant);
  expect((await call(stranger, 'GET', `/api/portal/tickets/${ticket.id}/attachments/${file.id}`)).statusCode).toBe(404);
  const agent = await aStaffMember(h, tenant, ['tickets.read', 'tickets.reply']);
  const secret = await aFile(agent.ctx, { filename: 'interne.pdf' });
  await addNote(agent.ctx, { ticketId: ticket.id, text: 'interne', attachmentIds: [secret.id] });
  expect((await call(customer, 'GET', `/api/portal/tickets/${ticket.id}/attachments/${secret.id}`)).statusCode).toBe(
    404,
  );
});

test('bad input is a clear problem and leaves nothing behind', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const bodies: object[] = [
    {},
    { subject: '', text: 'x' },
    { subject: 'x', text: ' \n ' },
    { subject: 'x', text: 'a\u0000b' },
    { subject: 'x\r\nBcc: a@b.dz', text: 'y' },
    { subject: 'x', text: '\ud800' },
    { subject: 'x'.repeat(301), text: 'y' },
    { subject: 'x', text: 'y', state: 'closed' },
    { subject: 'x', text: 'y', customerId: customer.customerId },
    { subject: 'x', text: 'y', attachmentIds: Array.from({ length: 11 }, () => uuidv7(h.clock.now())) },
    { subject: 'x', text: 'y', categoryId: uuidv7(h.clock.now()) },
  ];
  for (const body of bodies) {
    const answer = await call(customer, 'POST', '/api/portal/tickets', body);
    expect([JSON.stringify(body).slice(0, 60), answer.statusCode]).toEqual([JSON.stringify(body).slice(0, 60), 400]);
  }
  expect((await call(customer, 'GET', '/api/portal/tickets?cursor=zzz')).statusCode).toBe(400);
  expect((await call(customer, 'GET', '/api/portal/tickets')).json()).toEqual({ items: [], nextCursor: null });
  expect(await h.events(tenant.id, 'ticket.opened')).toHaveLength(0);
});

test('a repeated submit with its key is one ticket; the same client-made id is a conflict', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const app = await h.app();
  const id = uuidv7(h.clock.now());
  const payload = { id, subject: 'Une fois', text: 'x' };
  const headers = { ...customer.headers, 'idempotency-key': 'cle-de-test-1' };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => app.inject({ method: 'POST', url: '/api/portal/tickets', headers, payload })),
  );
  expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
  expect((await call(customer, 'POST', '/api/portal/tickets', payload)).statusCode).toBe(409);
  expect(await h.events(tenant.id, 'ticket.opened')).toHaveLength(1);
});

test('a ticket of a thousand messages is read in windows, newest first, without a gap', async () => {
  const tenant = await aTenant(h);
  const customer = await aCustomer(h, tenant);
  const { id } = await opened(customer);
  await h.admin.query(
    `insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_name, body, created_at)
     select $1, gen_random_uuid(), $2, case when g % 10 = 0 then 'note' else 'customer' end, 'portal', 'x', 'message ' || g, $3::timestamptz + g * interval '1 second'
     from generate_series(1, 1000) g`,
    [tenant.id, id, h.clock.now()],
  );
  const seen: string[] = [];
  let cursor: string | null = '';
  for (let round = 0; round < 20 && cursor !== null; round += 1) {
    const answer = await call(
      customer,
      'GET',
      `/api/portal/tickets/${id}?limit=100${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    const page: { messages: { text: string }[]; olderCursor: string | null } = answer.json();
    expect(page.messages.length).toBeLessThanOrEqual(100);
    seen.unshift(...page.messages.map((message) => message.text));
    cursor = page.olderCursor;
  }
  expect(seen).toHaveLength(901);
  expect(new Set(seen).size).toBe(901);
  expect(seen.at(-1)).toBe('message 999');
  expect((await call(customer, 'GET', `/api/portal/tickets/${id}?limit=101`)).statusCode).toBe(400);
});

test('fifty tickets opened at once have the numbers 1 to 50', async () => {
  const tenant = await aTenant(h);
  const made = await Promise.all(Array.from({ length: 50 }, () => aTicket(h, tenant)));
  const numbers = made.map((ticket) => Number(ticket.number.slice(2))).toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});
