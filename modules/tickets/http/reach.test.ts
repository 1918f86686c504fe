import { customers } from '@cm/customers/module';
import { aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { createTokenFor } from '@cm/identity/administration';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Actor } from '@cm/kit/access';
import type { Tenant } from '@cm/kit/ctx';
import { defineModule } from '@cm/kit/module';
import { readTyped } from '@cm/kit/search';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caretakers, mentioned } from '../audiences.ts';
import { createGroup } from '../groups.ts';
import { linkTickets } from '../link-tickets.ts';
import { tickets } from '../module.ts';
import { reachOf } from '../reach.ts';
import { recordKinds } from '../record-kinds.ts';
import { searches } from '../record-searches.ts';
import { roleReach, setRoleReach } from '../role-reach.ts';
import { aMailbox, aTicket, rawMail, receiveMail } from '../testing.ts';

const ALL = ['tickets.read', 'tickets.reply', 'tickets.manage'];
const parser = createMailParser();
const mailAuthenticator = await startAuthenticator();
/** The key of the role that an emergency access lends to whoever acts by one. */
let lent: string | null = null;
const lending = defineModule({
  name: 'lending',
  provides: {
    emergencyAccess: {
      of: async () => null,
      openTo: async () =>
        lent === null
          ? null
          : { id: '', role: { key: lent, name: { fr: lent } }, permissions: [], expiresAt: new Date(0) },
    },
  },
});
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, lending],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser: parser, mailAuthenticator },
  });
});
afterAll(async () => {
  await h.close();
  await parser.close();
  await mailAuthenticator.close();
});

let tenant: Tenant;
let agent: Person;
let everywhere: Person;
let own: string;
let foreign: string;
let customerId: string;
/** A ticket of the agent's group, one of another group and one of none. */
let inOwn: string;
let inForeign: string;
let inNone: string;

const system = () => h.runtime.systemContext(tenant, 'test');
const requester = () => ({ email: 'k@exemple.dz', name: 'Karim', userId: null, contactId: null, customerId });

async function call(person: Person, method: string, url: string, payload?: object) {
  const app = await h.app();
  h.clock.advance(1);
  return app.inject({ method: method as 'GET', url, headers: person.headers, ...(payload ? { payload } : {}) });
}

async function roleOf(person: Person): Promise<string> {
  const { rows } = await h.admin.query<{ id: string }>(
    'select role_id as id from identity.user_roles where user_id = $1 order by role_id',
    [person.userId],
  );
  return rows[0]?.id ?? '';
}

/** Leaves a colleague these groups alone. */
async function limit(person: Person, groupIds: readonly string[], ungrouped = false): Promise<void> {
  await setRoleReach(system(), await roleOf(person), { groupIds, ungrouped });
}

beforeEach(async () => {
  lent = null;
  tenant = await aTenant(h);
  agent = await aStaffMember(h, tenant, ALL, { name: 'Amina' });
  everywhere = await aStaffMember(h, tenant, ALL, { name: 'Yacine' });
  own = (await createGroup(system(), { name: 'Support', archived: false, memberIds: [] })).id;
  foreign = (await createGroup(system(), { name: 'Fraude', archived: false, memberIds: [] })).id;
  ({ customerId } = await aCustomer(h, tenant));
  inOwn = (await aTicket(h, tenant, { groupId: own, requester: requester() })).id;
  inForeign = (await aTicket(h, tenant, { groupId: foreign, requester: requester(), subject: 'Soupçon' })).id;
  inNone = (await aTicket(h, tenant, { requester: requester() })).id;
  await limit(agent, [own]);
});

const listed = async (person: Person, query = '') => {
  const answer = await call(person, 'GET', `/api/corporate/tickets?limit=50${query}`);
  return answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id);
};

// Whatever operation on a ticket is added, it is here by itself.
const operations = tickets.routes?.filter(
  ({ path, access }) =>
    path.startsWith('/api/corporate/tickets/:id') &&
    typeof access === 'object' &&
    access.permission.startsWith('tickets.'),
);

test('every operation on a ticket out of reach answers as if there were none', async () => {
  expect(operations?.length).toBeGreaterThan(15);
  for (const { method, path, example } of operations ?? []) {
    const { params = {}, body } = example as { params?: Record<string, string>; body?: object };
    const url = path.replace(/:(\w+)/g, (_, name: string) => (name === 'id' ? inForeign : (params[name] ?? '')));
    const answer = await call(agent, method, url, body);
    expect([method, path, answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      method,
      path,
      404,
      'tickets.not_found',
    ]);
  }
});

test('lists, in every order and by every filter, have the tickets of one’s groups alone', async () => {
  expect((await listed(everywhere)).toSorted()).toEqual([inOwn, inForeign, inNone].toSorted());
  for (const query of [
    '',
    '&sort=-created',
    '&sort=priority',
    '&sort=number',
    '&state=open',
    '&assignee=none',
    `&customerId=${customerId}`,
    '&q=serveur',
    '&priority=normal',
    `&groupId=${own}`,
  ])
    expect([query, await listed(agent, query)]).toEqual([query, [inOwn]]);
  expect(await listed(agent, `&groupId=${foreign}`)).toEqual([]);
  expect(await listed(agent, '&q=soupcon')).toEqual([]);
  await limit(agent, [own], true);
  expect((await listed(agent)).toSorted()).toEqual([inOwn, inNone].toSorted());
  await limit(agent, [], true);
  expect(await listed(agent)).toEqual([inNone]);
  await setRoleReach(system(), await roleOf(agent), null);
  expect(await listed(agent)).toHaveLength(3);
});

test('counters, those of a customer too, count what is within reach', async () => {
  const counts = async (person: Person) => (await call(person, 'GET', '/api/corporate/tickets/counts')).json<object>();
  expect(await counts(everywhere)).toMatchObject({ open: 3, unassigned: 3 });
  expect(await counts(agent)).toMatchObject({ open: 1, unassigned: 1 });
  const url = `/api/corporate/customers/${customerId}/ticket-counts`;
  expect((await call(agent, 'GET', url)).json()).toMatchObject({ open: 1, waiting: 1 });
  await limit(agent, [own], true);
  expect(await counts(agent)).toMatchObject({ open: 2, unassigned: 2 });
});

test('a search finds nothing out of reach, not by its number either', async () => {
  const search = searches.find(({ zone }) => zone === 'corporate');
  const find = (person: Person, q: string) =>
    person.ctx.transaction(async (ctx) => (await search?.find(ctx, readTyped(q), 10))?.map(({ id }) => id));
  expect(await find(everywhere, 'T-2')).toEqual([inForeign]);
  expect(await find(agent, 'T-2')).toEqual([]);
  expect(await find(agent, 'soupçon')).toEqual([]);
  expect(await find(agent, 'T-1')).toEqual([inOwn]);
});

test('what hangs on tickets asks for the same: facts, conditions and readers', async () => {
  const [kind] = recordKinds;
  expect([...((await kind?.find(agent.ctx, [inOwn, inForeign, inNone])) ?? new Map()).keys()]).toEqual([inOwn]);
  expect(await everywhere.ctx.transaction(async (ctx) => kind?.readable?.(ctx))).toBeNull();
  expect(await agent.ctx.transaction(async (ctx) => kind?.readable?.(ctx))).toBeTypeOf('function');
  const ids = [agent.userId, everywhere.userId];
  expect(await kind?.readers?.(system(), ids, inForeign)).toEqual(new Set([everywhere.userId]));
  expect(await kind?.readers?.(system(), ids, inOwn)).toEqual(new Set(ids));
});

test('a link and its entry in the history are not there for whoever does not reach the other ticket', async () => {
  await linkTickets(system(), { from: inOwn, to: inForeign, kind: 'related' });
  const seen = async (person: Person) => {
    const { links, history } = (await call(person, 'GET', `/api/corporate/tickets/${inOwn}`)).json<{
      links: unknown[];
      history: unknown[];
    }>();
    return [links.length, history.length];
  };
  expect(await seen(everywhere)).toEqual([1, 1]);
  expect(await seen(agent)).toEqual([0, 0]);
});

test('the reach is the union over the roles for tickets; an administrator reaches all, another role adds nothing', async () => {
  const give = async (person: Person) =>
    h.admin.query(
      'insert into identity.user_roles (tenant_id, user_id, role_id) select tenant_id, $1, $2 from identity.users where id = $1',
      [agent.userId, await roleOf(person)],
    );
  await give(await aStaffMember(h, tenant, ['customers.read']));
  expect(await listed(agent)).toEqual([inOwn]);
  const second = await aStaffMember(h, tenant, ['tickets.read']);
  await limit(second, [foreign]);
  await give(second);
  expect((await listed(agent)).toSorted()).toEqual([inOwn, inForeign].toSorted());
  await give(everywhere);
  expect(await listed(agent)).toHaveLength(3);
});

test('a ticket leaves one’s reach by nobody’s own hand, and goes to nobody who would not see it', async () => {
  const path = `/api/corporate/tickets/${inOwn}/assignment`;
  const refused = async (person: Person, body: object, url = path) =>
    (await call(person, 'PUT', url, { version: 1, ...body })).json<{ code: string }>().code;
  expect(await refused(agent, { assigneeId: null, groupId: foreign })).toBe('tickets.unknown_group');
  expect(await refused(agent, { assigneeId: null, groupId: null })).toBe('tickets.group_needed');
  expect(await refused(everywhere, { assigneeId: agent.userId, groupId: foreign })).toBe(
    'tickets.assignee_out_of_reach',
  );
  const inForeignPath = `/api/corporate/tickets/${inForeign}/assignment`;
  expect(await refused(everywhere, { assigneeId: agent.userId, groupId: foreign }, inForeignPath)).toBe(
    'tickets.assignee_out_of_reach',
  );
  const moved = await call(everywhere, 'PUT', path, { version: 1, assigneeId: null, groupId: foreign });
  expect(moved.statusCode).toBe(204);
  expect(await listed(agent)).toEqual([]);
});

test('a ticket is opened in one’s groups alone, that of the default mailbox too', async () => {
  const open = (groupId?: string) =>
    call(agent, 'POST', '/api/corporate/tickets', {
      customerId,
      subject: 'x',
      text: 'y',
      ...(groupId ? { groupId } : {}),
    });
  expect((await open()).json()).toMatchObject({ code: 'tickets.group_needed' });
  expect((await open(foreign)).json()).toMatchObject({ code: 'tickets.unknown_group' });
  expect((await open(own)).statusCode).toBe(201);
  await aMailbox(h, tenant, { groupId: own });
  expect((await open()).statusCode).toBe(201);
  const options = (await call(agent, 'GET', '/api/corporate/ticket-options')).json<{
    groups: { id: string; reached: boolean }[];
  }>();
  expect(new Map(options.groups.map(({ id, reached }) => [id, reached]))).toEqual(
    new Map([
      [own, true],
      [foreign, false],
    ]),
  );
});

test('nobody is told of a ticket out of reach, by what they look after or by a mention', async () => {
  const event = (payload: object) => ({ payload: { ticketId: inForeign, groupId: foreign, ...payload } }) as never;
  const told = (find: typeof caretakers | typeof mentioned, payload: object) =>
    system().transaction(async (ctx) =>
      (await find.find(ctx, event(payload), 'tickets.reply')).map(({ userId }) => userId),
    );
  expect(await told(caretakers, { assigneeId: null })).toEqual([everywhere.userId]);
  expect(await told(caretakers, { assigneeId: agent.userId })).toEqual([everywhere.userId]);
  expect(await told(mentioned, { userIds: [agent.userId, everywhere.userId] })).toEqual([everywhere.userId]);
  expect(await told(mentioned, { ticketId: inOwn, userIds: [agent.userId] })).toEqual([agent.userId]);
  const note = { text: `@{${agent.userId}} ?` };
  const answer = await call(everywhere, 'POST', `/api/corporate/tickets/${inForeign}/notes`, note);
  expect(answer.json()).toMatchObject({ code: 'tickets.unknown_mention' });
  const people = await call(everywhere, 'GET', `/api/corporate/tickets/${inForeign}/notes/mentionable`);
  expect(people.json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual([everywhere.userId]);
});

test('a mail in quarantine is of its ticket’s group, else of its mailbox’s', async () => {
  const mailbox = await aMailbox(h, tenant, { groupId: foreign });
  const raw = rawMail({ from: 'robot@exemple.dz', to: mailbox.address, headers: ['Auto-Submitted: auto-generated'] });
  const [id = ''] = await receiveMail(h, tenant, raw, mailbox.address);
  await h.admin.query(
    `update tickets.inbound_mails set state = 'quarantined', reason = 'test', ticket_id = null where id = $1`,
    [id],
  );
  const waiting = async (person: Person) =>
    (await call(person, 'GET', '/api/corporate/inbound-mails')).json<{ items: unknown[] }>().items.length;
  const counted = async (person: Person) =>
    (await call(person, 'GET', '/api/corporate/tickets/counts')).json<{ quarantine: number }>().quarantine;
  expect([await waiting(everywhere), await counted(everywhere)]).toEqual([1, 1]);
  expect([await waiting(agent), await counted(agent)]).toEqual([0, 0]);
  for (const [method, act] of [
    ['GET', 'raw'],
    ['POST', 'discard'],
  ] as const)
    expect((await call(agent, method, `/api/corporate/inbound-mails/${id}/${act}`)).statusCode).toBe(404);
  const accepted = await call(agent, 'POST', `/api/corporate/inbound-mails/${id}/acceptance`, { ticketId: null });
  expect(accepted.statusCode).toBe(404);
  await h.admin.query('update tickets.inbound_mails set ticket_id = $2 where id = $1', [id, inOwn]);
  expect([await waiting(agent), await counted(agent)]).toEqual([1, 1]);
});

test('who sets what a role reaches holds and reaches as much; the administrator’s is never limited', async () => {
  const manager = await aStaffMember(h, tenant, [...ALL, 'roles.manage', 'users.read']);
  const roleId = await roleOf(agent);
  const url = `/api/admin/roles/${roleId}/ticket-groups`;
  const set = async (person: Person, limited: object | null, at = url) => {
    const answer = await call(person, 'PUT', at, { limit: limited });
    return answer.statusCode === 204 ? 'set' : answer.json<{ code: string }>().code;
  };
  expect(await set(manager, { groupIds: [foreign], ungrouped: false })).toBe('set');
  expect(await set(manager, { groupIds: [], ungrouped: false })).toBe('common.invalid');
  const elsewhere = (
    await createGroup(h.runtime.systemContext(await aTenant(h), 'test'), { name: 'x', archived: false, memberIds: [] })
  ).id;
  expect(await set(manager, { groupIds: [elsewhere], ungrouped: false })).toBe('tickets.unknown_group');
  const list = (await call(manager, 'GET', '/api/admin/role-reach')).json<{ items: object[] }>();
  expect(list.items).toEqual([{ roleId, groupIds: [foreign], ungrouped: false }]);
  const [changed] = (await h.events(tenant.id, 'role.reach_changed')).slice(-1);
  expect(changed?.payload).toMatchObject({ before: { groupIds: [own] }, after: { every: false, groupIds: [foreign] } });
  await limit(manager, [own]);
  expect(await set(manager, { groupIds: [own], ungrouped: false })).toBe('identity.own_rights');
  expect(await set(manager, null)).toBe('identity.own_rights');
  expect(await set(agent, null)).toBe('common.forbidden');
  const { rows } = await h.admin.query<{ id: string }>(
    `select id from identity.roles where tenant_id = $1 and key = 'administrator'`,
    [tenant.id],
  );
  expect(await set(everywhere, null, `/api/admin/roles/${rows[0]?.id}/ticket-groups`)).toBe('common.forbidden');
  await expect(setRoleReach(system(), rows[0]?.id ?? '', { groupIds: [own], ungrouped: false })).rejects.toMatchObject({
    code: 'identity.builtin_role',
  });
});

test('a copied role reaches what the first one does, nobody gives further than they reach, and rights say why', async () => {
  const manager = await aStaffMember(h, tenant, [...ALL, 'roles.manage', 'users.read', 'users.manage']);
  const made = await call(manager, 'POST', '/api/admin/roles', {
    name: { fr: 'Copie' },
    copyOf: await roleOf(agent),
  });
  const { id } = made.json<{ id: string }>();
  const list = (await call(manager, 'GET', '/api/admin/role-reach')).json<{ items: { roleId: string }[] }>();
  expect(list.items.find(({ roleId }) => roleId === id)).toEqual({ roleId: id, groupIds: [own], ungrouped: false });
  const within = (roleIds: readonly string[]) => manager.ctx.transaction((ctx) => roleReach.isWithin(ctx, roleIds));
  expect(await within([await roleOf(everywhere)])).toBe(true);
  await limit(manager, [own]);
  expect(await within([id])).toBe(true);
  expect(await within([await roleOf(everywhere)])).toBe(false);
  const refused = await call(manager, 'POST', '/api/admin/roles', {
    name: { fr: 'Tout' },
    copyOf: await roleOf(everywhere),
  });
  expect(refused.json()).toMatchObject({ code: 'identity.own_rights' });
  const gone = await call(await aStaffMember(h, tenant, [...ALL, 'roles.manage']), 'DELETE', `/api/admin/roles/${id}`);
  expect(gone.statusCode).toBe(204);
  expect(
    (await call(manager, 'GET', '/api/admin/role-reach')).json<{ items: { roleId: string }[] }>().items,
  ).not.toContainEqual(expect.objectContaining({ roleId: id }));
  const rights = await call(manager, 'GET', `/api/admin/users/${agent.userId}/rights`);
  expect(rights.json<{ reaches: object[] }>().reaches).toMatchObject([
    { of: { fr: 'Tickets' }, names: [{ fr: 'Support' }] },
  ]);
  const all = await call(manager, 'GET', `/api/admin/users/${everywhere.userId}/rights`);
  expect(all.json<{ reaches: object[] }>().reaches).toMatchObject([{ names: null }]);
});

describe('whatever somebody acts by', () => {
  const asTheyAre = {
    userId: '',
    sessionId: null,
    tokenId: null,
    ip: null,
    userAgent: null,
    permissions: new Set(ALL),
  };
  const onlyOwn = () => ({ groupIds: [own], ungrouped: false });
  const reached = (actor: Actor) => system().transaction((tx) => reachOf({ ...tx, actor }));

  test('a token and a machine client reach what their owner does', async () => {
    const { secret } = await createTokenFor(system(), { email: agent.email, name: 'Export', scopes: ['tickets.read'] });
    const app = await h.app();
    const headers = { host: agent.headers['host'], authorization: `Bearer ${secret}` };
    const answer = await app.inject({ url: '/api/corporate/tickets?limit=50', headers });
    expect(answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id)).toEqual([inOwn]);
    expect((await app.inject({ url: `/api/corporate/tickets/${inForeign}`, headers })).statusCode).toBe(404);
    const client: Actor = { ...asTheyAre, kind: 'staff', userId: agent.userId, via: 'client:export' };
    expect(await reached(client)).toEqual(onlyOwn());
  });

  test('a colleague in a customer’s place reaches there what they reach as themselves', async () => {
    const customer: Actor = { ...asTheyAre, kind: 'customer', customerId, contactId: null };
    const inPlace = (userId: string): Actor => ({ ...customer, impersonator: { userId, impersonationId: userId } });
    expect(await reached(customer)).toBe('every');
    expect(await reached(inPlace(agent.userId))).toEqual(onlyOwn());
    expect(await reached(inPlace(everywhere.userId))).toBe('every');
    const without = await aStaffMember(h, tenant, ['customers.read']);
    expect(await reached(inPlace(without.userId))).toBe('every');
  });

  test('an emergency access adds what the role that it lends reaches, there alone', async () => {
    const { rows } = await h.admin.query<{ key: string }>('select key from identity.roles where id = $1', [
      await roleOf(everywhere),
    ]);
    lent = rows[0]?.key ?? null;
    const staff: Actor = { ...asTheyAre, kind: 'staff', userId: agent.userId };
    expect(await reached({ ...staff, via: 'emergency:1' })).toBe('every');
    expect(await reached(staff)).toEqual(onlyOwn());
    await limit(everywhere, [foreign]);
    expect(await reached({ ...staff, via: 'emergency:1' })).toEqual({
      groupIds: [own, foreign].toSorted(),
      ungrouped: false,
    });
  });
});
