import { files } from '@cm/files/module';
import { filePorts, multipart } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customers } from '../module.ts';
import { aCustomer } from '../testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
});
afterAll(() => h.close());

type Method = 'GET' | 'POST' | 'PUT';
type Caller = { readonly headers: Readonly<Record<string, string>> };
const LIST = '/api/corporate/customer-imports';
const NOWHERE = '01890000-0000-7000-8000-000000000000';

async function call(caller: Caller, method: Method, url: string, body?: object) {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: { ...caller.headers }, ...(body ? { payload: body } : {}) });
  const isJson = answer.headers['content-type']?.includes('json') ?? false;
  return { status: answer.statusCode, body: isJson ? answer.json<Record<string, unknown>>() : {}, raw: answer };
}

async function upload(caller: Caller, text: string | Buffer, query = '') {
  const file = multipart({ filename: 'clients.csv', contentType: 'text/csv', bytes: Buffer.from(text) });
  const app = await h.app();
  const answer = await app.inject({
    method: 'POST',
    url: `${LIST}${query}`,
    headers: { ...caller.headers, ...file.headers },
    payload: file.payload,
  });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

const anonymous = (tenant: Tenant): Caller => ({
  headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' },
});

const operations = (id: string): readonly [Method, string, object?][] => [
  ['GET', `${LIST}/${id}`],
  ['PUT', `${LIST}/${id}/mapping`, { mapping: { name: 0, email: 1 }, version: 1 }],
  ['POST', `${LIST}/${id}/run`],
  ['GET', `${LIST}/${id}/rows`],
  ['PUT', `${LIST}/${id}/rows/${NOWHERE}/choice`, { choice: 'create' }],
  ['GET', `${LIST}/${id}/refused`],
];

test('passwords are taken over where it is asked for, and not otherwise', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import']);
  const dump =
    "INSERT INTO `tblclients` (`id`, `email`, `password`) VALUES (1,'a@b.dz','$2y$10$abcdefghijklmnopqrstuuBJx.Y7RuYHD5XazU187rnm5Ijow1UM2');";
  const sealed = async (query: string) => {
    const { body } = await upload(agent, dump, query);
    const { rows } = await h.admin.query<{ there: boolean }>(
      'select sealed_password is not null as there from customers.import_rows where import_id = $1',
      [body['id']],
    );
    return rows;
  };
  expect(await sealed('')).toEqual([{ there: false }]);
  expect(await sealed('?passwords=false')).toEqual([{ there: false }]);
  expect(await sealed('?passwords=true')).toEqual([{ there: true }]);
});

test('only who holds the right imports: the anonymous 401, others of the staff 403, customers 403, strangers 404', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import']);
  const { body } = await upload(agent, 'nom;email\nA;a@b.dz\n');
  const id = String(body['id']);
  const without = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
  const customer = await aCustomer(h, tenant);
  const stranger = await aStaffMember(h, await aTenant(h), ['customers.import']);
  for (const [method, url, payload] of [...operations(id), ['GET', LIST] as const]) {
    const what = `${method} ${url}`;
    expect([what, (await call(anonymous(tenant), method, url, payload)).status]).toEqual([what, 401]);
    expect([what, (await call(without, method, url, payload)).status]).toEqual([what, 403]);
    expect([what, (await call(customer, method, url, payload)).status]).toEqual([what, 401]);
    if (url === LIST) expect((await call(stranger, method, url)).body).toMatchObject({ items: [] });
    else expect([what, (await call(stranger, method, url, payload)).status]).toEqual([what, 404]);
  }
  for (const [caller, status] of [
    [anonymous(tenant), 401],
    [without, 403],
    [customer, 401],
  ] as const)
    expect((await upload(caller, 'nom;email\nA;a@b.dz\n')).status).toBe(status);
  expect((await call(agent, 'PUT', `${LIST}/${id}/rows/${NOWHERE}/choice`, { choice: 'create' })).body).toMatchObject({
    code: 'customers.import_row_not_found',
  });
});

test('from the file to the customers: read, said what its columns mean, checked, decided, run', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import'], { name: 'Amina Benali' });
  const taken = await aCustomer(h, tenant, {
    email: 'prise@example.dz',
    contact: { name: 'K', email: 'prise@example.dz' },
  });
  const received = await upload(
    agent,
    'id;nom;email;x\n1;Étoile;etoile@example.dz;=1+1\n2;Prise;prise@example.dz;+213\n3;Fausse;non;"a ""b"""\n',
    '?source=ancien',
  );
  expect(received).toMatchObject({
    status: 201,
    body: {
      number: 'IMP-000001',
      source: 'ancien',
      state: 'received',
      by: 'Amina Benali',
      columns: ['id', 'nom', 'email', 'x'],
      mapping: { sourceId: 0, name: 1, email: 2 },
      counts: { waiting: 3 },
      preview: [['1', 'Étoile', 'etoile@example.dz', '=1+1'], expect.anything(), expect.anything()],
    },
  });
  const url = `${LIST}/${String(received.body['id'])}`;
  const { mapping, version } = received.body;
  expect(await call(agent, 'PUT', `${url}/mapping`, { mapping, version })).toMatchObject({
    status: 200,
    body: { state: 'checking' },
  });
  await h.settle();
  expect((await call(agent, 'GET', url)).body).toMatchObject({
    state: 'checked',
    counts: { new: 1, duplicate: 1, refused: 1, waiting: 0 },
  });
  const rows = await call(agent, 'GET', `${url}/rows?verdict=duplicate`);
  const items = rows.body['items'] as { id: string }[];
  expect(items).toMatchObject([
    {
      number: 2,
      sourceId: '2',
      name: 'Prise',
      email: 'prise@example.dz',
      verdict: 'duplicate',
      reasons: [{ code: 'like', field: 'email', customerNumber: taken.number }],
      choice: null,
      customer: { id: taken.customerId, number: taken.number },
    },
  ]);
  expect(await call(agent, 'PUT', `${url}/rows/${items[0]?.id}/choice`, { choice: 'link' })).toMatchObject({
    status: 200,
  });
  const refused = await call(agent, 'GET', `${url}/refused`);
  expect(refused.raw.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(refused.raw.headers['content-disposition']).toContain('IMP-000001.csv');
  expect(refused.raw.body).toBe(
    `\uFEFFLigne;Raison;id;nom;email;x\r\n2;E-mail : comme le client ${taken.number};2;Prise;prise@example.dz;+213\r\n3;E-mail : incorrect;3;Fausse;non;"a ""b"""\r\n`,
  );
  expect((await call(agent, 'POST', `${url}/run`)).body).toMatchObject({ state: 'running' });
  await h.settle();
  expect((await call(agent, 'GET', url)).body).toMatchObject({
    state: 'finished',
    counts: { created: 1, linked: 1, refused: 1, new: 0, duplicate: 0 },
  });
  expect((await call(agent, 'GET', LIST)).body).toMatchObject({
    items: [{ number: 'IMP-000001', filename: 'clients.csv', rowCount: 3, by: 'Amina Benali' }],
    nextCursor: null,
  });
});

test('rows come in pages, in the order of the file', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import']);
  const lines = Array.from({ length: 25 }, (_none, index) => `N${index};n${index}@b.dz`);
  const { body } = await upload(agent, `nom;email\n${lines.join('\n')}\n`);
  const url = `${LIST}/${String(body['id'])}/rows?limit=10`;
  const seen: number[] = [];
  let cursor: string | null = '';
  for (let page = 0; page < 5 && cursor !== null; page += 1) {
    const answer: { items: { number: number }[]; nextCursor: string | null } = (
      await call(agent, 'GET', cursor === '' ? url : `${url}&cursor=${cursor}`)
    ).body as never;
    seen.push(...answer.items.map(({ number }) => number));
    cursor = answer.nextCursor;
  }
  expect(seen).toEqual(Array.from({ length: 25 }, (_none, index) => index + 1));
});

test('what cannot be read is refused with its reason, and nothing of it is kept', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import']);
  for (const [file, code, status] of [
    ['nom;email\n"A;a@b.dz\n', 'import_bad_quotes', 422],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'import_not_text', 422],
    ['INSERT INTO tblclients (id) VALUES (', 'import_bad_sql', 422],
    [`nom;email\n${'x;y\n'.repeat(50_001)}`, 'import_too_many_rows', 422],
  ] as const)
    expect(await upload(agent, file as string)).toMatchObject({ status, body: { code: `customers.${code}` } });
  expect((await upload(agent, Buffer.alloc(25 * 1024 * 1024 + 1, 'a'))).status).toBe(413);
  expect((await upload(agent, 'nom;email\nA;a@b.dz\n', '?source=Mauvais%20nom')).status).toBe(400);
  expect((await call(agent, 'GET', LIST)).body).toMatchObject({ items: [] });
});

test('a mapping names fields that there are, once, and columns that there are', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.import']);
  const { body } = await upload(agent, 'nom;email\nA;a@b.dz\n');
  const url = `${LIST}/${String(body['id'])}/mapping`;
  for (const mapping of [{ state: 0 }, { name: -1 }, { name: 200 }, { name: 0.5 }])
    expect((await call(agent, 'PUT', url, { mapping, version: 1 })).status).toBe(400);
  expect((await call(agent, 'PUT', url, { mapping: { name: 0, email: 9 }, version: 1 })).body).toMatchObject({
    code: 'customers.import_mapping',
  });
});
