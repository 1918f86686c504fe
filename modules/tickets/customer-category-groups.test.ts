import { customers } from '@cm/customers/module';
import { aCategory, aCustomer } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { RootCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { createMailParser } from '@cm/mail/parse';
import { startAuthenticator } from '@cm/mail/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setCategoryGroup } from './customer-category-groups.ts';
import { createGroup, updateGroup } from './groups.ts';
import { type Mailbox } from './mailboxes.ts';
import { tickets } from './module.ts';
import { moveTicket } from './move-ticket.ts';
import { openFromPortal, openOnBehalf } from './open-by-actor.ts';
import { replyToTicket } from './reply-to-ticket.ts';
import { aMailbox, rawMail, receiveMail } from './testing.ts';

const parser = createMailParser();
const mailAuthenticator = await startAuthenticator({ 'exemple.dz': ['v=spf1 ip4:203.0.113.5 -all'] });
let h: Harness;
let tenant: Tenant;
let system: RootCtx;
let agent: Person;
let mailbox: Mailbox;
let categoryId: string;
let customer: Awaited<ReturnType<typeof aCustomer>>;
/** Of the mailbox, and of the category. */
let front: string;
let bodies: string;
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
  tenant = await aTenant(h);
  system = h.runtime.systemContext(tenant, 'test');
  agent = await aStaffMember(h, tenant, ['customers.read', 'tickets.read', 'tickets.reply', 'tickets.manage']);
  const named = async (name: string) => (await createGroup(system, { name, archived: false, memberIds: [] })).id;
  [front, bodies] = [await named('Accueil'), await named('Secteur public')];
  mailbox = await aMailbox(h, tenant, { groupId: front });
  categoryId = await aCategory(system, {});
  customer = await aCustomer(h, tenant, { categoryId });
  await setCategoryGroup(system, { categoryId, groupId: bodies });
});

const write = (who: { readonly ctx: RootCtx }) =>
  openFromPortal(who.ctx, { subject: 'Panne', text: 'Rien ne va', attachmentIds: [] });
const groupOf = async (id: string): Promise<string | null> =>
  (await h.admin.query('select group_id from tickets.tickets where id = $1', [id])).rows[0].group_id;
const changesOf = async (id: string) =>
  (await h.admin.query('select change, before, after, reason, actor from tickets.history where ticket_id = $1', [id]))
    .rows;
async function byMail(from: string): Promise<string> {
  await receiveMail(h, tenant, rawMail({ from, to: mailbox.address, subject: 'VPS lent' }), mailbox.address, { from });
  const { rows } = await h.admin.query(
    'select id from tickets.tickets where tenant_id = $1 order by number desc limit 1',
    [tenant.id],
  );
  return rows[0].id;
}
const addressOf = async (userId: string): Promise<string> =>
  (await h.admin.query('select email from identity.users where id = $1', [userId])).rows[0].email;

test('what a customer of the category opens goes to its group, by the portal and by mail, and the ticket says why', async () => {
  for (const id of [(await write(customer)).id, await byMail(await addressOf(customer.userId))]) {
    expect(await groupOf(id)).toBe(bodies);
    expect(await changesOf(id)).toEqual([
      {
        change: 'group',
        before: front,
        after: bodies,
        reason: 'customer_category',
        actor: 'system:tickets.customer_category',
      },
    ]);
  }
  const opened = await h.events(tenant.id, 'ticket.opened');
  expect(opened.map(({ payload }) => payload)).toMatchObject([{ groupId: bodies }, { groupId: bodies }]);
});

test('whoever has another category or none, and whoever is no customer, goes where the mailbox says, without a word', async () => {
  const other = await aCustomer(h, tenant, { categoryId: await aCategory(system, {}) });
  const none = await aCustomer(h, tenant);
  for (const id of [(await write(other)).id, (await write(none)).id, await byMail('inconnu@exemple.dz')]) {
    expect(await groupOf(id)).toBe(front);
    expect(await changesOf(id)).toEqual([]);
  }
});

test('where both say the same, nothing was changed and nothing is said', async () => {
  await setCategoryGroup(system, { categoryId, groupId: front });
  const { id } = await write(customer);
  expect([await groupOf(id), await changesOf(id)]).toEqual([front, []]);
});

test('a choice comes before it: an agent’s, and the group of the closed ticket that a reply follows', async () => {
  const onBehalf = { customerId: customer.customerId, subject: 'Appel', text: 'Il a appelé', attachmentIds: [] };
  expect(await groupOf((await openOnBehalf(agent.ctx, onBehalf)).id)).toBe(front);
  const chosen = await openOnBehalf(agent.ctx, { ...onBehalf, groupId: bodies });
  expect([await groupOf(chosen.id), await changesOf(chosen.id)]).toEqual([bodies, []]);
  await setCategoryGroup(system, { categoryId, groupId: null });
  const first = await write(customer);
  await moveTicket(agent.ctx, { ticketId: first.id, event: 'closed', reason: 'closed_by_agent' });
  await setCategoryGroup(system, { categoryId, groupId: bodies });
  const author = {
    email: 'karim@exemple.dz',
    name: 'Karim',
    userId: null,
    customerId: customer.customerId,
    contactId: null,
  };
  const next = await replyToTicket(customer.ctx, { ticketId: first.id, text: 'Encore', channel: 'portal', author });
  expect(next.followUp).toBe(true);
  expect(await groupOf(next.ticketId)).toBe(front);
});

test('an archived group receives nothing more; an archived category acts on', async () => {
  await h.admin.query('update customers.categories set archived_at = now() where id = $1', [categoryId]);
  expect(await groupOf((await write(customer)).id)).toBe(bodies);
  await updateGroup(system, { id: bodies, name: 'Secteur public', archived: true, memberIds: [], version: 1 });
  const { id } = await write(customer);
  expect([await groupOf(id), await changesOf(id)]).toEqual([front, []]);
});

test('the rule is told from and to, once; an unknown group or category is refused', async () => {
  await setCategoryGroup(system, { categoryId, groupId: bodies });
  await setCategoryGroup(system, { categoryId, groupId: front });
  await setCategoryGroup(system, { categoryId, groupId: null });
  const told = await h.events(tenant.id, 'customer_category.ticket_group_changed');
  expect(told.map(({ payload }) => payload)).toMatchObject([
    { categoryId, name: 'Grands comptes', before: null, after: bodies },
    { before: bodies, after: front },
    { before: front, after: null },
  ]);
  const nowhere = '019b76da-a800-7bb2-a5a6-a027efd43dc3';
  const refused = (rule: { categoryId: string; groupId: string | null }) =>
    setCategoryGroup(system, rule).then(
      () => null,
      (error: { code: string }) => error.code,
    );
  expect(await refused({ categoryId: nowhere, groupId: front })).toBe('tickets.not_found');
  expect(await refused({ categoryId, groupId: nowhere })).toBe('tickets.unknown_group');
});

test('it is decided by whoever configures the support, for the operator’s own categories', async () => {
  const app = await h.app();
  const call = async (who: Person, groupId: string | null) => {
    const url = `/api/admin/customer-categories/${categoryId}/ticket-group`;
    return (await app.inject({ method: 'PUT', url, headers: { ...who.headers }, payload: { groupId } })).statusCode;
  };
  const chief = await aStaffMember(h, tenant, ['tickets.configure']);
  const neighbour = await aStaffMember(h, await aTenant(h), ['tickets.configure']);
  expect([await call(agent, front), await call(neighbour, null)]).toEqual([403, 404]);
  expect(await call(chief, front)).toBeLessThan(300);
  const list = async (who: Person) =>
    (
      await app.inject({ method: 'GET', url: '/api/admin/customer-category-groups', headers: { ...who.headers } })
    ).json();
  expect(await list(chief)).toEqual({ items: [{ categoryId, groupId: front }] });
  expect(await list(neighbour)).toEqual({ items: [] });
});
