import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertAddress } from './address.queries.ts';
import { buyerIdentity } from './buyer-identity.ts';
import { customers } from './module.ts';
import { personalData } from './personal-data.ts';
import { aContact, aCustomer, anAddress, type CustomerPerson } from './testing.ts';

let h: Harness;
let tenant: Tenant;
let seller: Person;
let customer: CustomerPerson;
let url: string;
const OWN = '/api/portal/customer/addresses';
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());
beforeEach(async () => {
  h.clock.set('2026-03-02T09:00:00.000Z');
  tenant = await aTenant(h);
  seller = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
  customer = await aCustomer(h, tenant);
  url = `/api/corporate/customers/${customer.customerId}/addresses`;
});

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly purposes: readonly string[];
  readonly mailingCeded: boolean;
  readonly version: number;
}
interface Answered {
  readonly id: string;
  readonly version?: number;
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  readonly items: readonly Shown[];
}
const NOTHING: Answered = { id: '', items: [] };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Caller = { readonly headers: Readonly<Record<string, string>> };
async function call(who: Caller, method: Method, path: string, payload?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url: path, headers: { ...who.headers }, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? NOTHING : answer.json<Answered>() };
}
const mailing = {
  purposes: ['mailing'],
  label: 'Comptabilité',
  addressee: 'Service comptabilité',
  line: '14, rue Larbi Ben M’Hidi',
  commune: 'Alger Centre',
  postalCode: '16000',
  wilaya: 'alger',
} as const;
const site = { ...mailing, purposes: ['site'], label: 'Salle serveurs' } as const;
const abroad = {
  ...mailing,
  country: 'FR',
  wilaya: null,
  region: 'Provence',
  line: '1, quai du Port',
  postalCode: '13002',
  commune: 'Marseille',
} as const;
const shownOf = async (of: CustomerPerson) =>
  (await call(seller, 'GET', `/api/corporate/customers/${of.customerId}/addresses`)).body.items;
const mailingOf = async (of = customer) => (await buyerIdentity(seller.ctx, of.customerId)).mailing;

describe('who may', () => {
  test('the staff that manages customers; who reads them reads; a neighbour finds nobody', async () => {
    const host = { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' };
    const reader = await aStaffMember(h, tenant, ['customers.read']);
    const outsider = await aStaffMember(h, await aTenant(h), ['customers.read', 'customers.manage']);
    expect((await call({ headers: host }, 'POST', url, mailing)).status).toBe(401);
    expect((await call({ headers: host }, 'GET', url)).status).toBe(401);
    expect((await call(outsider, 'POST', url, mailing)).status).toBe(404);
    expect((await call(outsider, 'GET', url)).status).toBe(404);
    expect((await call(reader, 'POST', url, mailing)).status).toBe(403);
    const { status, body } = await call(seller, 'POST', url, mailing);
    expect(status).toBe(201);
    const one = `${url}/${body.id}`;
    expect((await call(reader, 'PUT', one, { ...mailing, version: 1 })).status).toBe(403);
    expect((await call(reader, 'DELETE', one)).status).toBe(403);
    expect((await call(outsider, 'DELETE', one)).status).toBe(404);
    expect((await call(reader, 'GET', url)).body.items).toMatchObject([
      { ...mailing, id: body.id, country: 'DZ', region: null, mailingCeded: false, version: 1 },
    ]);
    expect((await call(seller, 'DELETE', one)).status).toBe(204);
    expect((await call(seller, 'DELETE', one)).body.code).toBe('customers.address_not_found');
  });

  test('the customer’s people who manage its record; the others read; another customer’s are not there', async () => {
    const stranger = await aCustomer(h, tenant);
    const member = await aContact(h, customer, ['portal.tickets']);
    const { status, body } = await call(customer, 'POST', OWN, site);
    expect(status).toBe(201);
    expect((await call(member, 'POST', OWN, mailing)).status).toBe(403);
    expect((await call(member, 'PUT', `${OWN}/${body.id}`, { ...site, version: 1 })).status).toBe(403);
    expect((await call(member, 'DELETE', `${OWN}/${body.id}`)).status).toBe(403);
    expect((await call(member, 'GET', OWN)).body.items).toMatchObject([{ id: body.id, label: 'Salle serveurs' }]);
    expect((await call(stranger, 'GET', OWN)).body.items).toEqual([]);
    for (const answer of [
      await call(stranger, 'PUT', `${OWN}/${body.id}`, { ...site, version: 1 }),
      await call(stranger, 'DELETE', `${OWN}/${body.id}`),
      await call(seller, 'DELETE', `${url.replace(customer.customerId, stranger.customerId)}/${body.id}`),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'customers.address_not_found' } });
    expect((await call(customer, 'PUT', `${OWN}/${body.id}`, { ...site, line: 'Autre', version: 1 })).status).toBe(204);
    expect((await call(customer, 'DELETE', `${OWN}/${body.id}`)).status).toBe(204);
    expect(await shownOf(customer)).toEqual([]);
  });

  test('also while a verification is examined: it proves no address, and its own fields stay shut', async () => {
    await h.admin.query(
      `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, submitted_at, created_at)
       values ($1, gen_random_uuid(), $2, 1, 'in_review', now(), now())`,
      [tenant.id, customer.customerId],
    );
    const { version } = (await call(customer, 'GET', '/api/portal/customer')).body;
    const shut = await call(customer, 'PATCH', '/api/portal/customer', { name: 'Autre nom', version });
    expect(shut.body.code).toBe('customers.identity_locked');
    const { body } = await call(customer, 'POST', OWN, mailing);
    expect((await call(customer, 'PUT', `${OWN}/${body.id}`, { ...mailing, line: '2', version: 1 })).status).toBe(204);
    expect((await call(customer, 'DELETE', `${OWN}/${body.id}`)).status).toBe(204);
  });
});

describe('what an address is', () => {
  test('in Algeria a known wilaya and five figures; elsewhere neither, and a region as one writes it', async () => {
    const refused: [string, object, string, string][] = [
      ['no wilaya', { ...mailing, wilaya: null }, 'wilaya', 'required'],
      ['a wilaya that is none', { ...mailing, wilaya: 'atlantide' }, 'wilaya', 'wilaya'],
      ['six figures', { ...mailing, postalCode: '160000' }, 'postalCode', 'pattern'],
      ['a region', { ...mailing, region: 'Algérois' }, 'region', 'invalid'],
      ['a wilaya abroad', { ...abroad, wilaya: 'alger' }, 'wilaya', 'invalid'],
      ['no country', { ...mailing, country: 'ZZ' }, 'country', 'invalid_value'],
      ['for nothing', { ...mailing, purposes: [] }, 'purposes', 'too_small'],
      ['for something else', { ...mailing, purposes: ['summer'] }, 'purposes/0', 'invalid_value'],
      ['no street', { ...mailing, line: ' ' }, 'line', 'required'],
      ['no town', { ...mailing, commune: '' }, 'commune', 'required'],
      ['a label too long', { ...mailing, label: 'x'.repeat(81) }, 'label', 'too_big'],
      ['an addressee too long', { ...mailing, addressee: 'x'.repeat(201) }, 'addressee', 'too_big'],
    ];
    for (const [what, body, field, code] of refused) {
      const answer = await call(seller, 'POST', url, body);
      expect([what, answer.status, answer.body.errors?.map(({ pointer }) => pointer)]).toEqual([
        what,
        400,
        [`/body/${field}`],
      ]);
      expect([what, answer.body.errors?.[0]?.code]).toEqual([what, code]);
    }
    expect((await call(seller, 'POST', url, { ...mailing, postalCode: null, addressee: ' ' })).status).toBe(201);
    expect(await shownOf(customer)).toMatchObject([{ postalCode: null, addressee: null }]);
    const other = await aCustomer(h, tenant);
    await anAddress(seller.ctx, other.customerId, abroad);
    expect(await mailingOf(other)).toEqual({
      addressee: 'Service comptabilité',
      address: {
        fr: '1, quai du Port\n13002 Marseille, Provence\nFRANCE',
        ar: '1, quai du Port\n13002 Marseille، Provence\nفرنسا',
        en: '1, quai du Port\n13002 Marseille, Provence\nFRANCE',
      },
    });
  });

  test('the database refuses what the acts would, whoever writes', async () => {
    const columns = 'purposes, label, line, commune, wilaya, postal_code, country, region';
    for (const [values, constraint] of [
      [`'{summer}', 'x', 'x', 'x', 'alger', null, 'DZ', null`, 'addresses_purposes_check'],
      [`'{}', 'x', 'x', 'x', 'alger', null, 'DZ', null`, 'an_address_is_for_something'],
      [`'{site}', 'x', 'x', 'x', null, null, 'DZ', null`, 'wilaya_in_algeria_region_elsewhere'],
      [`'{site}', 'x', 'x', 'x', 'alger', '16', 'DZ', null`, 'wilaya_in_algeria_region_elsewhere'],
      [`'{site}', 'x', 'x', 'x', 'alger', null, 'FR', null`, 'wilaya_in_algeria_region_elsewhere'],
      [`'{site}', 'x', 'x', 'x', null, null, 'fr', null`, 'addresses_country_check'],
      [`'{site}', repeat('x', 81), 'x', 'x', 'alger', null, 'DZ', null`, 'addresses_label_check'],
    ])
      await expect(
        h.admin.query(
          `insert into customers.addresses (tenant_id, id, customer_id, created_at, ${columns})
           values ($1, gen_random_uuid(), $2, now(), ${values})`,
          [tenant.id, customer.customerId],
        ),
      ).rejects.toMatchObject({ constraint });
  });

  test('twenty of a customer, not one more', async () => {
    for (let n = 0; n < 20; n += 1) await anAddress(seller.ctx, customer.customerId, { purposes: ['site'] });
    expect(await call(customer, 'POST', OWN, site)).toMatchObject({
      status: 409,
      body: { code: 'customers.too_many_addresses', params: { max: 20 } },
    });
    expect(await shownOf(customer)).toHaveLength(20);
  });
});

describe('the mailing address', () => {
  test('is one at a time; another customer has its own; freed, it may be another one', async () => {
    const first = await anAddress(seller.ctx, customer.customerId);
    await anAddress(seller.ctx, (await aCustomer(h, tenant)).customerId);
    const taken = { status: 409, body: { code: 'customers.mailing_address_taken' } };
    expect(await call(seller, 'POST', url, { ...mailing, label: 'Siège bis' })).toMatchObject(taken);
    const { body } = await call(seller, 'POST', url, site);
    const both = { ...site, purposes: ['site', 'mailing'], version: 1 };
    expect(await call(seller, 'PUT', `${url}/${body.id}`, both)).toMatchObject(taken);
    expect((await call(seller, 'DELETE', `${url}/${first}`)).status).toBe(204);
    expect(await mailingOf()).toBeNull();
    expect((await call(seller, 'PUT', `${url}/${body.id}`, both)).status).toBe(204);
    h.clock.set('2026-03-01T09:00:00.000Z');
    const older = await anAddress(seller.ctx, customer.customerId, { purposes: ['site'] });
    expect(await shownOf(customer)).toMatchObject([
      { id: body.id, purposes: ['mailing', 'site'], version: 2 },
      { id: older, purposes: ['site'] },
    ]);
    expect((await mailingOf())?.address.ar).toBe('14, rue Larbi Ben M’Hidi\n16000 Alger Centre، الجزائر');
  });

  test('written at once past the acts, one of them stands', async () => {
    const write = () =>
      seller.ctx.transaction((tx) =>
        insertAddress(
          tx.db,
          {
            ...mailing,
            id: uuidv7(tx.now()),
            customerId: customer.customerId,
            country: 'DZ',
            region: null,
          },
          tx.now(),
        ),
      );
    const outcomes = await Promise.allSettled([write(), write(), write(), write()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'customers.mailing_address_taken' },
    });
  });

  test('without an addressee goes to the customer by name', async () => {
    await anAddress(seller.ctx, customer.customerId, { addressee: null });
    expect((await mailingOf())?.addressee).toBe('SARL Essai Numérique');
  });
});

describe('what is told', () => {
  const told = async (name: string) =>
    (await h.events(tenant.id, `customer.address_${name}`)).map(({ payload, subject }) => ({ payload, subject }));

  test('an address added, changed and removed, from what to what; nothing where nothing changed', async () => {
    const { body } = await call(customer, 'POST', OWN, mailing);
    const one = `${OWN}/${body.id}`;
    expect((await call(customer, 'PUT', one, { ...mailing, version: 1 })).status).toBe(204);
    expect(await told('changed')).toEqual([]);
    const moved = { ...mailing, purposes: ['mailing', 'site'], wilaya: 'oran', commune: 'Oran', version: 1 };
    expect((await call(customer, 'PUT', one, moved)).status).toBe(204);
    expect((await call(customer, 'PUT', one, moved)).body.code).toBe('common.stale');
    expect((await call(customer, 'DELETE', one)).status).toBe(204);
    const subject = { type: 'customer_address', id: body.id, label: 'Comptabilité' };
    const about = { customerId: customer.customerId, number: customer.number, addressId: body.id };
    expect(await told('added')).toMatchObject([
      { subject, payload: { ...about, changes: { wilaya: { from: null, to: 'alger' } } } },
    ]);
    expect(await told('changed')).toMatchObject([
      {
        subject,
        payload: {
          ...about,
          changes: {
            purposes: { from: ['mailing'], to: ['mailing', 'site'] },
            commune: { from: 'Alger Centre', to: 'Oran' },
            wilaya: { from: 'alger', to: 'oran' },
          },
        },
      },
    ]);
    expect(await told('removed')).toMatchObject([
      { subject, payload: { ...about, changes: { country: { from: 'DZ', to: null } } } },
    ]);
  });

  test('the timeline says it in words, to the customer’s people who may read the record too', async () => {
    const id = await anAddress(seller.ctx, customer.customerId);
    await call(seller, 'PUT', `${url}/${id}`, { ...abroad, version: 1 });
    await h.settle();
    const words = (fr: string) => ({ kind: 'words', words: expect.objectContaining({ fr }) as unknown });
    const entry = {
      event: 'customer.address_changed',
      subject: { type: 'customer_address', id, label: 'Comptabilité' },
      changes: expect.arrayContaining([
        { label: expect.objectContaining({ fr: 'Wilaya' }) as unknown, from: [words('Alger')], to: [] },
        {
          label: expect.objectContaining({ fr: 'Pays' }) as unknown,
          from: [words('Algérie')],
          to: [words('France')],
        },
      ]) as unknown,
    };
    const staff = await call(seller, 'GET', url.replace('addresses', 'timeline'));
    expect(staff.body.items[0]).toMatchObject({ ...entry, label: { fr: 'Adresse modifiée' } });
    const own = await call(customer, 'GET', '/api/portal/timeline');
    expect(own.body.items[0]).toMatchObject({ ...entry, label: { fr: 'Une adresse a été modifiée' } });
  });
});

test('a copy of the customer’s data has its addresses, an erasure removes them', async () => {
  const id = await anAddress(seller.ctx, customer.customerId);
  await anAddress(seller.ctx, (await aCustomer(h, tenant)).customerId);
  const rows = personalData.find(({ table }) => table === 'customers.addresses');
  if (!rows || !('read' in rows)) throw new Error('the addresses are not given');
  const subject = { customer: customer.customerId };
  const given = await seller.ctx.transaction((tx) => rows.read(tx.db, subject, null));
  expect(given.rows).toMatchObject([{ id, line: '14, rue Larbi Ben M’Hidi', addressee: 'Service comptabilité' }]);
  expect(rows.erasing?.onErasure(subject)).toEqual({ act: 'removed' });
});

describe('two customers that become one', () => {
  async function two() {
    const gone = await aCustomer(h, tenant, { name: 'Autre', kind: 'individual' });
    const merged = async () => {
      const { status, body } = await call(seller, 'POST', `/api/corporate/customers/${customer.customerId}/merges`, {
        goneId: gone.customerId,
        reason: 'Le même',
        fieldsOfGone: [],
        access: [customer.userId],
      });
      expect(status).toBe(201);
      await h.settle();
      return async () => {
        const undone = await call(seller, 'PUT', `/api/corporate/customer-merges/${body.id}/undoing`, {
          reason: 'Non',
        });
        expect(undone.status).toBe(200);
        await h.settle();
      };
    };
    return { gone, merged };
  }
  const said = async (of: CustomerPerson) =>
    (await shownOf(of)).map(({ label, purposes, mailingCeded }) => [label, purposes.join(), mailingCeded]);

  test('keep the addresses of both and one mailing address, that of the kept one; an undoing gives all of it back', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, customer.customerId, { label: 'Gardée' });
    await anAddress(seller.ctx, gone.customerId, { label: 'Envoi seul' });
    const undo = await merged();
    expect(await said(customer)).toEqual([
      ['Gardée', 'mailing', false],
      ['Envoi seul', '', true],
    ]);
    await undo();
    expect(await said(customer)).toEqual([['Gardée', 'mailing', false]]);
    expect(await said(gone)).toEqual([['Envoi seul', 'mailing', false]]);
  });

  test('one that is a site as well stays one', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, customer.customerId, { label: 'Gardée' });
    await anAddress(seller.ctx, gone.customerId, { label: 'Les deux', purposes: ['mailing', 'site'] });
    const undo = await merged();
    expect(await said(customer)).toEqual([
      ['Gardée', 'mailing', false],
      ['Les deux', 'site', true],
    ]);
    await undo();
    expect(await said(gone)).toEqual([['Les deux', 'mailing,site', false]]);
  });

  test('where the kept one has none, that of the other becomes the mailing address', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, gone.customerId);
    const undo = await merged();
    expect(await said(customer)).toEqual([['Comptabilité', 'mailing', false]]);
    expect(await mailingOf(gone)).toMatchObject({ addressee: 'Service comptabilité' }); // it leads to the kept one
    await undo();
    expect([await said(customer), await said(gone)]).toEqual([[], [['Comptabilité', 'mailing', false]]]);
  });

  test('what somebody said since that it is for stays said', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, customer.customerId, { label: 'Gardée' });
    const id = await anAddress(seller.ctx, gone.customerId, { label: 'Autre' });
    const undo = await merged();
    const renamed = { ...site, label: 'Autre', version: 1 };
    expect((await call(seller, 'PUT', `${url}/${id}`, renamed)).status).toBe(204);
    await undo();
    expect(await said(gone)).toEqual([['Autre', 'site', false]]);
  });

  test('a ceded address that is only renamed keeps what an undoing gives back', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, customer.customerId, { label: 'Gardée' });
    const id = await anAddress(seller.ctx, gone.customerId, { label: 'Autre', purposes: ['mailing', 'site'] });
    const undo = await merged();
    expect((await call(seller, 'PUT', `${url}/${id}`, { ...site, label: 'Renommée', version: 1 })).status).toBe(204);
    await undo();
    expect(await said(gone)).toEqual([['Renommée', 'mailing,site', false]]);
  });

  test('merged again, a ceded address stays ceded though the next customer has none', async () => {
    const { gone, merged } = await two();
    await anAddress(seller.ctx, gone.customerId, { label: 'Cédée' });
    await anAddress(seller.ctx, customer.customerId, { label: 'Gardée' });
    await merged();
    const last = await aCustomer(h, tenant, { name: 'Dernier', kind: 'individual' });
    const again = await call(seller, 'POST', `/api/corporate/customers/${last.customerId}/merges`, {
      goneId: customer.customerId,
      reason: 'Encore',
      fieldsOfGone: [],
      access: [last.userId],
    });
    expect(again.status).toBe(201);
    await h.settle();
    expect(await said(last)).toEqual([
      ['Gardée', 'mailing', false],
      ['Cédée', '', true],
    ]);
  });
});
