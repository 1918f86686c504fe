import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aCustomerUser, aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { removeLeftovers } from '@cm/kit/leftovers';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkImport } from './check-import.ts';
import { createCustomer } from './create-customer.ts';
import { decideImportRow } from './decide-import-row.ts';
import { findCustomer } from './customer.queries.ts';
import type { ImportArrival, ImportChoice, ImportCounts, ImportMapping } from './import.ts';
import { cellsOf, findImport, type ImportedRow, listImportRows, mappingOf, reasonsOf } from './import.queries.ts';
import { importRow } from './import-row.ts';
import { importRules } from './import-rules.ts';
import { mapImport } from './map-import.ts';
import { customers } from './module.ts';
import { listNoteRows } from './note.queries.ts';
import { receiveImport } from './receive-import.ts';
import { startImport } from './run-import.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers],
    gatekeeper: testGatekeeper,
    ports: filePorts(),
    poolSize: 10,
  });
});
afterAll(() => h.close());

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');
const RIGHTS = ['customers.import', 'customers.manage'];

async function receive(agent: Person, text: string, wanted: { id?: string; source?: string } = {}): Promise<string> {
  return receiveImport(agent.ctx, { ...wanted, filename: 'clients.csv', bytes: Buffer.from(text), encoding: 'auto' });
}

const importOf = async (tenant: Tenant, id: string) => {
  const row = await system(tenant).transaction((tx) => findImport(tx.db, id));
  if (!row) throw new Error('no such import');
  return row;
};

async function map(agent: Person, id: string, wanted: { mapping?: ImportMapping; arriveAs?: ImportArrival } = {}) {
  const row = await importOf(agent.tenant, id);
  const mapping = wanted.mapping ?? mappingOf(row);
  await mapImport(agent.ctx, { id, mapping, arriveAs: wanted.arriveAs ?? 'prospect', version: row.version });
}

/** The file checked: what each row would become. */
async function checked(agent: Person, text: string, source?: string): Promise<string> {
  const id = await receive(agent, text, source === undefined ? {} : { source });
  await map(agent, id);
  await h.settle();
  return id;
}

async function run(agent: Person, id: string): Promise<Partial<ImportCounts>> {
  await startImport(agent.ctx, id);
  await h.settle();
  return counts(agent.tenant, id);
}

/** Rows by verdict, those that there are. */
async function counts(tenant: Tenant, id: string): Promise<Partial<ImportCounts>> {
  const all = (await importOf(tenant, id)).counts as ImportCounts;
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

async function rowsOf(tenant: Tenant, id: string): Promise<ImportedRow[]> {
  const page = await system(tenant).transaction((tx) => listImportRows(tx.db, id, { sort: 'number', limit: 100 }));
  return page.items;
}

const verdicts = async (tenant: Tenant, id: string) =>
  (await rowsOf(tenant, id)).map((row) => [
    row.verdict,
    ...reasonsOf(row).map(({ code, field, row: before }) => [code, field, before ?? ''].join(' ').trim()),
  ]);

async function customerOf(tenant: Tenant, row: ImportedRow | undefined) {
  const ctx = system(tenant);
  const found = await ctx.transaction((tx) => findCustomer(tx.db, tx.actor, row?.customerId ?? ''));
  if (!found) throw new Error('no customer');
  return found;
}

const countCustomers = async (tenant: Tenant) =>
  (
    await h.admin.query<{ count: number }>(
      'select count(*)::int as count from customers.customers where tenant_id = $1',
      [tenant.id],
    )
  ).rows[0]?.count;

test('a file is taken in whole, without its passwords, its columns proposed by their headings', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await receive(agent, 'N° client;Nom;E-mail;Mot de passe;Wilaya\n7;Étoile;a@b.dz;azerty;Alger\n');
  const row = await importOf(tenant, id);
  expect(row).toMatchObject({
    number: 'IMP-000001',
    format: 'csv',
    source: 'csv',
    state: 'received',
    columns: ['N° client', 'Nom', 'E-mail', 'Wilaya'],
    rowCount: 1,
    createdBy: agent.userId,
    mapping: { sourceId: 0, name: 1, email: 2, wilaya: 3 },
  });
  expect((await rowsOf(tenant, id)).map(cellsOf)).toEqual([['7', 'Étoile', 'a@b.dz', 'Alger']]);
  expect(await h.events(tenant.id, 'customer_import.received')).toMatchObject([
    { payload: { importId: id, rows: 1 }, actor: `staff:${agent.userId}` },
  ]);
  // The same one sent again is the same one; somebody else's id is refused.
  expect(await receive(agent, 'Nom;E-mail\nx;y@z.dz\n', { id })).toBe(id);
  const other = await aStaffMember(h, tenant, RIGHTS);
  await expect(receive(other, 'Nom;E-mail\nx;y@z.dz\n', { id })).rejects.toMatchObject({ code: 'common.conflict' });
});

test('the dry run says what each row would be and creates nothing', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  await createCustomer(system(tenant), {
    kind: 'company',
    name: 'SARL Étoile',
    email: 'etoile@example.dz',
    locale: 'fr',
    wilaya: 'alger',
    nif: '001616101234567',
    phone: '0550123456',
  } as const);
  const id = await checked(
    agent,
    [
      'id;nom;email;nif;téléphone;wilaya',
      '1;Nouveau;n@example.dz;;;',
      '2;Sans adresse;;;;',
      '3;Adresse fausse;pas une adresse;;;',
      '4;;vide@example.dz;;;',
      '5;Même adresse;ETOILE@example.dz;;;',
      '6;Même NIF;autre@example.dz;0016 1610 1234 567 00002;;',
      '7;Même téléphone;tel@example.dz;;0550 12 34 56;',
      '8;Étoile;nom@example.dz;;;16',
      '1;Deux fois;deux@example.dz;;;',
      '9;Comme la ligne 1;n@example.dz;;;',
      '10;Valeurs fausses;faux@example.dz;12;99;Paris',
    ].join('\n'),
  );
  expect(await verdicts(tenant, id)).toEqual([
    ['new'],
    ['refused', 'missing email'],
    ['refused', 'invalid email'],
    ['refused', 'missing name'],
    ['duplicate', 'like email'],
    ['duplicate', 'like nif'],
    ['new', 'may_be phone'],
    ['new', 'may_be name'],
    ['refused', 'twice sourceId 1'],
    ['duplicate', 'like_row email 1'],
    ['new', 'left_out phone', 'left_out nif', 'left_out wilaya'],
  ]);
  expect(await counts(tenant, id)).toEqual({ new: 4, refused: 4, duplicate: 3 });
  expect(await countCustomers(tenant)).toBe(1);
  expect((await importOf(tenant, id)).state).toBe('checked');
});

test('a run makes customers of the new rows, with their contact, their id of origin and a note of what did not fit', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(
    agent,
    [
      'id;société;prénom;nom;email;téléphone;adresse;adresse 2;ville;wilaya;code postal;pays;nif;langue;client depuis;étiquettes;notes;statut',
      '12;SARL Étoile;Karim;Haddad;Etoile@Example.dz;0550123456;1 rue X;Bât. 2;Hydra;Wilaya d’Alger;16035;DZ;001616101234567;arabe;07/03/2019;vip, presse;À rappeler;Active',
      '13;;Nadia;Cherif;nadia@example.dz;+33 1 23;;;;Paris;750;FR;;;;;;Closed',
    ].join('\n'),
    'ancien',
  );
  expect(await run(agent, id)).toEqual({ created: 2 });
  const [first, second] = await rowsOf(tenant, id);
  expect(await customerOf(tenant, first)).toMatchObject({
    number: 'C-000001',
    kind: 'company',
    state: 'prospect',
    name: 'SARL Étoile',
    email: 'etoile@example.dz',
    phone: '+213550123456',
    addressLine: '1 rue X, Bât. 2',
    commune: 'Hydra',
    wilaya: 'alger',
    postalCode: '16035',
    nif: '001616101234567',
    locale: 'ar',
    tags: ['vip', 'presse'],
    createdAt: new Date('2019-03-07T12:00:00Z'),
  });
  expect(await customerOf(tenant, second)).toMatchObject({
    kind: 'individual',
    name: 'Nadia Cherif',
    state: 'closed',
    wilaya: null,
    phone: null,
    locale: 'fr',
  });
  const notes = await system(tenant).transaction((tx) =>
    listNoteRows(tx.db, { customerId: second?.customerId ?? '', limit: 10 }),
  );
  expect(notes.items).toMatchObject([{ authorId: agent.userId }]);
  expect(notes.items[0]?.body.split('\n')).toEqual([
    'Repris tel quel de l’importation :',
    'Pays : FR',
    'Téléphone : +33 1 23',
    'Wilaya : Paris',
    'Code postal : 750',
  ]);
  const { rows: people } = await h.admin.query(
    `select c.name, c.email, (select count(*)::int from customers.memberships m where m.contact_id = c.id) as members,
       (select count(*)::int from customers.invitations i where i.contact_id = c.id) as invited
     from customers.contacts c where c.tenant_id = $1 order by c.email`,
    [tenant.id],
  );
  expect(people).toEqual([
    { name: 'Karim Haddad', email: 'etoile@example.dz', members: 0, invited: 0 },
    { name: 'Nadia Cherif', email: 'nadia@example.dz', members: 0, invited: 0 },
  ]);
  expect(await h.events(tenant.id, 'customer.imported')).toMatchObject([
    {
      customerId: first?.customerId,
      payload: { importNumber: 'IMP-000001', source: 'ancien', sourceId: '12', by: agent.userId, state: 'prospect' },
    },
    { payload: { sourceId: '13', state: 'closed' } },
  ]);
  expect(await h.events(tenant.id, 'customer.created')).toEqual([]);
  expect(await h.events(tenant.id, 'contact.added')).toEqual([]);
  expect(await h.events(tenant.id, 'customer_import.finished')).toMatchObject([
    { payload: { importId: id, by: agent.userId, counts: { created: 2 } } },
  ]);
});

test('the same file again, or one with more, finds what it brought before by its ids, whatever changed since', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  expect(await run(agent, await checked(agent, 'id;nom;email\n1;A;a@b.dz\n2;B;b@b.dz\n', 'x'))).toEqual({ created: 2 });
  const again = await checked(agent, 'id;nom;email\n1;A changé;autre@b.dz\n2;B;\n3;C;c@b.dz\n', 'x');
  expect(await verdicts(tenant, again)).toEqual([['present'], ['present'], ['new']]);
  expect(await run(agent, again)).toEqual({ present: 2, created: 1 });
  expect(await countCustomers(tenant)).toBe(3);
  // The same ids of another source are other customers; without ids the address says that they are there.
  expect(await verdicts(tenant, await checked(agent, 'id;nom;email\n1;Z;z@b.dz\n', 'y'))).toEqual([['new']]);
  expect(await verdicts(tenant, await checked(agent, 'nom;email\nA;a@b.dz\n'))).toEqual([['duplicate', 'like email']]);
});

test('of a duplicate a person decides: one of its own, or the one that is there', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const make = (email: string) =>
    createCustomer(system(tenant), { kind: 'individual', name: 'Ancien', email, locale: 'fr' });
  const known = await make('a@b.dz');
  await make('b@b.dz');
  const id = await checked(agent, 'id;nom;email\n1;A;a@b.dz\n2;B;b@b.dz\n3;C;b@b.dz\n4;D;d@b.dz\n5;E;d@b.dz\n', 'x');
  expect(await run(agent, id)).toEqual({ created: 1, duplicate: 4 });
  const rows = await rowsOf(tenant, id);
  const decide = (index: number, choice: ImportChoice | null) =>
    decideImportRow(agent.ctx, { importId: id, rowId: rows[index]?.id ?? '', choice });
  await decide(0, 'link');
  await decide(1, 'create');
  // Like a row of the file alone: there is no customer to link it to.
  await expect(decide(4, 'link')).rejects.toMatchObject({ code: 'customers.import_no_choice' });
  await expect(decide(3, 'create')).rejects.toMatchObject({ code: 'customers.import_no_choice' });
  expect(await run(agent, id)).toEqual({ created: 2, linked: 1, duplicate: 2 });
  expect((await rowsOf(tenant, id))[0]?.customerId).toBe(known.id);
  expect(await h.events(tenant.id, 'customer.linked_to_import')).toMatchObject([
    { customerId: known.id, payload: { sourceId: '1', by: agent.userId } },
  ]);
  expect(await h.events(tenant.id, 'customer.created_despite_duplicates')).toMatchObject([
    { payload: { reason: 'IMP-000001', like: ['C-000002'] } },
  ]);
  // Both are known by their ids from now on.
  const again = await checked(agent, 'id;nom;email\n1;A;a@b.dz\n2;B;b@b.dz\n', 'x');
  expect(await verdicts(tenant, again)).toEqual([['present'], ['present']]);
  await decide(2, 'create');
  await decide(2, null);
  expect(await run(agent, id)).toEqual({ created: 2, linked: 1, duplicate: 2 });
});

test('what somebody opened between the check and the run is found by the run', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(agent, 'id;nom;email\n1;A;a@b.dz\n2;B;b@b.dz\n', 'x');
  const twin = await checked(agent, 'id;nom;email\n2;B;b@b.dz\n', 'x');
  await createCustomer(system(tenant), { kind: 'individual', name: 'A', email: 'a@b.dz', locale: 'fr' });
  expect(await run(agent, twin)).toEqual({ created: 1 });
  expect(await run(agent, id)).toEqual({ duplicate: 1, present: 1 });
  expect(await countCustomers(tenant)).toBe(2);
  // Refusals give their numbers back.
  const { rows } = await h.admin.query<{ number: string }>(
    'select number from customers.customers where tenant_id = $1 order by number',
    [tenant.id],
  );
  expect(rows.map(({ number }) => number)).toEqual(['C-000001', 'C-000002']);
});

test('two runs of one row at once make one customer', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(agent, 'id;nom;email\n1;A;a@b.dz\n', 'x');
  const twin = await checked(agent, 'id;nom;email\n1;A;a@b.dz\n', 'x');
  const ctx = system(tenant);
  const rows = [...(await rowsOf(tenant, id)), ...(await rowsOf(tenant, twin))];
  await Promise.all(
    [id, id, twin, twin].map(async (one, index) => {
      const row = await importOf(tenant, one);
      const rules = await ctx.transaction((tx) => importRules(tx, row));
      await importRow(ctx, { row, rules, by: agent.userId }, rows[Math.floor(index / 2)]?.id ?? '');
    }),
  );
  expect(await countCustomers(tenant)).toBe(1);
  const found = [await rowsOf(tenant, id), await rowsOf(tenant, twin)].flat().map(({ verdict }) => verdict);
  expect(new Set(found)).toEqual(new Set(['created', 'present']));
});

test('a row whose data the database refuses is refused, and those after it go on', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(agent, 'nom;email\nA;a@b.dz\nB;b@b.dz\n');
  await h.admin.query(
    `alter table customers.customers add constraint a_test_refuses check (tenant_id <> '${tenant.id}' or name <> 'A')`,
  );
  expect(await run(agent, id)).toEqual({ created: 1, refused: 1 });
  expect(await verdicts(tenant, id)).toEqual([['refused', 'invalid row'], ['created']]);
  await h.admin.query('alter table customers.customers drop constraint a_test_refuses');
});

test('columns are said before the check and not after the run; active customers need the right to make them so', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const importer = await aStaffMember(h, tenant, ['customers.import']);
  const id = await receive(agent, 'a;b\nÉtoile;a@b.dz\n');
  await expect(startImport(agent.ctx, id)).rejects.toMatchObject({ code: 'customers.import_wrong_state' });
  for (const mapping of [{}, { name: 0 }, { email: 1 }, { name: 0, email: 2 }] satisfies ImportMapping[])
    await expect(map(agent, id, { mapping })).rejects.toMatchObject({ code: 'customers.import_mapping' });
  const mapping = { name: 0, email: 1 };
  await expect(map(importer, id, { mapping, arriveAs: 'active' })).rejects.toMatchObject({ code: 'common.forbidden' });
  await expect(mapImport(agent.ctx, { id, mapping, arriveAs: 'prospect', version: 7 })).rejects.toMatchObject({
    code: 'common.stale',
  });
  await map(agent, id, { mapping: { name: 1, email: 0 } });
  await h.settle();
  expect(await verdicts(tenant, id)).toEqual([['refused', 'invalid email']]);
  await map(agent, id, { mapping, arriveAs: 'active' });
  await expect(startImport(agent.ctx, id)).rejects.toMatchObject({ code: 'customers.import_wrong_state' });
  await h.settle();
  expect(await run(agent, id)).toEqual({ created: 1 });
  expect(await customerOf(tenant, (await rowsOf(tenant, id))[0])).toMatchObject({ state: 'active' });
  await expect(map(agent, id, { mapping })).rejects.toMatchObject({ code: 'customers.import_wrong_state' });
});

test('a check that was asked for before other columns were said changes nothing', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await receive(agent, 'nom;email\nÉtoile;a@b.dz\n');
  await map(agent, id);
  const { version } = await importOf(tenant, id);
  await map(agent, id);
  await checkImport(system(tenant), { importId: id, version });
  expect((await importOf(tenant, id)).state).toBe('checking');
  expect(await verdicts(tenant, id)).toEqual([[null]]);
  await h.settle();
  expect(await verdicts(tenant, id)).toEqual([['new']]);
});

test('a run that stopped goes on when it is asked for again', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(agent, 'nom;email\nA;a@b.dz\nB;b@b.dz\n');
  await startImport(agent.ctx, id);
  // Its job is taken away, as when it failed for good.
  await h.admin.query('select graphile_worker.remove_job(key) from graphile_worker.jobs where key like $1', [`%${id}`]);
  await h.settle();
  expect((await importOf(tenant, id)).state).toBe('running');
  expect(await run(agent, id)).toEqual({ created: 2 });
});

test('what a file said is deleted after 90 days; the import, its counts and its customers stay', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const id = await checked(agent, 'nom;email\nA;a@b.dz\n');
  await run(agent, id);
  const remove = () => removeLeftovers(system(tenant), [customers]);
  h.clock.advance(90 * 86_400 - 1);
  await remove();
  expect(await rowsOf(tenant, id)).toHaveLength(1);
  h.clock.advance(2);
  await remove();
  expect(await rowsOf(tenant, id)).toEqual([]);
  expect(await counts(tenant, id)).toEqual({ created: 1 });
  expect(await countCustomers(tenant)).toBe(1);
});

test('passwords that are taken over are sealed until their customer is there, whose owner they let in', async () => {
  const tenant = await aTenant(h);
  const agent = await aStaffMember(h, tenant, RIGHTS);
  const bcrypt = '$2y$10$abcdefghijklmnopqrstuuBJx.Y7RuYHD5XazU187rnm5Ijow1UM2';
  const known = await aCustomerUser(h, tenant);
  const dump = `INSERT INTO \`tblclients\` (\`id\`, \`firstname\`, \`lastname\`, \`email\`, \`password\`) VALUES
    (1,'Nadia','Cherif','nadia@example.dz','${bcrypt}'),(2,'Karim','Haddad','karim@example.dz',''),(3,'Amel','Saïdi','${known.email}','${bcrypt}');`;
  const take = (passwords?: boolean) =>
    receiveImport(agent.ctx, { filename: 'x.sql', bytes: Buffer.from(dump), encoding: 'auto', passwords });
  const left = async (id: string) => (await rowsOf(tenant, id)).map((row) => row.sealedPassword !== null);

  expect(await left(await take())).toEqual([false, false, false]);
  const id = await take(true);
  expect(await left(id)).toEqual([true, false, true]);
  const { rows: plain } = await h.admin.query(
    `select 1 from customers.import_rows r where position($1 in encode(r.sealed_password, 'escape') || r.cells::text) > 0`,
    [bcrypt.slice(7)],
  );
  expect(plain).toEqual([]);
  await map(agent, id);
  await h.settle();
  expect(await run(agent, id)).toEqual({ created: 3 });
  expect(await left(id)).toEqual([false, false, false]);

  const { rows } = await h.admin.query(
    `select u.email, u.email_verified_at, u.password_hash, m.is_owner as owns, c.name
     from identity.users u join identity.imported_passwords p on p.user_id = u.id
       join customers.memberships m on m.user_id = u.id join customers.customers c on c.id = m.customer_id
     where u.tenant_id = $1`,
    [tenant.id],
  );
  expect(rows).toEqual([
    { email: 'nadia@example.dz', email_verified_at: null, password_hash: null, owns: true, name: 'Nadia Cherif' },
  ]);
  // Whoever had the address before is asked for nothing and given nothing.
  const { rows: theirs } = await h.admin.query('select 1 from customers.memberships where user_id = $1', [
    known.userId,
  ]);
  expect(theirs).toEqual([]);
  expect((await h.events(tenant.id, 'user.account_imported')).map(({ payload }) => payload)).toMatchObject([
    { email: 'nadia@example.dz' },
  ]);
});
