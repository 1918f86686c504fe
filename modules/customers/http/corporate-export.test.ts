import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomer, type NewCustomerInput } from '../create-customer.ts';
import { exportColumn } from '../export.ts';
import { exportHeadings } from '../export-words.ts';
import { customers } from '../module.ts';
import { proposeMapping } from '../propose-mapping.ts';
import { aCustomer, anAddress } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());

type Caller = { readonly headers: Readonly<Record<string, string>> };
const BOM = '\uFEFF';

async function ask(caller: Caller, query: string) {
  const app = await h.app();
  return app.inject({
    method: 'GET',
    url: `/api/corporate/customer-list?${query}`,
    headers: { ...caller.headers, 'accept-language': 'fr' },
  });
}

let count = 0;
async function make(tenant: Tenant, wanted: Partial<NewCustomerInput>): Promise<string> {
  count += 1;
  const input = { kind: 'company', name: `Essai ${count}`, email: `essai-${count}@example.dz`, locale: 'fr' } as const;
  const { id } = await createCustomer(h.runtime.systemContext(tenant, 'test'), { ...input, ...wanted });
  return id;
}

const MAY = ['customers.read', 'customers.export'];

test('only who may see and export customers does: the anonymous 401, the others 403, a customer 401', async () => {
  const tenant = await aTenant(h);
  const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
  const statusOf = async (caller: Caller) => (await ask(caller, 'columns=name')).statusCode;
  expect(await statusOf(anonymous)).toBe(401);
  expect(await statusOf(await aCustomer(h, tenant))).toBe(401);
  expect(await statusOf(await aStaffMember(h, tenant, ['customers.read', 'customers.manage']))).toBe(403);
  expect(await statusOf(await aStaffMember(h, tenant, ['customers.export']))).toBe(403);
  expect(await h.events(tenant.id, 'customer_list.exported')).toEqual([]);
  expect(await statusOf(await aStaffMember(h, tenant, MAY))).toBe(200);
});

test('the chosen columns come in their own order, formulas disarmed, and the audit says who took what', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, MAY);
  await make(tenant, {
    name: '=HYPERLINK("http://x";"y")',
    email: 'a@example.dz',
    phone: '0550123456',
    wilaya: 'bejaia',
    tags: ['vip', '@presse'],
  });
  await make(tenant, { kind: 'individual', name: 'Été; "Nadia"', email: 'n@example.dz' });
  await make(await aTenant(h), { name: 'Autre opérateur' });
  const answer = await ask(agent, 'columns=tags,phone,name,number,kind,wilaya,state,createdAt');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toContain('clients-2026-03-02.csv');
  expect(answer.body).toBe(
    [
      `${BOM}N° client;Nom complet;Type de client;Statut;Téléphone;Wilaya;Étiquettes;Client depuis`,
      `C-000001;"'=HYPERLINK(""http://x"";""y"")";Entreprise;Prospect;+213550123456;Béjaïa;vip, @presse;2026-03-02`,
      'C-000002;"Été; ""Nadia""";Particulier;Prospect;;;;2026-03-02',
      '',
    ].join('\r\n'),
  );
  expect(await h.events(tenant.id, 'customer_list.exported')).toMatchObject([
    {
      actor: `staff:${agent.userId}`,
      payload: {
        columns: ['number', 'name', 'kind', 'state', 'phone', 'wilaya', 'tags', 'createdAt'],
        count: 2,
        state: null,
      },
    },
  ]);
});

test('the filters of the list hold, and every page is read', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, MAY);
  await make(tenant, { kind: 'association', name: 'Association seule' });
  await h.admin.query(
    `insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, typed, name, sort_name, email,
       locale, created_at, updated_at)
     select $1, gen_random_uuid(), 'C-' || lpad((100 + v)::text, 6, '0'), 'company', 'active', now(), '{}', 'N ' || v, 'n ' || v,
       'v' || v || '@example.dz', 'fr', $2, now() from generate_series(1, 1203) v`,
    [tenant.id, h.clock.now()],
  );
  const all = (await ask(agent, 'columns=number&kind=company&state=active')).body.trim().split('\r\n').slice(1);
  expect(all).toHaveLength(1203);
  expect(new Set(all).size).toBe(1203);
  expect((await ask(agent, 'columns=name&kind=association')).body).toBe(`${BOM}Nom complet\r\nAssociation seule\r\n`);
  const events = await h.events(tenant.id, 'customer_list.exported');
  expect(events.map(({ payload }) => (payload as { count: number }).count)).toEqual([1203, 1]);
});

test('the mailing address is there in words, its addressee the customer where none is named; nothing where there is none', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, [...MAY, 'customers.manage']);
  const [first, second] = [await make(tenant, { name: 'Un' }), await make(tenant, { name: 'Deux' })];
  await make(tenant, { name: 'Trois' });
  await anAddress(agent.ctx, first);
  await anAddress(agent.ctx, first, { purposes: ['site'], line: 'Ailleurs' });
  await anAddress(agent.ctx, second, {
    addressee: null,
    country: 'FR',
    wilaya: null,
    region: 'Provence',
    postalCode: '13002',
  });
  const columns = ['Addressee', 'Line', 'PostalCode', 'Commune', 'Region', 'Country'].map((one) => `mailing${one}`);
  const { body } = await ask(agent, `columns=name,${columns.join(',')}`);
  expect(body.trimEnd().split('\r\n').slice(1)).toEqual([
    'Un;Service comptabilité;14, rue Larbi Ben M’Hidi;16000;Alger Centre;Alger;Algérie',
    'Deux;Deux;14, rue Larbi Ben M’Hidi;13002;Alger Centre;Provence;France',
    'Trois;;;;;;',
  ]);
});

test('columns are known ones, at least one', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, MAY);
  for (const query of ['', 'columns=', 'columns=password', 'columns=name,typed', `columns=${'name,'.repeat(200)}`])
    expect((await ask(agent, query)).statusCode).toBe(400);
  expect(await h.events(tenant.id, 'customer_list.exported')).toEqual([]);
});

test('an exported list can be given to an import: its headings are recognised in three languages', () => {
  for (const language of ['fr', 'ar', 'en'] as const) {
    const { mapping } = proposeMapping(exportColumn.options.map((column) => exportHeadings[column][language]));
    expect(Object.keys(mapping).toSorted()).toEqual(
      ['sourceId', 'name', 'kind', 'status', 'email', 'phone', 'addressLine', 'commune', 'wilaya', 'postalCode']
        .concat(['legalForm', 'activity', 'rc', 'nif', 'nis', 'ai', 'nin', 'rib', 'locale', 'tags', 'since'])
        .toSorted(),
    );
  }
});
