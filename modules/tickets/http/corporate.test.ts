import { customers } from '@cm/customers/module';
import { anInvitation, aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCategory } from '../categories.ts';
import { closeResolvedTickets, wakeTickets } from '../due-tickets.ts';
import { createGroup } from '../groups.ts';
import { tickets } from '../module.ts';
import { aMailbox, aTicket, rawMail, receiveMail } from '../testing.ts';

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

type Method = 'GET' | 'POST' | 'PUT';
const ALL = ['tickets.read', 'tickets.reply', 'tickets.manage'];
const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');

async function call(
  person: { headers: Readonly<Record<string, string>> },
  method: Method,
  url: string,
  payload?: object,
) {
  const app = await h.app();
  h.clock.advance(1);
  return app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
}

/** Every operation, with the permission that it asks for. */
const operations = (id: string) =>
  [
    ['GET', '/api/corporate/tickets', undefined, 'tickets.read'],
    ['GET', '/api/corporate/tickets/counts', undefined, 'tickets.read'],
    ['GET', `/api/corporate/customers/${uuidv7(new Date(0))}/ticket-counts`, undefined, 'tickets.read'],
    ['GET', `/api/corporate/tickets/${id}`, undefined, 'tickets.read'],
    ['POST', '/api/corporate/tickets', { customerId: id, subject: 'x', text: 'y' }, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/messages`, { text: 'y' }, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/notes`, { text: 'y' }, 'tickets.reply'],
    ['GET', `/api/corporate/tickets/${id}/notes/mentionable`, undefined, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/links`, { ticketId: uuidv7(new Date(0)) }, 'tickets.manage'],
    ['PUT', `/api/corporate/tickets/${id}/reading`, undefined, 'tickets.read'],
    ['GET', `/api/corporate/tickets/${id}/attachments/${id}`, undefined, 'tickets.read'],
    ['GET', `/api/corporate/tickets/${id}/messages/${id}/html`, undefined, 'tickets.read'],
    [
      'PUT',
      `/api/corporate/tickets/${id}/assignment`,
      { version: 1, assigneeId: null, groupId: null },
      'tickets.manage',
    ],
    ['PUT', `/api/corporate/tickets/${id}/priority`, { version: 1, priority: 'high' }, 'tickets.manage'],
    ['PUT', `/api/corporate/tickets/${id}/category`, { version: 1, categoryId: null }, 'tickets.manage'],
    ['PUT', `/api/corporate/tickets/${id}/customer`, { version: 1, customerId: null }, 'tickets.manage'],
    ['PUT', `/api/corporate/tickets/${id}/tags`, { version: 1, tags: ['a'] }, 'tickets.manage'],
    ['PUT', `/api/corporate/tickets/${id}/hold`, { reason: 'x', wakeAt: '2099-01-01T00:00:00Z' }, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/work`, {}, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/resolution`, {}, 'tickets.reply'],
    ['POST', `/api/corporate/tickets/${id}/closing`, {}, 'tickets.manage'],
    ['POST', `/api/corporate/tickets/${id}/reopening`, {}, 'tickets.manage'],
    ['GET', '/api/corporate/inbound-mails', undefined, 'tickets.read'],
    ['GET', `/api/corporate/inbound-mails/${id}/raw`, undefined, 'tickets.read'],
    ['POST', `/api/corporate/inbound-mails/${id}/acceptance`, { ticketId: null }, 'tickets.manage'],
    ['POST', `/api/corporate/inbound-mails/${id}/discard`, undefined, 'tickets.manage'],
    ['GET', '/api/corporate/canned-replies', undefined, 'tickets.read'],
    ['POST', '/api/corporate/canned-replies', { title: 'x', body: 'y' }, 'tickets.manage'],
    ['GET', '/api/corporate/ticket-options', undefined, 'tickets.read'],
  ] as const;

test('anonymous → 401, without the permission → 403, another tenant’s staff → 404, on every operation', async () => {
  const tenant = await aTenant(h);
  const { id } = await aTicket(h, tenant);
  const elsewhere = await aStaffMember(h, await aTenant(h), ALL);
  expect(operations(id)).toHaveLength(
    (tickets.routes ?? []).filter((route) => route.path.startsWith('/api/corporate/')).length,
  );
  for (const [method, url, payload, permission] of operations(id)) {
    const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
    expect([url, (await call(anonymous, method, url, payload)).statusCode]).toEqual([url, 401]);
    const without = await aStaffMember(
      h,
      tenant,
      [...ALL, 'tickets.configure'].filter((held) => held !== permission),
    );
    expect([url, (await call(without, method, url, payload)).statusCode]).toEqual([url, 403]);
    if (!url.includes(id)) continue;
    const answer = await call(elsewhere, method, url, payload);
    expect([url, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([url, 404, 'tickets.not_found']);
  }
  expect((await system(tenant).transaction((ctx) => h.events(ctx.tenant.id))).map((event) => event.name)).toEqual([
    'ticket.opened',
  ]);
});

test('a customer’s tickets: what is not solved, and what of it waits for us; merged leads to the kept one, elsewhere 404', async () => {
  const { tenant, agent } = await aDesk();
  const { customerId } = await aCustomer(h, tenant);
  const gone = (await aCustomer(h, tenant)).customerId;
  const requester = { email: 'karim@exemple.dz', name: 'Karim', userId: null, contactId: null };
  for (const [state, count] of Object.entries({
    open: 1,
    in_progress: 2,
    answered: 4,
    awaiting_reply: 8,
    on_hold: 16,
    resolved: 3,
    closed: 3,
  }))
    for (let n = 0; n < count; n += 1) {
      const { id } = await aTicket(h, tenant, { requester: { ...requester, customerId } });
      await h.admin.query(
        `update tickets.tickets set state = $2, hold_reason = case $2 when 'on_hold' then 'x' end,
           wake_at = case $2 when 'on_hold' then now() end, resolved_at = case $2 when 'resolved' then now() end,
           closed_at = case $2 when 'closed' then now() end where id = $1`,
        [id, state],
      );
    }
  await aTicket(h, tenant, { requester: { ...requester, customerId: gone } });
  const countsOf = async (id: string, who: Person = agent) => {
    const answer = await call(who, 'GET', `/api/corporate/customers/${id}/ticket-counts`);
    return answer.statusCode === 200 ? answer.json<object>() : answer.json<{ code: string }>().code;
  };
  expect(await countsOf(customerId)).toEqual({ open: 31, waiting: 3, cap: 1000 });
  await h.admin.query('update customers.customers set merged_into = $1 where id = $2', [customerId, gone]);
  expect(await countsOf(gone)).toEqual({ open: 31, waiting: 3, cap: 1000 });
  expect(await countsOf(customerId, await aStaffMember(h, await aTenant(h), ALL))).toBe('customers.not_found');
  expect(await countsOf(uuidv7(new Date(0)))).toBe('customers.not_found');
});

async function aDesk(): Promise<{ tenant: Tenant; agent: Person }> {
  const tenant = await aTenant(h);
  return { tenant, agent: await aStaffMember(h, tenant, ALL, { name: 'Amina Benali' }) };
}

describe('a ticket that an agent opens on behalf of a customer', () => {
  async function onBehalf() {
    const { tenant, agent } = await aDesk();
    const customer = await aCustomer(h, tenant);
    const body = { customerId: customer.customerId, subject: 'Appel', text: 'Il a appelé.', priority: 'high' };
    const opened = await call(agent, 'POST', '/api/corporate/tickets', body);
    expect(opened.statusCode).toBe(201);
    const { id } = opened.json<{ id: string }>();
    const path = `/api/corporate/tickets/${id}`;
    return {
      tenant,
      agent,
      customer,
      path,
      read: async () => (await call(agent, 'GET', path)).json<Record<string, unknown>>(),
      changes: async () => {
        const seen = (await call(agent, 'GET', path)).json<{
          history: { change: string; after: string; reason: string | null }[];
        }>();
        return seen.history.map(({ change, after, reason }) => [change, after, reason]).reverse();
      },
      moves: async () =>
        (await h.events(tenant.id, 'ticket.state_changed')).map(
          ({ payload }) => (payload as { reason: string }).reason,
        ),
    };
  }

  test('is the customer’s, by the agent', async () => {
    const { customer, read } = await onBehalf();
    expect(await read()).toMatchObject({
      number: 'T-1',
      state: 'open',
      priority: 'high',
      channel: 'agent',
      customer: { id: customer.customerId, name: 'SARL Essai Numérique' },
      requester: { email: customer.email },
      messages: [{ kind: 'customer' }],
      can: { reply: true, close: true, reopen: false, edit: true },
    });
  });

  test('is assigned, prioritised, put in a category and tagged, each from the version that was read', async () => {
    const { tenant, agent, path, read, changes } = await onBehalf();
    const group = await createGroup(system(tenant), { name: 'Réseau', archived: false, memberIds: [agent.userId] });
    const category = await createCategory(system(tenant), { name: { fr: 'Panne' }, position: 1, archived: false });
    const assigned = { version: 1, assigneeId: agent.userId, groupId: group.id };
    expect((await call(agent, 'PUT', `${path}/assignment`, assigned)).statusCode).toBe(204);
    expect((await call(agent, 'PUT', `${path}/priority`, { version: 1, priority: 'low' })).json()).toMatchObject({
      code: 'common.stale',
    });
    expect((await call(agent, 'PUT', `${path}/priority`, { version: 2, priority: 'urgent' })).statusCode).toBe(204);
    expect((await call(agent, 'PUT', `${path}/category`, { version: 3, categoryId: category.id })).statusCode).toBe(
      204,
    );
    const tagged = await call(agent, 'PUT', `${path}/tags`, { version: 4, tags: ['VPS', 'vps', 'Réseau'] });
    expect(tagged.json()).toEqual({ tags: ['réseau', 'vps'] });
    expect(await read()).toMatchObject({
      priority: 'urgent',
      categoryId: category.id,
      groupId: group.id,
      assignee: { id: agent.userId, name: 'Amina Benali' },
      tags: ['réseau', 'vps'],
    });
    expect((await changes()).map(([change, after]) => [change, after])).toEqual([
      ['assignee', agent.userId],
      ['group', group.id],
      ['priority', 'urgent'],
      ['category', category.id],
      ['tags', 'réseau, vps'],
    ]);
  });

  test('is held until a moment to come, and work ends the hold', async () => {
    const { agent, path, read, changes, moves } = await onBehalf();
    const past = await call(agent, 'PUT', `${path}/hold`, { reason: 'Fournisseur', wakeAt: '2020-01-01T00:00:00Z' });
    expect(past.json()).toMatchObject({
      code: 'common.invalid',
      errors: [{ pointer: '/body/wakeAt', code: 'future' }],
    });
    const hold = await call(agent, 'PUT', `${path}/hold`, { reason: 'Fournisseur', wakeAt: '2026-06-01T00:00:00Z' });
    expect(hold.json()).toEqual({ state: 'on_hold' });
    expect(await read()).toMatchObject({ holdReason: 'Fournisseur', wakeAt: '2026-06-01T00:00:00.000Z' });
    expect((await call(agent, 'POST', `${path}/work`, {})).json()).toEqual({ state: 'in_progress' });
    expect(await read()).toMatchObject({ holdReason: null, wakeAt: null });
    expect(await moves()).toEqual(['Fournisseur', 'work_started']);
    expect((await changes()).map(([change, after]) => [change, after])).toEqual([
      ['state', 'on_hold'],
      ['state', 'in_progress'],
    ]);
  });

  test('is answered, resolved, closed with a reason, and reopened; closed it takes nothing', async () => {
    const { agent, path, read, changes, moves } = await onBehalf();
    expect((await call(agent, 'POST', `${path}/notes`, { text: 'Une note' })).statusCode).toBe(201);
    const answered = await call(agent, 'POST', `${path}/messages`, { text: 'C’est réglé.', next: 'resolved' });
    expect(answered.json()).toMatchObject({ state: 'resolved' });
    expect((await call(agent, 'POST', `${path}/closing`, { reason: 'Doublon' })).json()).toEqual({ state: 'closed' });
    expect((await call(agent, 'POST', `${path}/messages`, { text: 'Trop tard' })).json()).toMatchObject({
      code: 'tickets.closed',
      status: 409,
    });
    expect((await call(agent, 'PUT', `${path}/priority`, { version: 9, priority: 'low' })).json()).toMatchObject({
      code: 'tickets.closed',
    });
    expect((await call(agent, 'POST', `${path}/reopening`, {})).json()).toEqual({ state: 'open' });
    expect(await read()).toMatchObject({
      state: 'open',
      messages: [{ kind: 'customer' }, { kind: 'note', text: 'Une note' }, { kind: 'agent', text: 'C’est réglé.' }],
    });
    expect(await changes()).toEqual([
      ['state', 'resolved', 'resolved'],
      ['state', 'closed', 'Doublon'],
      ['state', 'open', 'reopened_by_agent'],
    ]);
    expect(await moves()).toEqual(['resolved', 'Doublon', 'reopened_by_agent']);
  });
});

test('unknown customers, groups, colleagues and categories are named as such, another tenant’s alike', async () => {
  const { tenant, agent } = await aDesk();
  const other = await aTenant(h);
  const { id } = await aTicket(h, tenant);
  const path = `/api/corporate/tickets/${id}`;
  const foreignGroup = await createGroup(system(other), { name: 'Ailleurs', archived: false, memberIds: [] });
  const foreignAgent = await aStaffMember(h, other, ALL);
  const foreignCustomer = await aCustomer(h, other);
  const customer = await aCustomer(h, tenant);
  const foreignCategory = await createCategory(system(other), { name: { fr: 'x' }, position: 0, archived: false });
  const cases: [Method, string, object, string][] = [
    [
      'PUT',
      `${path}/assignment`,
      { version: 1, assigneeId: foreignAgent.userId, groupId: null },
      'tickets.unknown_assignee',
    ],
    [
      'PUT',
      `${path}/assignment`,
      { version: 1, assigneeId: customer.userId, groupId: null },
      'tickets.unknown_assignee',
    ],
    ['PUT', `${path}/assignment`, { version: 1, assigneeId: null, groupId: foreignGroup.id }, 'tickets.unknown_group'],
    ['PUT', `${path}/category`, { version: 1, categoryId: foreignCategory.id }, 'tickets.unknown_category'],
    ['PUT', `${path}/customer`, { version: 1, customerId: foreignCustomer.customerId }, 'tickets.unknown_customer'],
    [
      'POST',
      '/api/corporate/tickets',
      { customerId: foreignCustomer.customerId, subject: 'x', text: 'y' },
      'tickets.unknown_customer',
    ],
    [
      'POST',
      '/api/corporate/tickets',
      { customerId: customer.customerId, groupId: foreignGroup.id, subject: 'x', text: 'y' },
      'tickets.unknown_group',
    ],
    ['POST', `${path}/links`, { ticketId: (await aTicket(h, other)).id }, 'tickets.not_found'],
  ];
  for (const [method, url, payload, code] of cases) {
    expect((await call(agent, method, url, payload)).json<{ code: string }>().code).toBe(code);
  }
});

describe('lists of tickets', () => {
  let agent: Person;
  let groupId: string;
  beforeAll(async () => {
    const desk = await aDesk();
    agent = desk.agent;
    groupId = (await createGroup(system(desk.tenant), { name: 'Support', archived: false, memberIds: [] })).id;
    const priorities = ['low', 'normal', 'high', 'urgent'] as const;
    for (let index = 0; index < 24; index += 1) {
      h.clock.advance(1);
      const requester = {
        email: `p${index}@exemple.dz`,
        name: index % 3 === 0 ? 'Éloïse Bensaïd' : 'Omar',
        userId: null,
        customerId: null,
        contactId: null,
      };
      const subject = index % 4 === 0 ? `Facture n° ${index}` : `Serveur أحمد ${index}`;
      const facts = { subject, priority: priorities[index % 4], groupId: index % 2 === 0 ? groupId : null, requester };
      await aTicket(h, desk.tenant, facts);
    }
  });

  async function walkAll(query: string): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let round = 0; round < 40 && cursor !== null; round += 1) {
      const at = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer = await call(agent, 'GET', `/api/corporate/tickets?limit=5&${query}${at}`);
      expect([query, answer.statusCode]).toEqual([query, 200]);
      const page = answer.json<{ items: { number: string }[]; nextCursor: string | null }>();
      seen.push(...page.items.map((item) => item.number));
      cursor = page.nextCursor;
    }
    return seen;
  }
  const numbers = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => `T-${from + (to > from ? i : -i)}`);

  test.each([
    ['sort=number', numbers(1, 24)],
    ['sort=-created', numbers(24, 1)],
    ['sort=-updated', numbers(24, 1)],
    ['state=closed', []],
    ['assignee=me', []],
    ['channel=email', []],
    ['q=T-7', ['T-7']],
    ['q=p13@exemple.dz', ['T-14']],
    ['q=%25_', []],
    ['tag=absent', []],
  ])('%s: these, each once, page by page', async (query, expected) => {
    expect(await walkAll(query)).toEqual(expected);
  });

  test.each([
    ['state=open&state=answered&sort=-created', 24],
    ['assignee=none', 24],
    ['q=fact', 6],
    ['q=eloise%20bensaid', 8],
    [`q=${encodeURIComponent('احمد')}`, 18],
  ])('%s: %i of them', async (query, count) => {
    const found = await walkAll(query);
    expect([found.length, new Set(found).size]).toEqual([count, count]);
  });

  test('by priority, and within a group', async () => {
    const byPriority = await walkAll('sort=priority');
    expect(byPriority.map((number) => 3 - ((Number(number.slice(2)) - 1) % 4))).toEqual(
      Array.from({ length: 24 }, (_, i) => Math.floor(i / 6)),
    );
    expect(await walkAll(`groupId=${groupId}`)).toHaveLength(12);
    expect(await walkAll(`groupId=${groupId}&priority=high&sort=priority`)).toHaveLength(6);
  });

  test('the counters agree', async () => {
    const counts = (await call(agent, 'GET', '/api/corporate/tickets/counts')).json();
    expect(counts).toEqual({
      mine: 0,
      unassigned: 24,
      open: 24,
      answered: 0,
      awaiting_reply: 0,
      on_hold: 0,
      in_progress: 0,
      quarantine: 0,
      cap: 1000,
    });
  });

  test('a cursor of another order, and filters that do not exist, are refused', async () => {
    const sorted = await call(agent, 'GET', '/api/corporate/tickets?limit=1&sort=number');
    const { nextCursor } = sorted.json<{ nextCursor: string }>();
    for (const bad of [
      `sort=priority&cursor=${nextCursor}`,
      'sort=subject',
      'state=lost',
      'limit=1000',
      'assignee=you',
      'q=%00',
      'unknown=1',
    ])
      expect([bad, (await call(agent, 'GET', `/api/corporate/tickets?${bad}`)).statusCode]).toEqual([bad, 400]);
  });
});

test('tickets wake and close by themselves at their time, and say why', async () => {
  const { tenant, agent } = await aDesk();
  const held = await aTicket(h, tenant);
  const resolved = await aTicket(h, tenant);
  const wakeAt = new Date(h.clock.now().getTime() + 3_600_000).toISOString();
  await call(agent, 'PUT', `/api/corporate/tickets/${held.id}/hold`, { reason: 'Fournisseur', wakeAt });
  await call(agent, 'POST', `/api/corporate/tickets/${resolved.id}/resolution`, {});
  expect(await wakeTickets(system(tenant))).toBe(0);
  expect(await closeResolvedTickets(system(tenant))).toBe(0);
  h.clock.advance(14 * 86_400 + 60);
  expect(await wakeTickets(system(tenant))).toBe(1);
  expect(await closeResolvedTickets(system(tenant))).toBe(1);
  expect(await wakeTickets(system(tenant))).toBe(0);
  const moves = (await h.events(tenant.id, 'ticket.state_changed')).slice(-2);
  expect(moves.map((event) => event.payload)).toMatchObject([
    { ticketId: held.id, from: 'on_hold', to: 'open', reason: 'wake_up' },
    { ticketId: resolved.id, from: 'resolved', to: 'closed', reason: 'auto_closed' },
  ]);
});

test('the HTML of a mail is a document of its own: sanitised, sandboxed, with its images inside', async () => {
  const { tenant, agent } = await aDesk();
  const { address } = await aMailbox(h, tenant);
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const hostile =
    '<p onclick="alert(1)">Voici<script>alert(1)</script></p><img src="cid:capture@x"><img src="http://pisteur.example/p.gif"><a href="javascript:alert(1)">x</a><iframe src="https://a.example"></iframe>';
  const mime = `Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${hostile}\r\n--r\r\nContent-Type: image/png; name="capture.png"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <capture@x>\r\n\r\n${png}\r\n--r--\r\n`;
  await receiveMail(h, tenant, rawMail({ from: 'client@exemple.dz', to: address, mime }), address);
  const list = (await call(agent, 'GET', '/api/corporate/tickets')).json<{ items: { id: string }[] }>();
  const id = list.items[0]?.id ?? '';
  const detail = (await call(agent, 'GET', `/api/corporate/tickets/${id}`)).json<{
    messages: { id: string; hasHtml: boolean }[];
  }>();
  const message = detail.messages[0];
  expect(message).toMatchObject({ hasHtml: true });
  expect(JSON.stringify(detail)).not.toContain('onclick');
  const html = await call(agent, 'GET', `/api/corporate/tickets/${id}/messages/${message?.id ?? ''}/html`);
  expect(html.statusCode).toBe(200);
  expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(html.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  expect(html.headers['content-security-policy']).not.toContain('allow-scripts');
  expect(html.body).toContain(`<img src="data:image/png;base64,${png}"`);
  expect(html.body).not.toMatch(/onclick|<script|javascript:|<iframe| src="http/);
  const noHtml = await aTicket(h, tenant);
  expect(
    (await call(agent, 'GET', `/api/corporate/tickets/${noHtml.id}/messages/${noHtml.messageId}/html`)).statusCode,
  ).toBe(404);
  expect(
    (await call(agent, 'GET', `/api/corporate/tickets/${noHtml.id}/messages/${message?.id ?? ''}/html`)).statusCode,
  ).toBe(404);
});

test('an address that was only noted opens nobody’s ticket: an agent sees where it stands and says whose it is', async () => {
  const { tenant, agent } = await aDesk();
  const { address } = await aMailbox(h, tenant);
  const [one, other] = [await aCustomer(h, tenant), await aCustomer(h, tenant)];
  await anInvitation(h, one, 'invite@exemple.dz');
  await receiveMail(h, tenant, rawMail({ from: 'invite@exemple.dz', to: address }), address);
  const [opened] = await h.events(tenant.id, 'ticket.opened');
  const { ticketId } = opened?.payload as { ticketId: string };
  const path = `/api/corporate/tickets/${ticketId}`;
  const seen = (await call(agent, 'GET', path)).json<{ customer: unknown; notedAt: object[]; version: number }>();
  expect(seen).toMatchObject({ customer: null, notedAt: [{ id: one.customerId }] });
  const portal = `/api/portal/tickets/${ticketId}`;
  expect((await call(one, 'GET', portal)).statusCode).toBe(404);

  const give = (customerId: string, version: number) => call(agent, 'PUT', `${path}/customer`, { version, customerId });
  expect((await give(other.customerId, seen.version)).statusCode).toBe(204);
  expect((await give(one.customerId, seen.version)).json()).toMatchObject({ code: 'common.stale' });
  expect((await call(other, 'GET', portal)).statusCode).toBe(200);
  expect((await give(one.customerId, seen.version + 1)).statusCode).toBe(204);
  expect((await call(one, 'GET', portal)).statusCode).toBe(200);
  expect((await call(other, 'GET', portal)).statusCode).toBe(404);

  const { history, notedAt } = (await call(agent, 'GET', path)).json<{ history: object[]; notedAt: object[] }>();
  expect(notedAt).toEqual([]);
  expect(history[0]).toMatchObject({ change: 'customer', before: 'C-000002', after: 'C-000001' });
});

test('the quarantine: listed, read raw as bytes, accepted once or discarded', async () => {
  const { tenant, agent } = await aDesk();
  const { address } = await aMailbox(h, tenant);
  const headers = ['Auto-Submitted: auto-replied'];
  const raw = rawMail({ from: 'client@exemple.dz', to: address, headers });
  const [first = ''] = await receiveMail(h, tenant, raw, address);
  h.clock.advance(1);
  const [second = ''] = await receiveMail(
    h,
    tenant,
    rawMail({ from: 'autre@exemple.dz', to: address, headers }),
    address,
  );
  const list = (await call(agent, 'GET', '/api/corporate/inbound-mails?limit=1')).json<{
    items: object[];
    nextCursor: string;
  }>();
  expect(list.items).toMatchObject([
    { id: second, reason: 'auto_reply', fromEmail: 'autre@exemple.dz', state: 'quarantined' },
  ]);
  const rest = await call(agent, 'GET', `/api/corporate/inbound-mails?limit=1&cursor=${list.nextCursor}`);
  expect(rest.json()).toMatchObject({ items: [{ id: first }], nextCursor: null });
  const bytes = await call(agent, 'GET', `/api/corporate/inbound-mails/${first}/raw`);
  expect(bytes.rawPayload.equals(raw)).toBe(true);
  expect(bytes.headers['content-type']).toBe('application/octet-stream');
  const accepted = await call(agent, 'POST', `/api/corporate/inbound-mails/${first}/acceptance`, { ticketId: null });
  expect(accepted.json()).toMatchObject({ ticketId: expect.any(String) as string });
  expect(
    (await call(agent, 'POST', `/api/corporate/inbound-mails/${first}/acceptance`, { ticketId: null })).json(),
  ).toMatchObject({ code: 'tickets.mail_decided' });
  expect((await call(agent, 'POST', `/api/corporate/inbound-mails/${second}/discard`)).statusCode).toBe(204);
  expect((await call(agent, 'POST', `/api/corporate/inbound-mails/${second}/discard`)).statusCode).toBe(409);
  expect((await call(agent, 'GET', '/api/corporate/inbound-mails')).json()).toEqual({ items: [], nextCursor: null });
  expect((await h.events(tenant.id, 'ticket.opened'))[0]?.payload).toMatchObject({ acknowledge: false });
});

test('ready-made answers and the choices of the forms', async () => {
  const { tenant, agent } = await aDesk();
  await createGroup(system(tenant), { name: 'Réseau', archived: false, memberIds: [agent.userId] });
  const made = await call(agent, 'POST', '/api/corporate/canned-replies', { title: 'Bonjour', body: 'Bonjour,' });
  expect(made.statusCode).toBe(201);
  expect((await call(agent, 'GET', '/api/corporate/canned-replies')).json()).toMatchObject({
    items: [{ title: 'Bonjour' }],
  });
  const options = (await call(agent, 'GET', '/api/corporate/ticket-options')).json();
  expect(options).toMatchObject({ categories: [], groups: [{ name: 'Réseau', memberIds: [agent.userId] }] });
});
