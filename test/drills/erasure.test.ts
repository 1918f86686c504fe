import { verifyAudit } from '@cm/audit';
import { extent, tell } from '@cm/kit/testing/drill';
import { stableId } from '@cm/kit/ids';
import { excusedOfKit } from '@cm/kit/personal-data';
import { countErasings, eraseUntil } from '@cm/privacy/testing';
import { modules } from '@cm/server/modules';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATLAS, inBrowser, type Principal } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

const CUSTOMER = stableId('customer-1');
const EMAIL = 'karim@exemple.dz';
const SELLER = 'yacine@atlas.dz';
let system: TestSystem;
let asker: Principal;
let approver: Principal;
let owner: Principal;
beforeAll(async () => {
  system = await openTestSystem();
  await system.owner.query(
    `insert into identity.user_roles (tenant_id, user_id, role_id) select u.tenant_id, u.id, r.id
     from identity.users u join identity.roles r on r.tenant_id = u.tenant_id and r.key = 'administrator'
     where u.tenant_id = $1 and u.email = $2 on conflict do nothing`,
    [ATLAS.id, SELLER],
  );
  await system.owner.query(
    `insert into identity.role_permissions (tenant_id, role_id, permission) select tenant_id, id, 'customers.merge'
     from identity.roles where tenant_id = $1 and key = 'administrator' on conflict do nothing`,
    [ATLAS.id],
  );
  asker = await inBrowser(system, ATLAS, 'dsi@atlas.dz');
  approver = await inBrowser(system, ATLAS, SELLER);
  owner = await inBrowser(system, ATLAS, EMAIL);
});
afterAll(() => system.close());

let keys = 0;
async function call(by: Principal, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const { headers, body, statusCode } = await system.app.inject({
    method,
    url,
    headers: {
      ...by.headers,
      host: by.host,
      ...(method === 'POST' ? { 'idempotency-key': `erasure-${(keys += 1)}` } : {}),
    },
    ...(by.remoteAddress === undefined ? {} : { remoteAddress: by.remoteAddress }),
    ...(payload === undefined ? {} : { payload }),
  });
  const isJson = String(headers['content-type'] ?? '').includes('json');
  return { status: statusCode, body: isJson ? JSON.parse(body) : {} };
}

/** Jobs that wait for a later moment are due now. */
async function hurry(): Promise<void> {
  await system.owner.query(
    'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs having count(*) > 0',
  );
  await system.settle();
}

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Every column of the database that can hold words. */
async function columnsWithWords(): Promise<Column[]> {
  const { rows } = await system.owner.query<Column>(
    `select table_schema || '.' || table_name as table, column_name as column from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
       and (data_type in ('text', 'jsonb', 'json', 'bytea', 'ARRAY', 'character varying'))
     order by 1, 2`,
  );
  return rows;
}

/** Where in the database these words stand, folded, with how many rows of each column. */
async function placesOf(words: readonly string[]): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  const patterns = words.map((word) => word.toLowerCase());
  for (const { table, column } of await columnsWithWords()) {
    const { rows } = await system.owner.query<{ count: number }>(
      `select count(*)::int as count from ${table} r
       where to_jsonb(r) ->> 'tenant_id' is not distinct from coalesce($2, to_jsonb(r) ->> 'tenant_id')
       and exists (select 1 from unnest($1::text[]) w where position(w in lower(
         case when pg_typeof(r."${column}")::text = 'bytea' then encode(r."${column}"::text::bytea, 'escape') else r."${column}"::text end)) > 0)`,
      [patterns, ATLAS.id],
    );
    const count = rows[0]?.count ?? 0;
    if (count > 0) places.set(`${table}.${column}`, count);
  }
  return places;
}

/** Tables that an erasure keeps as they are, by what their modules declare. */
function keptTables(): Set<string> {
  const declared = [...modules.flatMap(({ personalData = [] }) => personalData), ...excusedOfKit];
  return new Set(
    declared.flatMap(({ erasing }) =>
      erasing.onErasure({ customer: CUSTOMER }).act === 'kept' ? [erasing.table] : [],
    ),
  );
}

/** What keeps an account from being erased is over. */
async function settleEverything(): Promise<void> {
  for (const statement of [
    `update billing.settlements set paid = total - reduced, payment_state = 'paid', overdue_since = null where customer_id = $1`,
    `update services.services set state = 'terminated', suspension_reason = null, terminated_on = current_date, termination_reason = 'other' where customer_id = $1 and state <> 'terminated'`,
    `update sales.orders set state = 'cancelled', cancel_reason = 'Drill', delivered_at = null where customer_id = $1 and state not in ('cancelled', 'delivered')`,
    `update sales.quotes set state = 'expired' where customer_id = $1 and state = 'sent'`,
    `update tickets.tickets set state = 'closed', closed_at = now(), hold_reason = null, wake_at = null where customer_id = $1`,
    `update customers.customers set state = 'closed' where id = $1`,
  ])
    await system.owner.query(statement, [CUSTOMER]);
}

async function asSystem(module: string) {
  const { runtime } = system.application;
  const tenant = await runtime.gatekeeper.tenantById(ATLAS.id);
  if (!tenant) throw new Error('no operator');
  return runtime.systemContext(tenant, 'drill', module);
}

/** Objects of the store that no file names any more and that nobody removed. */
async function objectsLeft(): Promise<string[]> {
  const { rows } = await system.owner.query<{ object: string }>(
    'select object from files.unowned_objects where removal_began_at is not null',
  );
  return rows.map(({ object }) => object);
}

/** The files that the customer's papers and tickets name. */
async function filesOfCustomer(): Promise<string[]> {
  const { rows } = await system.owner.query<{ id: string }>(
    `select d.file_id as id from customers.kyc_documents d join customers.kyc_verifications v on v.id = d.verification_id
     where v.customer_id = $1 union select file_id from customers.documents where customer_id = $1
     union select a.file_id from tickets.attachments a join tickets.messages m on m.id = a.message_id
     join tickets.tickets t on t.id = m.ticket_id where t.customer_id = $1`,
    [CUSTOMER],
  );
  return rows.map(({ id }) => id);
}

/** Another record of the same customer, with a telephone that the kept one takes over. */
async function mergeTwin(): Promise<string> {
  const twin = { kind: 'individual', name: 'Mourad Jumeau', email: 'mourad.jumeau@exemple.dz', phone: '0667708090' };
  const made = await call(asker, 'POST', '/api/corporate/customers', twin);
  expect(made.status).toBe(201);
  const merged = await call(asker, 'POST', `/api/corporate/customers/${CUSTOMER}/merges`, {
    goneId: made.body.id,
    reason: 'Mourad Jumeau est la même personne',
    fieldsOfGone: ['phone'],
    access: [owner.userId],
  });
  expect(merged.status).toBe(201);
  return merged.body.id;
}

/** A note that was written twice, and the certificate of an exemption: what names another row of the customer. */
async function addNotesAndCertificate(): Promise<string> {
  const note = `insert into customers.notes (tenant_id, id, customer_id, author_id, body, created_at)
    values ($1, gen_random_uuid(), $2, $3, 'Drill', now()) returning id`;
  const { rows } = await system.owner.query<{ id: string }>(note, [ATLAS.id, CUSTOMER, asker.userId]);
  await system.owner.query(`update customers.notes set body = 'Drill, encore', edited_at = now() where id = $1`, [
    rows[0]?.id,
  ]);
  const { rows: kept } = await system.owner.query<{ id: string }>(
    `with paper as (insert into customers.documents (tenant_id, id, customer_id, title, file_id, author_id, created_at)
       values ($1, gen_random_uuid(), $2, 'Attestation', gen_random_uuid(), $3, now()) returning *)
     insert into customers.exceptions (tenant_id, id, customer_id, kind, valid_from, valid_until, certificate_number, office, mention,
       document_id, reason, granted_at, granted_by)
     select $1, gen_random_uuid(), $2, 'tax_exemption', '2020-01-01', '2020-12-31', '1/2020', 'Rouiba', 'Exonéré', paper.id, 'Drill', now(), $3
     from paper returning document_id as id`,
    [ATLAS.id, CUSTOMER, asker.userId],
  );
  return kept[0]?.id ?? '';
}

const rowsOf = async (statement: string, values: readonly unknown[]): Promise<number> =>
  (await system.owner.query(statement, [...values])).rowCount ?? 0;

/** A request that somebody of the staff took on, as it would stand. */
async function examined(userId: string | null, scope: 'person' | 'account', customerId: string): Promise<string> {
  const { rows } = await system.owner.query<{ id: string }>(
    `insert into privacy.requests (tenant_id, id, number, kind, scope, state, channel, user_id, customer_id, about_id, person_name, person_email,
       details, received_at, due_at, recorded_at, recorded_by, examined_at, examined_by)
     select $1, gen_random_uuid(), 'DDP-' || substr(gen_random_uuid()::text, 1, 8), 'erasure', $3, 'examined', 'letter', $2, $4, $2,
       'Drill', 'drill@exemple.dz', '', now(), now() + interval '9 days', now(), $5, now(), $5 returning id`,
    [ATLAS.id, userId, scope, customerId, asker.userId],
  );
  return rows[0]?.id ?? '';
}

const askFor = (requestId: string) =>
  call(asker, 'POST', '/api/corporate/approvals/erase-data', { input: { requestId }, reason: 'Demandé' });
async function approved(requestId: string): Promise<number> {
  const { body } = await askFor(requestId);
  const url = `/api/corporate/approvals/${body.id}/approval`;
  return (await call(approver, 'PUT', url, { reason: 'Vérifié' })).status;
}

/** A ticket of somebody who had no account yet, from their address. */
async function writtenBefore(email: string): Promise<void> {
  await system.owner.query(
    `with ticket as (insert into tickets.tickets (tenant_id, id, number, subject, state, channel, priority, group_id, requester_email, requester_name,
         folded, created_at, updated_at, last_message_at, resolved_at, closed_at)
       select tenant_id, gen_random_uuid(), 900001, 'Question', 'closed', 'email', 'normal', group_id, $2, 'Zineb Témoin', ' question zineb', now(), now(), now(), now(), now()
       from tickets.tickets where tenant_id = $1 and group_id is not null limit 1 returning *)
     insert into tickets.messages (tenant_id, id, ticket_id, kind, channel, author_name, author_email, body, created_at)
     select tenant_id, gen_random_uuid(), id, 'customer', 'email', 'Zineb Témoin', $2, 'Bonjour', now() from ticket`,
    [ATLAS.id, email],
  );
}

/** Where an address still stands by itself, and not as the end of another. */
async function stillSaid(email: string, another: string): Promise<string[]> {
  const [said, longer] = [await placesOf([email]), await placesOf([another])];
  return [...said].filter(([place, count]) => count !== (longer.get(place) ?? 0)).map(([place]) => place);
}

/** Somebody with an account who acts for a customer that another person owns. */
interface Member {
  readonly userId: string;
  readonly customerId: string;
  readonly email: string;
}
async function aMember(email: string): Promise<Member> {
  const { rows } = await system.owner.query(
    `with of as (select id, tenant_id from customers.customers where tenant_id = $1 and state = 'active' and id <> $2 order by id limit 1),
     person as (insert into identity.users (tenant_id, id, kind, email, email_verified_at, name, locale, created_at)
       values ($1, gen_random_uuid(), 'customer', $3, now(), 'Zineb Témoin', 'fr', now()) returning *),
     contact as (insert into customers.contacts (tenant_id, id, customer_id, name, email, locale, created_at)
       select of.tenant_id, gen_random_uuid(), of.id, person.name, person.email, 'fr', now() from of, person returning *),
     member as (insert into customers.memberships (tenant_id, id, customer_id, contact_id, user_id, permissions, began_at)
       select c.tenant_id, gen_random_uuid(), c.customer_id, c.id, person.id, '{portal.tickets}', now() from contact c, person returning *)
     select m.user_id as "userId", m.customer_id as "customerId", p.email from member m, person p`,
    [ATLAS.id, CUSTOMER, email],
  );
  return rows[0];
}

test('an account is erased by two people: nothing of it is left but what the law keeps, and the chain is valid', async () => {
  const words = [
    'karim@exemple.dz',
    'karim haddad',
    '550123456',
    'rue des pins',
    'chemin des oliviers',
    'jumeau',
    '667708090',
  ];
  const asked = await call(owner, 'POST', '/api/portal/data-requests', { kind: 'erasure', scope: 'account' });
  expect(asked.status).toBe(201);
  const { id } = asked.body;
  const url = `/api/corporate/data-requests/${id}`;
  await call(asker, 'PUT', `${url}/examination`, { version: 1 });
  const ask = () =>
    call(asker, 'POST', '/api/corporate/approvals/erase-data', { input: { requestId: id }, reason: 'Demandé' });

  const hindered = await call(asker, 'GET', `${url}/erasure`);
  expect(hindered.body.hindrances.map(({ key }: { key: string }) => key)).toContain('customers.account_open');
  expect((await ask()).body).toMatchObject({ code: 'privacy.erasure_hindered' });
  const mergeId = await mergeTwin();
  const merging = await call(asker, 'GET', `${url}/erasure`);
  expect(merging.body.hindrances.map(({ key }: { key: string }) => key)).toContain('customers.merge_under_way');
  await system.settle();
  await settleEverything();
  const plan = await call(asker, 'GET', `${url}/erasure`);
  expect(plan.body).toMatchObject({ state: null, hindrances: [] });
  const certificate = await addNotesAndCertificate();
  const papers = await filesOfCustomer();
  expect(await rowsOf('select 1 from files.files where id = any($1)', [papers])).toBeGreaterThan(1);
  const before = await placesOf(words);
  expect(before.size).toBeGreaterThan(10);

  const approval = await ask();
  expect(approval.status).toBe(201);
  const approve = (by: Principal) =>
    call(by, 'PUT', `/api/corporate/approvals/${approval.body.id}/approval`, { reason: 'Vérifié' });
  expect((await approve(asker)).status).toBe(403);
  expect((await approve(approver)).status).toBe(204);
  // From this moment on nobody comes in, and nothing takes it back.
  expect((await call(owner, 'GET', '/api/portal/tickets')).status).toBeGreaterThanOrEqual(401);
  expect((await call(asker, 'PUT', `${url}/refusal`, { version: 2, reason: 'Non' })).body).toMatchObject({
    code: 'privacy.being_erased',
  });
  await system.settle();
  await hurry();
  await hurry();

  const { body: request } = await call(asker, 'GET', url);
  expect(request).toMatchObject({ state: 'done' });
  const left = await placesOf(words);
  const kept = keptTables();
  const faults = [...left].filter(([place]) => !kept.has(place.replace(/\.[^.]+$/, '')));
  expect(faults).toEqual([]);
  expect(await rowsOf('select 1 from files.files where id = any($1)', [papers])).toBe(0);
  expect(await objectsLeft()).toEqual([]);
  // What the logs told of them, such as their names, went with them.
  const toldOfPapers = `select 1 from audit.entries e join audit.payloads p on p.position = e.position and p.tenant_id = e.tenant_id
    where e.subject_id = any($1) and e.name = 'file.stored' and p.payload is not null`;
  expect(await rowsOf(toldOfPapers, [papers])).toBe(0);
  expect(
    await rowsOf('select 1 from customers.documents where customer_id = $1 and id <> $2', [CUSTOMER, certificate]),
  ).toBe(0);
  expect(await rowsOf('select 1 from customers.documents where id = $1', [certificate])).toBe(1);
  // The merge of that day is not undone any more: it would bring back what it noted.
  expect(
    await call(asker, 'PUT', `/api/corporate/customer-merges/${mergeId}/undoing`, { reason: 'Drill' }),
  ).toMatchObject({
    status: 409,
    body: { code: 'customers.undo_forbidden', params: { why: 'erased' } },
  });
  const report = await verifyAudit(await asSystem('audit'));
  expect(report).toMatchObject({ ok: true, faults: [] });
  expect(report.erased).toBeGreaterThan(10);
  const plan2 = await call(asker, 'GET', `${url}/erasure`);
  expect(plan2.body).toMatchObject({ state: 'done', hindrances: [], withOwner: true });
  expect((await call(asker, 'GET', `/api/corporate/customers/${CUSTOMER}`)).body).toMatchObject({
    state: 'anonymised',
    name: '—',
  });
  tell(
    `erasure: ${words.length} words stood in ${before.size} columns, in ${left.size} afterwards, all kept by law or as proof; ${report.erased} entries of the log told nothing any more, the chain of ${report.entries} verified`,
  );
});

test('a person is erased: the customer that they acted for keeps what it asked, without their name', async () => {
  const { userId, customerId, email } = await aMember('zineb.temoin@exemple.dz');
  const member = await inBrowser(system, ATLAS, email);
  const opened = await call(member, 'POST', '/api/portal/tickets', {
    subject: 'Lenteur du serveur',
    text: 'Le serveur répond lentement depuis lundi.',
  });
  expect(opened.status).toBe(201);
  await writtenBefore(email);
  const another = `une.${email}`;
  await call(asker, 'POST', '/api/corporate/customers', { kind: 'individual', name: 'Une Autre', email: another });
  await system.settle();
  const toldOfAnother = (await placesOf([another])).get('kit.outbox.payload');
  expect(toldOfAnother).toBeGreaterThan(0);
  const id = await examined(userId, 'person', customerId);
  expect(await approved(id)).toBe(204);
  expect((await call(member, 'GET', '/api/portal/tickets')).status).toBe(401);
  await system.settle();
  await hurry();
  await hurry();
  const { rows } = await system.owner.query(
    `select t.requester_name, t.subject, m.body, m.author_name from tickets.tickets t
     join tickets.messages m on m.ticket_id = t.id where t.id = $1`,
    [opened.body.id],
  );
  expect(rows).toEqual([
    {
      requester_name: '—',
      subject: 'Lenteur du serveur',
      body: 'Le serveur répond lentement depuis lundi.',
      author_name: '—',
    },
  ]);
  // Whose address ends in theirs is somebody else, and keeps what was told of them.
  expect((await placesOf([another])).get('kit.outbox.payload')).toBe(toldOfAnother);
  expect(await stillSaid(email, another)).toEqual([]);
  expect([...(await placesOf(['zineb témoin']))]).toEqual([]);
  expect((await verifyAudit(await asSystem('audit'))).faults).toEqual([]);
});

test('whoever owns an account is not erased beside it, nor a colleague, nor somebody who has no account', async () => {
  const { rows } = await system.owner.query<{ user_id: string; customer_id: string }>(
    `select user_id, customer_id from customers.memberships where tenant_id = $1 and is_owner and customer_id <> $2 order by id limit 1`,
    [ATLAS.id, CUSTOMER],
  );
  const [owns] = rows;
  if (!owns) throw new Error('nobody owns anything');
  const refused = async (userId: string | null) =>
    (await askFor(await examined(userId, 'person', owns.customer_id))).body.code;
  expect(await refused(owns.user_id)).toBe('privacy.erasure_hindered');
  expect(await refused(approver.userId)).toBe('privacy.erasure_hindered');
  expect(await refused(null)).toBe('privacy.nobody_to_erase');
  // An account is erased at its owner's word alone: whoever owned it when they asked may have handed it over.
  const { userId, customerId } = await aMember('former.temoin@exemple.dz');
  const asked = await examined(userId, 'account', customerId);
  expect((await askFor(asked)).body.code).toBe('privacy.owner_only');
});

test('what changed since it was asked for is not approved; a request that is erased is neither refused nor said done', async () => {
  const { userId, customerId } = await aMember('amine.temoin@exemple.dz');
  const id = await examined(userId, 'person', customerId);
  const url = `/api/corporate/data-requests/${id}`;
  const done = () => call(asker, 'PUT', `${url}/completion`, { version: 1, answer: null });
  expect((await done()).body).toMatchObject({ code: 'privacy.erasure_needed' });
  const { body } = await askFor(id);
  const approve = () => call(approver, 'PUT', `/api/corporate/approvals/${body.id}/approval`, { reason: 'Vérifié' });
  await system.owner.query('update privacy.requests set version = version + 1 where id = $1', [id]);
  expect((await approve()).status).toBe(409);
  await system.owner.query('update privacy.requests set version = version - 1 where id = $1', [id]);
  expect((await approve()).status).toBe(204);
  expect((await done()).body).toMatchObject({ code: 'privacy.being_erased' });
  expect((await askFor(id)).body).toMatchObject({ code: 'privacy.being_erased' });
  // The database holds it too.
  for (const change of [
    `update privacy.requests set state = 'withdrawn', decided_at = now() where id = '${id}'`,
    `update privacy.requests set state = 'done', decided_at = now(), decided_by = examined_by where id = '${id}'`,
    `update privacy.erasures set state = 'done', ended_at = now() where request_id = '${id}'`,
  ])
    await expect(system.owner.query(change)).rejects.toMatchObject({ code: 'CM002' });
});

test('an erasure that is killed between any two steps goes on, and ends as one that was not', async () => {
  const { userId, customerId, email } = await aMember('samia.temoin@exemple.dz');
  const id = await examined(userId, 'person', customerId);
  expect(await approved(id)).toBe(204);
  await system.settle();
  const tables = countErasings(modules);
  expect(tables).toBeGreaterThan(40);
  for (let index = 0; index < tables; index += extent(7, 1))
    await expect(eraseUntil(await asSystem('privacy'), modules, id, index)).rejects.toThrow('killed');
  await hurry();
  await hurry();
  expect([...(await placesOf([email]))]).toEqual([]);
  const { rows } = await system.owner.query('select state from privacy.erasures where request_id = $1', [id]);
  expect(rows).toEqual([{ state: 'done' }]);
});

test('what is only added to is neither changed nor removed outside an erasure', async () => {
  const { database } = system.application.runtime;
  const { rows: guarded } = await system.owner.query<{ relation: string; columns: string | null }>(
    `select tgrelid::regclass::text as relation, string_agg(distinct a.attname, ',') as columns from pg_trigger t
     left join pg_attribute a on a.attrelid = t.tgrelid and a.attnum = any(t.tgattr)
     where tgfoid = 'kit.only_erasing()'::regprocedure group by t.oid, tgrelid order by 1`,
  );
  expect(guarded.length).toBeGreaterThan(15);
  for (const { relation, columns } of guarded) {
    const statement =
      columns === null
        ? `delete from ${relation}`
        : `update ${relation} set ${columns
            .split(',')
            .map((one) => `${one} = ${one}`)
            .join(', ')}`;
    for (const erasing of [null, '01890000-0000-7000-8000-000000000000']) {
      const attempt = database.transaction({ tenantId: ATLAS.id }, async (db) => {
        if (erasing !== null) await sql`select set_config('app.erasing', ${erasing}, true)`.execute(db);
        await sql.raw(statement).execute(db);
      });
      await expect(attempt, statement).rejects.toMatchObject({ code: '42501' });
    }
  }
});
