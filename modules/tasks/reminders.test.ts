import { customers } from '@cm/customers/module';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { createMailParser } from '@cm/mail/parse';
import { tickets } from '@cm/tickets/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { recordKindsOf } from '@cm/kit/record-kind';
import { writeSetting } from '@cm/kit/settings';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMemoryMailer } from '@cm/mail/send-memory';
import { notifications } from '@cm/notifications/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { remindOwners } from './remind-owners.ts';
import { reminderTime } from './settings.ts';
import { tasks } from './module.ts';
import { caller } from './testing.ts';

const RIGHTS = ['tasks.read', 'tasks.write', 'tickets.read'];

const mailer = createMemoryMailer();
const mailParser = createMailParser();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
let h: Harness;
let send: ReturnType<typeof caller>;
let tenant: Tenant;
let owner: Person;

beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, tickets, tasks, notifications],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), mailer, mailParser, mailAuthenticator },
  });
  send = caller(h);
});
afterAll(async () => {
  await h.close();
  await mailParser.close();
});
beforeEach(async () => {
  h.clock.set('2026-03-02T05:00:00Z');
  tenant = await aTenant(h);
  owner = await aStaffMember(h, tenant, RIGHTS);
});

/** The moment comes: reminded, and told of it. */
async function at(instant: string): Promise<number> {
  h.clock.set(instant);
  const system = h.runtime.systemContext(tenant, 'test');
  const reminded = await remindOwners(system, recordKindsOf(h.runtime.modules));
  await h.settle();
  return reminded;
}
const subjects = () =>
  mailer.kept.filter(({ mail }) => mail.to[0]?.address === owner.email).map(({ mail }) => mail.subject);
const create = async (body: object): Promise<string> => (await send(owner, 'POST', '', body)).body.id;

test('at its time, once, however often it is looked for', async () => {
  await create({ title: 'Appeler', dueOn: '2026-03-02', dueTime: '14:30' });
  expect(await at('2026-03-02T13:29:59Z')).toBe(0);
  const system = h.runtime.systemContext(tenant, 'test');
  h.clock.set('2026-03-02T13:30:00Z');
  const kinds = recordKindsOf(h.runtime.modules);
  const together = await Promise.all(Array.from({ length: 4 }, () => remindOwners(system, kinds)));
  expect(together.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 1]);
  expect(await at('2026-03-02T13:31:00Z')).toBe(0);
  expect(subjects()).toEqual(['Rappel : Appeler']);
  expect(await h.events(tenant.id, 'task.fell_due')).toHaveLength(1);
});

test('on its day at the hour that the operator set, where it has no time', async () => {
  const system = h.runtime.systemContext(tenant, 'test');
  await system.transaction((tx) => writeSetting(tx, reminderTime, '07:15'));
  await create({ title: 'Dans la journée', dueOn: '2026-03-02' });
  expect(await at('2026-03-02T06:14:00Z')).toBe(0);
  expect(await at('2026-03-02T06:15:00Z')).toBe(1);
});

test('not of what is done, and of another time again', async () => {
  const done = await create({ title: 'Faite', dueOn: '2026-03-02', dueTime: '06:10' });
  await send(owner, 'PUT', `/${done}/completion`, { version: 1 });
  const moved = await create({ title: 'Déplacée', dueOn: '2026-03-02', dueTime: '06:10' });
  expect(await at('2026-03-02T05:10:00Z')).toBe(1);
  await send(owner, 'PATCH', `/${moved}`, { version: 1, title: 'Toujours déplacée' });
  expect(await at('2026-03-02T05:12:00Z')).toBe(0);
  await send(owner, 'PATCH', `/${moved}`, { version: 2, dueTime: '06:20' });
  expect(await at('2026-03-02T05:20:00Z')).toBe(1);
  expect(subjects()).toEqual(['Rappel : Déplacée', 'Rappel : Toujours déplacée']);
});

test('not of a moment that had passed when it was set; one that is reopened before it, again', async () => {
  await create({ title: 'D’hier', dueOn: '2026-03-01' });
  const id = await create({ title: 'Rouverte', dueOn: '2026-03-02', dueTime: '10:00' });
  await send(owner, 'PUT', `/${id}/cancellation`, { version: 1 });
  await send(owner, 'PUT', `/${id}/reopening`, { version: 2 });
  expect(await at('2026-03-02T09:00:00Z')).toBe(1);
  expect(subjects()).toEqual(['Rappel : Rouverte']);
});

test('nobody is told a title that they may not see any more', async () => {
  const ticket = await aTicket(h, tenant);
  await create({ title: 'Secret', dueOn: '2026-03-02', record: { type: 'ticket', id: ticket.id } });
  await h.admin.query(
    `delete from identity.role_permissions where permission = 'tickets.read' and role_id in
     (select role_id from identity.user_roles where user_id = $1)`,
    [owner.userId],
  );
  expect(await at('2026-03-02T07:00:00Z')).toBe(1);
  expect(subjects()).toEqual([]);
});
