import { fields } from '@cm/fields/module';
import { aField } from '@cm/fields/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { uuidv7 } from '@cm/kit/ids';
import type { DataSubject } from '@cm/kit/personal-data';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customers } from './module.ts';
import { receiveImport } from './receive-import.ts';
import { aCustomer } from './testing.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, fields, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
  });
});
afterAll(() => h.close());

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';
const send = async (person: Pick<Person, 'headers'>, method: Method, url: string, payload?: object) => {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
  const isJson = String(answer.headers['content-type']).includes('json');
  return { status: answer.statusCode, body: isJson ? answer.json() : answer.body };
};
const errors = (body: { errors?: { pointer: string; code: string }[] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

async function people() {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.export']);
  const one = await aCustomer(h, tenant);
  const url = `/api/corporate/customers/${one.customerId}`;
  const sayOf = async (id: string, custom: object, more: object = {}) => {
    const its = `/api/corporate/customers/${id}`;
    const { version } = (await send(agent, 'GET', its)).body;
    return send(agent, 'PATCH', its, { custom, ...more, version });
  };
  const say = (custom: object, more: object = {}) => sayOf(one.customerId, custom, more);
  return { tenant, agent, one, url, say, sayOf };
}

async function aCategory(tenant: Tenant): Promise<string> {
  const id = uuidv7(h.clock.now());
  await h.admin.query(
    `insert into customers.categories (tenant_id, id, name, created_at) values ($1, $2, '{"fr": "Revendeurs"}', now())`,
    [tenant.id, id],
  );
  return id;
}

describe('the staff', () => {
  test('says what the operator asks, in its one writing; a change is an event with before and after, once', async () => {
    const { tenant, agent, one, url, say } = await people();
    await aField(h, tenant, { key: 'seats', kind: 'number', decimals: 1 });
    await aField(h, tenant, { key: 'tiers', kind: 'choices' });
    await aField(h, tenant, { key: 'renewal', kind: 'date' });
    const first = await say({ seats: '1 250,5', tiers: 'Argent, poli', renewal: '31/12/2026' });
    expect(first.body.custom).toEqual({ seats: 1250.5, tiers: ['silver'], renewal: '2026-12-31' });
    const second = await say({ seats: 12, tiers: ['gold', 'silver'], renewal: null });
    expect(second.body).toMatchObject({
      version: first.body.version + 1,
      custom: { seats: 12, tiers: ['gold', 'silver'] },
    });
    // The same again changes nothing, and says nothing.
    expect((await say({ seats: '12', tiers: 'gold|silver', renewal: '' })).body.version).toBe(second.body.version);
    expect((await send(agent, 'GET', url)).body.custom).toEqual({ seats: 12, tiers: ['gold', 'silver'] });
    const told = await h.events(tenant.id, 'customer.fields_changed');
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        customerId: one.customerId,
        number: one.number,
        changes: {
          seats: { from: null, to: 1250.5 },
          tiers: { from: null, to: ['silver'] },
          renewal: { from: null, to: '2026-12-31' },
        },
      },
      {
        customerId: one.customerId,
        number: one.number,
        changes: {
          seats: { from: 1250.5, to: 12 },
          tiers: { from: ['silver'], to: ['gold', 'silver'] },
          renewal: { from: '2026-12-31', to: null },
        },
      },
    ]);
  });

  test('is told at the field what is wrong, and then nothing is written', async () => {
    const { tenant, agent, url, say } = await people();
    await aField(h, tenant, { key: 'seats', kind: 'number', max: 10 });
    await aField(h, tenant, { key: 'site', kind: 'url' });
    await aField(h, tenant, { key: 'needed', kind: 'text', required: true });
    const refused = await say({ seats: 11, site: 'ici', needed: null, other: 1 }, { name: 'Autre nom' });
    expect(refused.status).toBe(400);
    expect(errors(refused.body)).toEqual([
      '/body/custom/other unknown',
      '/body/custom/seats too_big',
      '/body/custom/site url',
      '/body/custom/needed required',
    ]);
    expect((await send(agent, 'GET', url)).body).toMatchObject({ name: 'SARL Essai Numérique', custom: {} });
    // What is not said is not asked for again: the customer was there before the field.
    expect((await say({ seats: 3 })).status).toBe(200);
  });

  test('opens a customer with what is required, or not at all', async () => {
    const { tenant, agent } = await people();
    await aField(h, tenant, { key: 'needed', kind: 'text', required: true });
    const body = { kind: 'individual', name: 'Nadia Cherif', email: 'nadia@example.dz' };
    const without = await send(agent, 'POST', '/api/corporate/customers', body);
    expect([without.status, errors(without.body)]).toEqual([400, ['/body/custom/needed required']]);
    const withIt = await send(agent, 'POST', '/api/corporate/customers', { ...body, custom: { needed: 'oui' } });
    expect([withIt.status, withIt.body.custom]).toEqual([201, { needed: 'oui' }]);
  });

  test('a value that two may not share is the first one’s, folded, also when two come at once', async () => {
    const { tenant, say, sayOf } = await people();
    await aField(h, tenant, { key: 'contract', kind: 'text', unique: true });
    const other = await aCustomer(h, tenant);
    const take = (contract: string) => sayOf(other.customerId, { contract });
    expect((await say({ contract: 'CC  Été' })).status).toBe(200);
    const taken = await take('cc ete');
    expect([taken.status, errors(taken.body)]).toEqual([400, ['/body/custom/contract taken']]);
    const both = await Promise.all([say({ contract: 'CC-2' }), take('cc-2')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
    // Another operator's is not in the way.
    const elsewhere = await people();
    await aField(h, elsewhere.tenant, { key: 'contract', kind: 'text', unique: true });
    expect((await elsewhere.say({ contract: 'CC Été' })).status).toBe(200);
  });

  test('what is asked of a category is asked of no other; what was said is back with the category', async () => {
    const { tenant, agent, url, say } = await people();
    const category = await aCategory(tenant);
    await aField(h, tenant, { key: 'margin', kind: 'number', groupIds: [category] });
    expect(errors((await say({ margin: 12 })).body)).toEqual(['/body/custom/margin unknown']);
    expect((await say({ margin: 12 }, { categoryId: category })).body.custom).toEqual({ margin: 12 });
    expect((await say({}, { categoryId: null })).body.custom).toEqual({});
    expect((await send(agent, 'GET', url)).body.custom).toEqual({});
    expect((await say({}, { categoryId: category })).body.custom).toEqual({ margin: 12 });
  });

  test('an archived field is neither shown nor taken, and what was said is back when it is restored', async () => {
    const { tenant, agent, url, say } = await people();
    const field = await aField(h, tenant, { key: 'seats', kind: 'number' });
    await say({ seats: 4 });
    const admin = await aStaffMember(h, tenant, ['fields.manage']);
    const archive = (archived: boolean, version: number) =>
      send(admin, 'PATCH', `/api/admin/fields/${field.id}`, { archived, version });
    await archive(true, 1);
    expect((await send(agent, 'GET', url)).body.custom).toEqual({});
    expect(errors((await say({ seats: 5 })).body)).toEqual(['/body/custom/seats unknown']);
    await archive(false, 2);
    expect((await send(agent, 'GET', url)).body.custom).toEqual({ seats: 4 });
  });
});

describe('the customer', () => {
  test('sees what is for them and changes what is theirs, nothing else', async () => {
    const { tenant, one, say } = await people();
    const category = await aCategory(tenant);
    await aField(h, tenant, { key: 'secret', kind: 'text' });
    await aField(h, tenant, { key: 'shown', kind: 'text', access: 'customer_reads' });
    await aField(h, tenant, { key: 'theirs', kind: 'text', access: 'customer_edits', required: true });
    await aField(h, tenant, { key: 'others', kind: 'text', access: 'customer_edits', groupIds: [category] });
    await say({ secret: 'À nous', shown: 'À lire', theirs: 'À eux' });
    const profile = (await send(one, 'GET', '/api/portal/customer')).body;
    expect(JSON.stringify(profile)).not.toContain('À nous');
    expect(profile.custom).toBeUndefined();
    expect(profile.fields).toMatchObject([
      { key: 'shown', value: 'À lire', editable: false },
      { key: 'theirs', value: 'À eux', editable: true, required: true },
    ]);
    const { version } = profile;
    const change = (custom: object) => send(one, 'PATCH', '/api/portal/customer', { custom, version });
    for (const key of ['secret', 'shown', 'others', 'nobody'])
      expect(errors((await change({ [key]: 'x' })).body)).toEqual([`/body/custom/${key} unknown`]);
    expect(errors((await change({ theirs: null })).body)).toEqual(['/body/custom/theirs required']);
    expect((await change({ theirs: 'Autre' })).body.fields).toMatchObject([{}, { value: 'Autre' }]);
    const [told] = (await h.events(tenant.id, 'customer.fields_changed')).slice(-1);
    expect(told).toMatchObject({
      actor: `customer:${one.userId}`,
      payload: { changes: { theirs: { from: 'À eux', to: 'Autre' } } },
    });
    // Their timeline has no word of it: what is the staff's would be among it.
    await h.settle();
    const events = (await send(one, 'GET', '/api/portal/timeline')).body.items.map(
      (item: { event: string }) => item.event,
    );
    expect(events).not.toContain('customer.fields_changed');
  });
});

describe('the list and the file', () => {
  test('have the values, and are narrowed by them', async () => {
    const { tenant, agent, one, say, sayOf } = await people();
    await aField(h, tenant, { key: 'seats', kind: 'number', label: { fr: 'Postes' } });
    await aField(h, tenant, { key: 'tiers', kind: 'choices', label: { fr: 'Niveaux' } });
    await aField(h, tenant, { key: 'town', kind: 'text', label: { fr: 'Ville' } });
    const other = await aCustomer(h, tenant, { name: 'Autre' });
    await say({ seats: 4, tiers: ['gold', 'silver'], town: '=Alger' });
    await sayOf(other.customerId, { seats: 9 });
    const list = async (query: string) => {
      const { status, body } = await send(agent, 'GET', `/api/corporate/customers?${query}`);
      return status === 200 ? body.items.map((row: { number: string }) => row.number) : errors(body);
    };
    expect((await send(agent, 'GET', '/api/corporate/customers?sort=createdAt')).body.items).toMatchObject([
      { number: one.number, custom: { seats: 4, tiers: ['gold', 'silver'], town: '=Alger' } },
      { number: other.number, custom: { seats: 9 } },
    ]);
    expect(await list('fields=seats:4')).toEqual([one.number]);
    expect(await list('fields=seats:5..')).toEqual([other.number]);
    expect(await list('fields=seats:..9,tiers:silver')).toEqual([one.number]);
    expect(await list('fields=tiers:bronze')).toEqual([]);
    expect(await list(`fields=town:${encodeURIComponent('=ALGER')}`)).toEqual([one.number]);
    expect(await list('fields=nobody:1')).toEqual(['/query/fields unknown']);

    const file = (query: string) => send(agent, 'GET', `/api/corporate/customer-list?${query}`);
    expect((await file('columns=number&custom=tiers,seats,town&fields=seats:..5')).body).toBe(
      `\uFEFFN° client;Postes;Niveaux;Ville\r\n${one.number};4;Or | Argent, poli;'=Alger\r\n`,
    );
    expect((await file('custom=seats')).body).toBe('\uFEFFPostes\r\n4\r\n9\r\n');
    expect((await file('')).status).toBe(400);
    expect(errors((await file('columns=number&custom=nobody')).body)).toEqual(['/query/custom unknown']);
    expect((await h.events(tenant.id, 'customer_list.exported')).map(({ payload }) => payload)).toMatchObject([
      { columns: ['number'], custom: ['seats', 'tiers', 'town'], fields: 'seats:..5', count: 1 },
      { columns: [], custom: ['seats'], fields: null, count: 2 },
    ]);
  });
});

describe('an import', () => {
  const FILE = [
    'Raison sociale;E-mail;Filière;Postes;Contrat',
    'Un;un@example.dz;Or;12;CC-1',
    'Deux;deux@example.dz;Inconnu;douze;CC-2',
    'Trois;trois@example.dz;;3;cc-1',
    'Quatre;quatre@example.dz;Or;;CC-4',
    'Cinq;cinq@example.dz;Or;5;CC-0',
  ].join('\n');

  async function imported(tenant: Tenant) {
    const agent = await aStaffMember(h, tenant, ['customers.import', 'customers.manage', 'customers.read']);
    const id = await receiveImport(agent.ctx, { filename: 'c.csv', bytes: Buffer.from(FILE), encoding: 'auto' });
    const url = `/api/corporate/customer-imports/${id}`;
    const one = (await send(agent, 'GET', url)).body;
    const map = (fieldMapping: object) =>
      send(agent, 'PUT', `${url}/mapping`, { mapping: one.mapping, fieldMapping, version: one.version });
    return { agent, url, one, map };
  }

  test('knows the operator’s own columns, takes what fits, notes what does not, refuses what is required', async () => {
    const { tenant, say } = await people();
    await aField(h, tenant, { key: 'sector', kind: 'choice', label: { fr: 'Filière' } });
    await aField(h, tenant, { key: 'seats', kind: 'number', label: { fr: 'Postes' }, required: true });
    await aField(h, tenant, { key: 'contract', kind: 'text', label: { fr: 'Contrat' }, unique: true });
    await say({ contract: 'CC-0', seats: 1 });
    const { agent, url, one, map } = await imported(tenant);
    expect(one).toMatchObject({
      mapping: { companyName: 0, email: 1 },
      fieldMapping: { sector: 2, seats: 3, contract: 4 },
    });
    expect((await map(one.fieldMapping)).status).toBe(200);
    await h.settle();
    await send(agent, 'POST', `${url}/run`, {});
    await h.settle();
    const rows = (await send(agent, 'GET', `${url}/rows`)).body.items;
    type Row = { name: string; verdict: string; reasons: { code: string; field: string }[] };
    expect(
      rows.map(({ name, verdict, reasons }: Row) => [
        name,
        verdict,
        ...reasons.map(({ code, field }) => `${code} ${field}`),
      ]),
    ).toEqual([
      ['Un', 'created'],
      ['Deux', 'refused', 'invalid custom.seats'],
      ['Trois', 'created', 'left_out custom.contract'],
      ['Quatre', 'refused', 'missing custom.seats'],
      ['Cinq', 'created', 'left_out custom.contract'],
    ]);
    const list = (await send(agent, 'GET', '/api/corporate/customers?sort=createdAt')).body.items;
    const made = Object.fromEntries(list.map((row: { name: string; custom: object }) => [row.name, row.custom]));
    expect(made).toMatchObject({
      Un: { sector: 'gold', seats: 12, contract: 'CC-1' },
      Trois: { seats: 3 },
      Cinq: { sector: 'gold', seats: 5 },
    });
    const { rows: notes } = await h.admin.query<{ body: string }>(
      'select body from customers.notes where tenant_id = $1 order by body',
      [tenant.id],
    );
    expect(notes.map(({ body }) => body.split('\n').at(-1))).toEqual(['Contrat : CC-0', 'Contrat : cc-1']);
    expect((await send(agent, 'GET', `${url}/refused`)).body).toContain('Postes : incorrect');
  });

  test('fills no field that a customer without a category is not asked', async () => {
    const { tenant } = await people();
    const category = await aCategory(tenant);
    await aField(h, tenant, { key: 'sector', kind: 'choice', label: { fr: 'Filière' }, groupIds: [category] });
    const { one, map } = await imported(tenant);
    expect(one.fieldMapping).toEqual({});
    expect(errors((await map({ sector: 2 })).body)).toEqual(['/body/fieldMapping/sector unknown']);
    expect((await map({})).status).toBe(200);
  });
});

describe('two customers that become one', () => {
  async function pair() {
    const all = await people();
    const { tenant, sayOf, agent } = all;
    await aField(h, tenant, { key: 'contract', kind: 'text', unique: true });
    await aField(h, tenant, { key: 'tiers', kind: 'choices' });
    await aField(h, tenant, { key: 'seats', kind: 'number' });
    const gone = await aCustomer(h, tenant, { name: 'Autre', kind: 'individual' });
    await all.say({ contract: 'CC-1', seats: 4 });
    await sayOf(gone.customerId, { contract: 'CC-2', tiers: ['gold', 'silver'], seats: 9 });
    const merger = await aStaffMember(h, tenant, ['customers.read', 'customers.manage', 'customers.merge']);
    const merge = (customOfGone: readonly string[]) =>
      send(merger, 'POST', `${all.url}/merges`, {
        goneId: gone.customerId,
        reason: 'Le même',
        fieldsOfGone: [],
        customOfGone,
        access: [all.one.userId],
      });
    const customOf = async (id: string) => (await send(agent, 'GET', `/api/corporate/customers/${id}`)).body.custom;
    const undo = async (id: string) => {
      await h.settle();
      return send(merger, 'PUT', `/api/corporate/customer-merges/${id}/undoing`, { reason: 'Erreur' });
    };
    return { ...all, gone, merger, merge, undo, customOf };
  }

  test('keep what was chosen of each, a unique value too, and get it back', async () => {
    const { url, one, gone, merger, merge, undo, customOf } = await pair();
    const preview = (await send(merger, 'GET', `${url}/merge-preview?goneId=${gone.customerId}`)).body;
    expect([preview.kept.custom, preview.gone.custom]).toEqual([
      { contract: 'CC-1', seats: 4 },
      { contract: 'CC-2', tiers: ['gold', 'silver'], seats: 9 },
    ]);
    expect(errors((await merge(['nobody'])).body)).toEqual(['/body/customOfGone unknown']);
    const merged = await merge(['contract', 'tiers']);
    expect(merged.status).toBe(201);
    expect(await customOf(one.customerId)).toEqual({ contract: 'CC-2', tiers: ['gold', 'silver'], seats: 4 });
    expect((await undo(merged.body.id)).status).toBe(200);
    expect(await customOf(one.customerId)).toEqual({ contract: 'CC-1', seats: 4 });
    expect(await customOf(gone.customerId)).toEqual({ contract: 'CC-2', tiers: ['gold', 'silver'], seats: 9 });
  });

  test('undone, what was changed since stays, and a value that is another one’s by now is theirs', async () => {
    const { tenant, one, gone, say, sayOf, merge, undo, customOf } = await pair();
    const merged = await merge(['contract', 'tiers']);
    await say({ contract: 'CC-3', tiers: ['silver'] });
    const third = await aCustomer(h, tenant, { name: 'Troisième', kind: 'individual' });
    await sayOf(third.customerId, { contract: 'CC-2' });
    expect((await undo(merged.body.id)).status).toBe(200);
    expect(await customOf(one.customerId)).toEqual({ contract: 'CC-3', tiers: ['silver'], seats: 4 });
    expect(await customOf(gone.customerId)).toEqual({ tiers: ['gold', 'silver'], seats: 9 });
    expect(await customOf(third.customerId)).toEqual({ contract: 'CC-2' });
  });
});

test('whoever asks for their data is given what they may see of it', async () => {
  const { tenant, one, say } = await people();
  await aField(h, tenant, { key: 'secret', kind: 'text' });
  await aField(h, tenant, { key: 'shown', kind: 'number', label: { fr: 'Postes' }, access: 'customer_reads' });
  await say({ secret: 'À nous', shown: 4 });
  const part = customers.personalData?.find(({ table }) => table === 'customers.field_values');
  const read = part && 'read' in part ? part.read : undefined;
  const given = (subject: DataSubject) =>
    h.runtime
      .systemContext(tenant, 'test')
      .transaction((tx) => read?.(tx.db, subject, null) ?? Promise.reject(new Error('none')));
  expect(await given({ customer: one.customerId })).toEqual({ rows: [{ field: 'Postes', value: 4 }], next: null });
  expect(await given({ person: one.userId })).toEqual({ rows: [], next: null });
});

test('the database takes no value of no field, of another kind, or of another operator’s field', async () => {
  const { tenant, one } = await people();
  const ids = {
    number: (await aField(h, tenant, { key: 'seats', kind: 'number' })).id,
    choice: (await aField(h, tenant, { key: 'tier', kind: 'choice' })).id,
    email: (await aField(h, tenant, { key: 'mail', kind: 'email' })).id,
    date: (await aField(h, tenant, { key: 'day', kind: 'date' })).id,
    theirs: (await aField(h, await aTenant(h), { key: 'text', kind: 'text' })).id,
    nobody: uuidv7(h.clock.now()),
  };
  const write = (of: keyof typeof ids, value: string, more: { key?: string; rank?: number; position?: number } = {}) =>
    h.admin.query(
      'insert into customers.field_values (tenant_id, customer_id, field_id, position, value, key, rank) values ($1, $2, $3, $4, $5, $6, $7)',
      [tenant.id, one.customerId, ids[of], more.position ?? 0, value, more.key ?? null, more.rank ?? null],
    );
  await expect(write('nobody', 'x', { key: 'x' })).rejects.toMatchObject({ code: '23503' });
  await expect(write('theirs', 'x', { key: 'x' })).rejects.toMatchObject({ code: '23503' });
  for (const wrong of [
    () => write('number', 'douze', { rank: 12 }),
    () => write('number', '12', { rank: 13 }),
    () => write('number', '12', { key: '12' }),
    () => write('number', '12', { rank: 12, position: 1 }),
    () => write('choice', 'platine', { key: 'platine' }),
    () => write('choice', 'gold', { key: 'silver' }),
    () => write('email', 'Karim@example.dz', { key: 'Karim@example.dz' }),
    () => write('date', '2026-12-31', { rank: 1 }),
  ])
    await expect(wrong()).rejects.toMatchObject({ code: '23514' });
  await expect(write('date', '2026-02-31', { rank: 1 })).rejects.toMatchObject({ code: '22008' });
  await write('number', '12', { rank: 12 });
});
