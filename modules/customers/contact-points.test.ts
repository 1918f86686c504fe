import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addContactPoint } from './add-contact-point.ts';
import { contacts } from './audiences.ts';
import { contactPointUrl } from './contact-point-link.ts';
import type { ContactPointLinkKind, ContactPointPurpose } from './contact-point.ts';
import { customersNoting, searchCustomers, speakerAt } from './find-customers.ts';
import { handOver } from './hand-over.ts';
import { leftovers } from './leftovers.queries.ts';
import { mergeCustomers } from './merge-customers.ts';
import { customers } from './module.ts';
import { aContact, aCustomer, type CustomerPerson } from './testing.ts';
import { undoMerge } from './undo-merge.ts';

let h: Harness;
let tenant: Tenant;
let owner: CustomerPerson;
let seller: Person;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  owner = await aCustomer(h, tenant);
  seller = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
});

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
interface Shown {
  readonly id: string;
  readonly value: string;
  readonly purposes: readonly string[];
  readonly confirmedAt: string | null;
  readonly askedUntil: string | null;
  readonly version: number;
}
interface Answered {
  readonly id: string;
  readonly code?: string;
  readonly items: readonly Shown[];
}
const NOTHING: Answered = { id: '', items: [] };
type Caller = { readonly headers: Readonly<Record<string, string>> };
let calls = 0;
async function call(who: Caller | null, method: Method, path: string, payload?: object) {
  const app = await h.app();
  calls += 1;
  const { statusCode: status, body } = await app.inject({
    method,
    url: `/api/${path}`,
    remoteAddress: `10.8.${Math.floor(calls / 250)}.${(calls % 250) + 1}`,
    headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin', ...who?.headers },
    ...(payload ? { payload } : {}),
  });
  return { status, body: body === '' ? NOTHING : (JSON.parse(body) as Answered) };
}
const own = 'portal/contact-points';
const staffs = (customerId = owner.customerId) => `corporate/customers/${customerId}/contact-points`;
const email = (address: string, purposes: readonly string[] = ['billing']) => ({
  kind: 'email',
  email: address,
  purposes,
});
const listed = async (customerId = owner.customerId) => (await call(seller, 'GET', staffs(customerId))).body.items;

async function added(address: string, purposes: readonly ContactPointPurpose[] = ['billing'], who = owner) {
  const { id } = await addContactPoint(who.ctx, {
    customerId: who.customerId,
    purposes,
    point: { kind: 'email', email: address, locale: 'fr' },
  });
  return id;
}
async function token(kind: ContactPointLinkKind, id: string): Promise<string> {
  return contactPointUrl(owner.ctx, kind, id).split('#')[1] ?? '';
}
async function lastAsking(): Promise<string> {
  const asked = await h.events(tenant.id, 'contact_point.asked');
  return (asked.at(-1)?.payload as { askingId: string }).askingId;
}
const answer = async (verb: 'reading' | 'confirmations' | 'refusals' | 'stops', link: string) =>
  call(null, 'POST', `portal/contact-point-answers/${verb}`, { token: link });
async function confirmed(address: string, purposes: readonly ContactPointPurpose[] = ['billing'], who = owner) {
  const id = await added(address, purposes, who);
  expect((await answer('confirmations', await token('asking', await lastAsking()))).status).toBe(204);
  return id;
}
/** The addresses that a notice for holders of that right goes to. */
async function toldOf(right: string, customerId = owner.customerId): Promise<string[]> {
  const event = { payload: { customerId } } as Parameters<typeof contacts.find>[1];
  const system = h.runtime.systemContext(tenant, 'test');
  const people = await system.transaction((tx) => contacts.find(tx, event as never, right));
  return people.map((one) => one.email);
}
/** Whoever was signed in is no more. */
async function later(days: number): Promise<void> {
  h.clock.advance(days * 86_400_000);
  seller = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
}
const names = async (prefix = 'contact_point.') =>
  (await h.events(tenant.id)).map(({ name }) => name).filter((name) => name.startsWith(prefix));

describe('who may', () => {
  test('strangers may not, neighbours find nobody, others lack the right', async () => {
    const outsider = await aStaffMember(h, await aTenant(h), ['customers.read', 'customers.manage']);
    const reader = await aStaffMember(h, tenant, ['customers.read']);
    const helper = await aContact(h, owner, ['portal.billing']);
    const other = await aCustomer(h, tenant, { kind: 'individual', name: 'Voisin' });
    const id = await added('compta@cabinet.dz');
    expect((await call(null, 'GET', own)).status).toBe(401);
    expect((await call(null, 'POST', staffs(), email('x@y.dz'))).status).toBe(401);
    expect((await call(outsider, 'GET', staffs())).status).toBe(404);
    expect((await call(outsider, 'DELETE', `${staffs()}/${id}`)).status).toBe(404);
    expect((await call(reader, 'GET', staffs())).status).toBe(200);
    expect((await call(reader, 'POST', staffs(), email('x@y.dz'))).status).toBe(403);
    expect((await call(helper, 'GET', own)).status).toBe(403);
    expect((await call(other, 'DELETE', `${own}/${id}`)).status).toBe(404);
    expect((await call(other, 'PUT', `${own}/${id}/asking`)).status).toBe(404);
    expect((await call(other, 'PATCH', `${own}/${id}`, { label: 'x', version: 1 })).status).toBe(404);
    expect((await call(other, 'GET', own)).body.items).toEqual([]);
    expect(await listed()).toHaveLength(1);
  });

  test('nobody has sent to others what they may not read themselves', async () => {
    const helper = await aContact(h, owner, ['portal.members', 'portal.services']);
    const refused = await call(helper, 'POST', own, email('a@b.dz', ['billing', 'technical']));
    expect(refused).toMatchObject({ status: 403, body: { code: 'customers.right_not_held' } });
    const { body } = await call(helper, 'POST', own, email('a@b.dz', ['technical']));
    const widened = await call(helper, 'PATCH', `${own}/${body.id}`, {
      purposes: ['technical', 'billing'],
      version: 1,
    });
    expect(widened.body.code).toBe('customers.right_not_held');
    const billing = await added('compta@cabinet.dz');
    expect((await call(helper, 'DELETE', `${own}/${billing}`)).body.code).toBe('customers.right_not_held');
    expect((await call(helper, 'PATCH', `${own}/${billing}`, { purposes: ['technical'], version: 1 })).status).toBe(
      403,
    );
    expect((await call(helper, 'DELETE', `${own}/${body.id}`)).status).toBe(204);
  });
});

describe('an address', () => {
  test('that was typed is told nothing, and speaks for nobody; confirmed it is told, and still speaks for nobody', async () => {
    const id = await added('compta@cabinet.dz', ['billing', 'technical']);
    const system = h.runtime.systemContext(tenant, 'test');
    const spoken = async () => [
      await speakerAt(system, 'compta@cabinet.dz'),
      await customersNoting(system, 'compta@cabinet.dz'),
    ];
    expect(await toldOf('portal.billing')).toEqual([owner.email]);
    expect(await spoken()).toEqual([null, []]);
    const link = await token('asking', await lastAsking());
    const { body } = await answer('reading', link);
    expect(body).toMatchObject({
      kind: 'asking',
      email: 'compta@cabinet.dz',
      customer: { number: owner.number },
      purposes: ['billing', 'technical'],
      expiresAt: '2026-03-09T09:00:00.000Z',
    });
    expect((await answer('confirmations', link)).status).toBe(204);
    expect(await toldOf('portal.billing')).toEqual([owner.email, 'compta@cabinet.dz']);
    expect(await toldOf('portal.services')).toEqual([owner.email, 'compta@cabinet.dz']);
    for (const right of ['portal.orders', 'portal.tickets', 'portal.kyc', 'portal.members'])
      expect(await toldOf(right)).toEqual([owner.email]);
    expect(await spoken()).toEqual([null, []]);
    expect(await listed()).toMatchObject([{ id, confirmedAt: '2026-03-02T09:00:00.000Z', askedUntil: null }]);
    expect(await names()).toEqual(['contact_point.added', 'contact_point.asked', 'contact_point.confirmed']);
  });

  test('is answered once, with the newest link, within seven days, and with ours alone', async () => {
    const id = await added('compta@cabinet.dz');
    const first = await token('asking', await lastAsking());
    const gone = { status: 410, body: { code: 'customers.contact_point_link_invalid' } };
    expect((await call(owner, 'PUT', `${own}/${id}/asking`)).status).toBe(204);
    expect(await answer('confirmations', first)).toMatchObject(gone);
    const second = await token('asking', await lastAsking());
    const forged = `${second.slice(0, -2)}${second.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(await answer('confirmations', forged)).toMatchObject(gone);
    // A link to stop is none to say yes, and the other way round.
    expect(await answer('confirmations', await token('stop', id))).toMatchObject(gone);
    expect(await answer('stops', second)).toMatchObject(gone);
    await later(7);
    expect(await answer('reading', second)).toMatchObject(gone);
    expect(await answer('confirmations', second)).toMatchObject(gone);
    expect(await listed()).toMatchObject([{ confirmedAt: null, askedUntil: null }]);
    expect((await call(seller, 'PUT', `${staffs()}/${id}/asking`)).status).toBe(204);
    const third = await token('asking', await lastAsking());
    expect((await answer('confirmations', third)).status).toBe(204);
    expect(await answer('confirmations', third)).toMatchObject(gone);
    expect(await answer('refusals', third)).toMatchObject(gone);
    expect((await call(seller, 'PUT', `${staffs()}/${id}/asking`)).body.code).toBe('customers.contact_point_unasked');
  });

  test('that says « it is not me » goes, and is not asked for that customer again, even years later', async () => {
    await added('voisin@ailleurs.dz');
    expect((await answer('refusals', await token('asking', await lastAsking()))).status).toBe(204);
    expect(await listed()).toEqual([]);
    await later(400);
    const system = h.runtime.systemContext(tenant, 'test');
    const askings = leftovers.find(({ table }) => table === 'customers.contact_point_askings');
    await system.transaction((tx) => askings?.remove(tx.db, tx.now(), 100) ?? Promise.resolve(0));
    const again = await call(seller, 'POST', staffs(), email('Voisin@Ailleurs.dz'));
    expect(again).toMatchObject({ status: 409, body: { code: 'customers.contact_point_refused' } });
    expect(await listed()).toEqual([]);
    const other = await aCustomer(h, tenant, { kind: 'individual', name: 'Autre' });
    expect((await call(seller, 'POST', staffs(other.customerId), email('voisin@ailleurs.dz'))).status).toBe(201);
    const { rows } = await h.admin.query('select * from customers.contact_point_askings where tenant_id = $1', [
      tenant.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain('voisin');
  });

  test('stops what it is told by the link of any of its mails; it may be asked again', async () => {
    const id = await confirmed('compta@cabinet.dz');
    const link = await token('stop', id);
    expect((await answer('reading', link)).body).toMatchObject({ kind: 'stop', email: 'compta@cabinet.dz' });
    expect((await answer('stops', link)).status).toBe(204);
    expect(await toldOf('portal.billing')).toEqual([owner.email]);
    expect((await answer('stops', link)).status).toBe(410);
    expect((await names()).at(-1)).toBe('contact_point.stopped');
    expect((await call(owner, 'POST', own, email('compta@cabinet.dz'))).status).toBe(201);
  });

  test('is asked three times a day at most, whoever asks; a customer asks twenty, an operator five hundred', async () => {
    const id = await added('compta@cabinet.dz');
    const asks = () => call(owner, 'PUT', `${own}/${id}/asking`);
    expect((await asks()).status).toBe(204);
    // Taking it away and adding it again is one more question.
    expect((await call(owner, 'DELETE', `${own}/${id}`)).status).toBe(204);
    const other = await aCustomer(h, tenant, { kind: 'individual', name: 'Autre' });
    await added('compta@cabinet.dz', ['billing'], other);
    const refused = await call(owner, 'POST', own, email('compta@cabinet.dz'));
    expect(refused).toMatchObject({ status: 409, body: { code: 'customers.too_many', params: { max: 3 } } });
    await later(1);
    expect((await call(seller, 'POST', staffs(), email('compta@cabinet.dz'))).status).toBe(201);

    const many = (count: number, whose: string, customerId: string) =>
      h.admin.query(
        `insert into customers.contact_point_askings (tenant_id, id, customer_id, address_key, asked_at, expires_at, ended_at, outcome)
         select $1, gen_random_uuid(), $2, sha256(($4 || n)::bytea), $5, $5, $5, 'removed' from generate_series(1, $3) n`,
        [tenant.id, customerId, count, whose, h.clock.now()],
      );
    await many(18, 'one', owner.customerId);
    expect((await call(seller, 'POST', staffs(), email('b@cabinet.dz'))).status).toBe(201);
    expect((await call(seller, 'POST', staffs(), email('c@cabinet.dz'))).body).toMatchObject({ params: { max: 20 } });
    await many(480, 'other', other.customerId);
    const third = await aCustomer(h, tenant, { kind: 'individual', name: 'Troisième' });
    expect((await call(seller, 'POST', staffs(third.customerId), email('d@d.dz'))).body).toMatchObject({
      params: { max: 500 },
    });
  });

  test('is one of a customer’s, and is refused where it makes no sense', async () => {
    await added('compta@cabinet.dz');
    expect((await call(owner, 'POST', own, email(' COMPTA@cabinet.dz '))).body.code).toBe(
      'customers.contact_point_exists',
    );
    for (const wrong of [
      email('compta'),
      email('a@b.dz', []),
      email('a@b.dz', ['tickets']),
      email('a@b.dz', ['emergency']),
      { ...email('a@b.dz'), label: 'x'.repeat(81) },
      { kind: 'phone', phone: '12', purposes: ['billing'] },
      { kind: 'phone', email: 'a@b.dz', purposes: ['billing'] },
    ])
      expect((await call(owner, 'POST', own, wrong)).status).toBe(400);
    expect(await listed()).toHaveLength(1);
  });

  test('and a number are changed in words; the address itself is not', async () => {
    const id = await added('compta@cabinet.dz');
    const numbered = await call(owner, 'POST', own, { kind: 'phone', phone: '0550 12 34 56', purposes: ['emergency'] });
    expect(await listed()).toMatchObject([{ id }, { value: '+213550123456', askedUntil: null, confirmedAt: null }]);
    const changes = { label: 'Cabinet', purposes: ['commercial', 'billing', 'billing'], locale: 'ar', version: 1 };
    expect((await call(owner, 'PATCH', `${own}/${id}`, changes)).status).toBe(204);
    expect((await call(owner, 'PATCH', `${own}/${id}`, changes)).body.code).toBe('common.stale');
    expect((await call(owner, 'PATCH', `${own}/${id}`, { phone: '0550123457', version: 2 })).status).toBe(400);
    const number = `${own}/${numbered.body.id}`;
    expect((await call(owner, 'PATCH', number, { locale: 'ar', version: 1 })).status).toBe(400);
    expect((await call(owner, 'PATCH', number, { phone: '0550123457', version: 1 })).status).toBe(204);
    expect((await h.events(tenant.id, 'contact_point.changed')).map(({ payload }) => payload)).toMatchObject([
      {
        changes: {
          label: { from: null, to: 'Cabinet' },
          purposes: { from: ['billing'], to: ['billing', 'commercial'] },
          locale: { from: 'fr', to: 'ar' },
        },
      },
      { value: '+213550123457', changes: { value: { from: '+213550123456', to: '+213550123457' } } },
    ]);
    const found = await searchCustomers(seller.ctx, '0550 12 34 57', 5);
    expect(found.map((one) => one.id)).toEqual([owner.customerId]);
    expect(await searchCustomers(seller.ctx, '0550 12 34 56', 5)).toEqual([]);
    expect(await searchCustomers(seller.ctx, 'compta@cabinet.dz', 5)).toHaveLength(1);
    expect((await call(owner, 'DELETE', `${own}/${id}`)).status).toBe(204);
    expect(await searchCustomers(seller.ctx, 'compta@cabinet.dz', 5)).toEqual([]);
  });
});

test('a customer has twenty, however many add one at once', async () => {
  for (let n = 0; n < 17; n += 1)
    await call(owner, 'POST', own, { kind: 'phone', phone: `05501234${10 + n}`, purposes: ['technical'] });
  const answers = await Promise.all(
    [50, 51, 52, 53, 54].map((n) =>
      call(owner, 'POST', own, { kind: 'phone', phone: `05501234${n}`, purposes: ['technical'] }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 409, 409]);
  expect(await listed()).toHaveLength(20);
});

test('a contact who holds the right is told once, though their address is noted besides', async () => {
  const helper = await aContact(h, owner, ['portal.billing']);
  await confirmed(helper.email);
  expect(await toldOf('portal.billing')).toEqual([owner.email, helper.email]);
});

test('a merge moves them and makes one of two; an undoing gives back exactly that', async () => {
  const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
  const other = await aCustomer(h, tenant, { kind: 'company', name: 'SARL Essai bis' });
  const twin = await added('compta@cabinet.dz', ['commercial']);
  const sleeping = await confirmed('compta@cabinet.dz', ['billing'], other);
  const moved = await confirmed('seul@cabinet.dz', ['technical'], other);
  const { id } = await mergeCustomers(merger.ctx, [], {
    keptId: owner.customerId,
    goneId: other.customerId,
    reason: 'Doublon',
    fieldsOfGone: [],
    access: [owner.userId, other.userId],
  });
  await handOver(h.runtime.systemContext(tenant, 'test'), [], id);
  expect(await listed()).toMatchObject([
    { id: twin, purposes: ['billing', 'commercial'], confirmedAt: '2026-03-02T09:00:00.000Z' },
    { id: moved, purposes: ['technical'] },
  ]);
  expect(await toldOf('portal.billing')).toContain('compta@cabinet.dz');
  await undoMerge(merger.ctx, { id, reason: 'Erreur' });
  expect(await listed()).toMatchObject([{ id: twin, purposes: ['commercial'], confirmedAt: null }]);
  expect((await listed(other.customerId)).map((one) => one.id).toSorted()).toEqual([sleeping, moved].toSorted());
});

test('a link of before a merge stops what the address is told of the kept customer', async () => {
  const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
  const other = await aCustomer(h, tenant, { kind: 'company', name: 'SARL Essai bis' });
  await added('compta@cabinet.dz', ['commercial']);
  const sleeping = await confirmed('compta@cabinet.dz', ['billing'], other);
  const both = { keptId: owner.customerId, goneId: other.customerId };
  await mergeCustomers(merger.ctx, [], { ...both, reason: 'Doublon', fieldsOfGone: [], access: [owner.userId] });
  expect((await answer('stops', await token('stop', sleeping))).status).toBe(204);
  expect(await listed()).toEqual([]);
});
