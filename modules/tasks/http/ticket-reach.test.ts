import { aCustomer } from '@cm/customers/testing';
import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { recordKindsOf } from '@cm/kit/record-kind';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { tickets } from '@cm/tickets/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tasks } from '../module.ts';
import { remindOwners } from '../remind-owners.ts';
import { caller } from '../testing.ts';

const RIGHTS = ['tasks.read', 'tasks.write', 'tasks.team', 'customers.read', 'tickets.read'];
const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let send: ReturnType<typeof caller>;
let tenant: Tenant;
let limited: Person;
let everywhere: Person;
let own: string;
let foreign: string;
let customerId: string;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, tasks],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailParser, mailAuthenticator },
  });
  send = caller(h);
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
});

async function aGroup(name: string): Promise<string> {
  const id = uuidv7(h.clock.now());
  await h.admin.query('insert into tickets.groups (tenant_id, id, name, created_at) values ($1, $2, $3, now())', [
    tenant.id,
    id,
    name,
  ]);
  return id;
}

/** Leaves the roles of a colleague one group of tickets. */
async function limit(person: Person, groupId: string): Promise<void> {
  await h.admin.query(
    `with limited as (insert into tickets.role_reach (tenant_id, role_id, ungrouped, changed_at)
       select tenant_id, role_id, false, now() from identity.user_roles where user_id = $1 returning tenant_id, role_id)
     insert into tickets.role_reach_groups (tenant_id, role_id, group_id) select tenant_id, role_id, $2 from limited`,
    [person.userId, groupId],
  );
}

beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00Z');
  tenant = await aTenant(h);
  limited = await aStaffMember(h, tenant, RIGHTS, { name: 'Amina' });
  everywhere = await aStaffMember(h, tenant, RIGHTS, { name: 'Bilal' });
  ({ customerId } = await aCustomer(h, tenant));
  const requester = { email: 'k@exemple.dz', name: 'Karim', userId: null, contactId: null, customerId };
  const groups = [await aGroup('Support'), await aGroup('Fraude')] as const;
  own = (await aTicket(h, tenant, { groupId: groups[0], requester })).id;
  foreign = (await aTicket(h, tenant, { groupId: groups[1], requester })).id;
  await h.settle();
  await limit(limited, groups[0]);
});

const task = (recordId: string, more: object = {}) => ({
  title: 'Rappeler',
  kind: 'call',
  record: { type: 'ticket', id: recordId },
  ...more,
});

test('a task on a ticket out of reach is not there: not in a list, not by itself, not to make or to give', async () => {
  const { body: made } = await send(everywhere, 'POST', '', task(foreign));
  await send(everywhere, 'POST', '', task(own));
  const listed = async (person: Person, query: string) => (await send(person, 'GET', query)).body.items.length;
  expect(await listed(everywhere, '?view=team')).toBe(2);
  expect(await listed(limited, '?view=team')).toBe(1);
  expect(await listed(limited, `?customerId=${customerId}`)).toBe(1);
  expect((await send(limited, 'GET', `/${made.id}`)).status).toBe(404);
  expect((await send(limited, 'POST', '', task(foreign))).body).toMatchObject({ code: 'tasks.unknown_record' });
  const given = await send(everywhere, 'POST', '', task(foreign, { ownerId: limited.userId }));
  expect(given.body).toMatchObject({ code: 'tasks.unknown_owner' });
  expect((await send(everywhere, 'POST', '', task(own, { ownerId: limited.userId }))).status).toBe(201);
});

test('nobody is reminded of a task on a ticket that left their reach', async () => {
  await send(everywhere, 'POST', '', task(own, { ownerId: limited.userId, dueOn: '2026-03-03' }));
  await h.admin.query(
    'update tickets.tickets set group_id = (select group_id from tickets.tickets where id = $2) where id = $1',
    [own, foreign],
  );
  h.clock.set('2026-03-04T09:00:00Z');
  await remindOwners(h.runtime.systemContext(tenant, 'test'), recordKindsOf(h.runtime.modules));
  expect(await h.events(tenant.id, 'task.fell_due')).toEqual([]);
});

test('the timeline of a customer and its counts tell of the tickets within reach alone', async () => {
  const app = await h.app();
  const get = async (person: Person, path: string) =>
    (
      await app.inject({ method: 'GET', url: `/api/corporate/customers/${customerId}${path}`, headers: person.headers })
    ).json<{ items: { subject: { id: string } }[]; counts: { tickets: number } }>();
  const told = async (person: Person) =>
    (await get(person, '/timeline?kinds=ticket')).items.map(({ subject }) => subject.id).toSorted();
  const counted = async (person: Person) => (await get(person, '')).counts.tickets;
  expect([await told(everywhere), await counted(everywhere)]).toEqual([[own, foreign].toSorted(), 2]);
  expect([await told(limited), await counted(limited)]).toEqual([[own], 1]);
  const { items } = await get(limited, '/timeline-kinds');
  expect(items).toContainEqual(expect.objectContaining({ kind: 'ticket' }));
  // Whoever has no role for tickets reads the timeline with the right to the customer alone, as before.
  const seller = await aStaffMember(h, tenant, ['customers.read']);
  expect([await told(seller), await counted(seller)]).toEqual([[own, foreign].toSorted(), 2]);
});
