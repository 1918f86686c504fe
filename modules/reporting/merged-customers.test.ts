import { billing } from '@cm/billing/module';
import { aDraft } from '@cm/billing/testing';
import { issueCreditNote, issueInvoice, recordPayment } from '@cm/billing';
import { seedTaxRates } from '@cm/catalogue';
import { catalogue } from '@cm/catalogue/module';
import { customers } from '@cm/customers/module';
import { aContact, aCustomer, aMembership, anInvitation, type CustomerPerson } from '@cm/customers/testing';
import { files } from '@cm/files/module';
import { filePorts } from '@cm/files/testing';
import { identity } from '@cm/identity/module';
import { aStaffMember, type Person, signedIn, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { until } from '@cm/kit/testing/until';
import { createPdfPort } from '@cm/pdf/port';
import { createPdfRenderer } from '@cm/pdf/render';
import { sales } from '@cm/sales/module';
import { anOrder, aSeller, aSentQuote } from '@cm/sales/testing';
import { aService } from '@cm/services/testing';
import { services } from '@cm/services/module';
import { tickets } from '@cm/tickets/module';
import { aTicket } from '@cm/tickets/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reporting } from './module.ts';

const renderer = createPdfRenderer();
const mailAuthenticator = { judge: () => Promise.reject(new Error('no mail arrives here')) };
const mailParser = { parse: () => Promise.reject(new Error('no mail arrives here')), close: async () => undefined };
const RIGHTS = ['customers.read', 'customers.manage', 'customers.merge', 'tickets.read', 'kyc.review'];
const ALL_RIGHTS = ['portal.tickets', 'portal.orders', 'portal.services', 'portal.billing'] as const;
const ADDRESS = { addressLine: '4, rue des Oliviers', commune: 'Tlemcen', legalForm: 'SARL', activity: 'Conseil' };
let h: Harness;
beforeAll(async () => {
  h = await startHarness({
    modules: [identity, files, customers, catalogue, tickets, sales, services, billing, reporting],
    gatekeeper: testGatekeeper,
    ports: { ...filePorts(), pdf: createPdfPort(renderer), mailParser, mailAuthenticator },
    poolSize: 20,
  });
});
afterAll(async () => {
  await h.close();
  await renderer.close();
});
beforeEach(() => h.clock.set('2026-03-02T09:00:00Z'));

const system = (tenant: Tenant) => h.runtime.systemContext(tenant, 'test');

async function anOperator() {
  const tenant = await aSeller(h);
  await seedTaxRates(system(tenant));
  return { tenant, agent: await aStaffMember(h, tenant, RIGHTS) };
}

type Method = 'GET' | 'POST' | 'PUT';
async function ask(who: Pick<Person, 'headers'>, method: Method, path: string, body?: object) {
  const app = await h.app();
  const answer = await app.inject({
    method,
    url: `/api/${path}`,
    headers: { ...who.headers },
    ...(body === undefined ? {} : { payload: body }),
  });
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json<Record<string, unknown>>() };
}

interface Wanted {
  readonly fieldsOfGone?: readonly string[];
  readonly access?: readonly string[];
}

const merge = (who: Pick<Person, 'headers'>, kept: string, gone: string, wanted: Wanted = {}) =>
  ask(who, 'POST', `corporate/customers/${kept}/merges`, {
    goneId: gone,
    reason: 'Inscrit deux fois',
    fieldsOfGone: wanted.fieldsOfGone ?? [],
    access: wanted.access ?? [],
  });
const undo = (who: Pick<Person, 'headers'>, id: string) =>
  ask(who, 'PUT', `corporate/customer-merges/${id}/undoing`, { reason: 'Deux sociétés' });

/** Rows of every module: `size` says how many of each kind. */
async function business(tenant: Tenant, of: CustomerPerson, size: number): Promise<void> {
  const ctx = system(tenant);
  const seller = await aStaffMember(h, tenant, ['quotes.manage', 'customers.manage']);
  const { customerId, contactId } = of;
  for (let n = 0; n < size; n += 1) {
    const requester = { email: 'karim@exemple.dz', name: 'Karim', userId: of.userId, customerId, contactId };
    await aTicket(h, tenant, { requester });
    await aService(ctx, customerId);
    await aDraft(ctx, customerId);
    const invoiceId = await aDraft(ctx, customerId);
    await issueInvoice(ctx, { id: invoiceId });
    await recordPayment(ctx, {
      customerId,
      mode: 'transfer',
      amount: 500_000,
      receivedOn: '2026-03-02',
      reference: null,
      note: null,
      allocations: [{ invoiceId, amount: 400_000 }],
    });
    if (n === 0) await issueCreditNote(ctx, { invoiceId, reason: 'Geste', lines: null });
    await ask(seller, 'POST', `corporate/customers/${customerId}/notes`, { body: `Note ${n}` });
  }
  if (size > 0) {
    await aSentQuote(seller.ctx, customerId);
    await anOrder(seller.ctx, customerId);
    await h.admin.query(
      `insert into customers.external_ids (tenant_id, source, source_id, customer_id, created_at) values ($1, 'whmcs', $2, $3, now())`,
      [tenant.id, customerId.slice(-8), customerId],
    );
    await h.admin.query(
      `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, decided_at, created_at)
       values ($1, gen_random_uuid(), $2, 1, 'expired', now(), now())`,
      [tenant.id, customerId],
    );
  }
  await h.settle();
}

/** Written by a merge itself, or by any change: not what a customer has. */
const LEFT_OUT = new Set(['customers.merges', 'customers.merge_moves', 'customers.timeline_entries']);
const NEW_EACH_TIME: Readonly<Record<string, readonly string[]>> = {
  'customers.customers': ['version', 'updated_at'],
  'customers.probable_duplicates': ['id', 'found_at'],
};

/** Every row of the operator, table by table, as text. */
async function everything(tenant: Tenant): Promise<Map<string, string[]>> {
  const { rows: tables } = await h.admin.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and column_name = 'tenant_id'
       and table_schema in ('customers', 'tickets', 'sales', 'services', 'billing', 'identity') order by 1`,
  );
  const found = new Map<string, string[]>();
  for (const { name } of tables) {
    if (LEFT_OUT.has(name) || name === 'identity.sessions') continue;
    const { rows } = await h.admin.query<{ row: string }>(
      `select (to_jsonb(t) - $2::text[])::text as row from ${name} t where tenant_id = $1 order by 1`,
      [tenant.id, NEW_EACH_TIME[name] ?? []],
    );
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return found;
}

const OWNED = [
  'tickets.tickets',
  'services.services',
  'sales.quotes',
  'sales.orders',
  'billing.invoices',
  'billing.settlements',
  'billing.credit_notes',
  'billing.payments',
  'billing.ledger_entries',
  'customers.notes',
] as const;

async function countsOf(customerId: string): Promise<number[]> {
  const counts: number[] = [];
  for (const table of OWNED) {
    const { rows } = await h.admin.query<{ n: number }>(
      `select count(*)::int as n from ${table} where customer_id = $1`,
      [customerId],
    );
    counts.push(rows[0]?.n ?? 0);
  }
  return counts;
}

/** Numbers that look like chance and are the same at each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Another session of a person: the clock moved on, or their rights changed. */
const again = (person: CustomerPerson) =>
  signedIn(h, person.tenant, person.userId, 'customer', [], { customerId: person.customerId });

describe('a merge, and then its undoing', () => {
  test.each([1, 2, 3])('gives row for row what was before (seed %i)', async (seed) => {
    const roll = dice(seed);
    const { tenant, agent } = await anOperator();
    const pick = (): 'fr' | 'ar' => (roll(2) === 0 ? 'fr' : 'ar');
    const kept = await aCustomer(h, tenant, { ...ADDRESS, name: `Conservée ${seed}`, locale: pick() });
    const gone = await aCustomer(h, tenant, {
      ...ADDRESS,
      name: `Absorbée ${seed}`,
      locale: pick(),
      phone: '0550123456',
    });
    const shared = await aContact(h, gone, ['portal.tickets', 'portal.billing']);
    await aMembership(h, { ...shared, customerId: kept.customerId, email: `shared-${seed}@example.dz` }, [
      'portal.tickets',
    ]);
    const others = [
      await aContact(h, kept, [ALL_RIGHTS[roll(4)] ?? 'portal.tickets']),
      await aContact(h, gone, [ALL_RIGHTS[roll(4)] ?? 'portal.tickets']),
    ];
    // One that the kept customer noted, too.
    await ask(agent, 'POST', `corporate/customers/${kept.customerId}/contacts`, {
      name: 'Noté',
      email: `both-${seed}@example.dz`,
      permissions: [],
      invite: false,
    });
    await ask(agent, 'POST', `corporate/customers/${gone.customerId}/contacts`, {
      name: 'Noté',
      email: `both-${seed}@example.dz`,
      permissions: [],
      invite: false,
    });
    await business(tenant, kept, roll(3));
    await business(tenant, gone, 1 + roll(3));
    const before = await everything(tenant);
    const [hadKept, hadGone] = [await countsOf(kept.customerId), await countsOf(gone.customerId)];

    const ticked = [gone, shared, ...others].filter(() => roll(2) === 0).map(({ userId }) => userId);
    const { status, body } = await merge(agent, kept.customerId, gone.customerId, {
      fieldsOfGone: ['name', 'phone', 'locale', 'commune'],
      access: [kept.userId, ...ticked],
    });
    expect([status, body['state']]).toEqual([201, 'running']);
    await h.settle();
    expect(await countsOf(gone.customerId)).toEqual(hadGone.map(() => 0));
    expect(await countsOf(kept.customerId)).toEqual(hadKept.map((count, at) => count + (hadGone[at] ?? 0)));

    expect((await undo(agent, String(body['id']))).body).toMatchObject({ state: 'undoing' });
    await h.settle();
    expect((await ask(agent, 'GET', `corporate/customer-merges/${String(body['id'])}`)).body).toMatchObject({
      state: 'undone',
      undoUntil: null,
    });
    const after = await everything(tenant);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [table, rows] of before) expect([table, after.get(table)]).toEqual([table, rows]);
  });
});

/** A program of a person, for the customer that their session acts for. */
async function aToken(person: CustomerPerson): Promise<Pick<Person, 'headers'>> {
  const { body } = await ask(person, 'POST', 'portal/tokens', { name: 'Programme', scopes: ['portal.tickets'] });
  return {
    headers: { host: `${person.tenant.slug}.localhost:3000`, authorization: `Bearer ${String(body['secret'])}` },
  };
}

describe('whoever has a part in one of them', () => {
  test('sees what was the other’s only when that was ticked, and the owner of the kept one has to be', async () => {
    const { tenant, agent } = await anOperator();
    const kept = await aCustomer(h, tenant, ADDRESS);
    const gone = await aCustomer(h, tenant, ADDRESS);
    const stranger = await aCustomer(h, tenant, ADDRESS);
    const ticked = await aContact(h, gone, ['portal.tickets']);
    const unticked = await aContact(h, gone, ['portal.tickets', 'portal.billing']);
    const ofKept = await aContact(h, kept, ['portal.tickets']);
    const both = await aContact(h, gone, ['portal.tickets', 'portal.billing']);
    await aMembership(h, { ...both, customerId: kept.customerId, email: 'both@example.dz' }, ['portal.tickets']);
    await business(tenant, kept, 1);
    await business(tenant, gone, 2);
    const tokens = [await aToken(ticked), await aToken(unticked)];
    const refused = await merge(agent, kept.customerId, gone.customerId, { access: [ticked.userId] });
    expect(refused).toMatchObject({ status: 409, body: { code: 'customers.merge_owner_unticked' } });
    const { status } = await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId, ticked.userId] });
    expect(status).toBe(201);
    // While rows are handed over nobody else sees one of them either.
    const ticketsOf = async (person: CustomerPerson) => {
      const answer = await ask(await again(person), 'GET', 'portal/tickets');
      return answer.status === 200 ? (answer.body['items'] as unknown[]).length : answer.status;
    };
    const seen = async () => Promise.all([kept, ticked, unticked, ofKept, both, stranger].map(ticketsOf));
    // The one of them who is in both keeps what both gave.
    expect(await seen()).toEqual([1, 1, 403, 403, 1, 0]);
    await h.settle();
    expect(await seen()).toEqual([3, 3, 403, 403, 3, 0]);
    const invoices = async (person: CustomerPerson) =>
      (await ask(await again(person), 'GET', 'portal/invoices')).status;
    expect(await Promise.all([kept, ticked, both].map(invoices))).toEqual([200, 403, 403]);
    // The session that was open for the customer that went goes on for the kept one.
    expect((await ask(ticked, 'GET', 'portal/tickets')).body['items']).toHaveLength(3);
    // So does a token, within the rights of whoever made it.
    const byToken = await Promise.all(tokens.map((token) => ask(token, 'GET', 'portal/tickets')));
    expect(byToken.map(({ status }) => status)).toEqual([200, 403]);
    expect(byToken[0]?.body['items']).toHaveLength(3);
  });
});

test('an invoice stays as it was issued and is found under the kept customer; nothing else of it can change', async () => {
  const { tenant, agent } = await anOperator();
  const kept = await aCustomer(h, tenant, { ...ADDRESS, name: 'SARL Conservée' });
  const gone = await aCustomer(h, tenant, { ...ADDRESS, name: 'SARL Absorbée' });
  await business(tenant, gone, 1);
  const issued = async () =>
    (
      await h.admin.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(i) as row from billing.invoices i where tenant_id = $1 and state = 'issued'`,
        [tenant.id],
      )
    ).rows.map(({ row }) => row);
  const [before] = await issued();
  await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] });
  await h.settle();
  const [after] = await issued();
  expect(after).toEqual({ ...before, customer_id: kept.customerId });
  expect(after?.['buyer']).toMatchObject({ name: 'SARL Absorbée' });
  // No merge of these two runs any more.
  for (const [table, change] of [
    ['billing.invoices', `customer_id = '${gone.customerId}'`],
    ['billing.payments', `customer_id = '${gone.customerId}'`],
    ['billing.payments', 'amount = amount + 1'],
    ['billing.ledger_entries', `customer_id = '${gone.customerId}'`],
    ['billing.credit_notes', `customer_id = '${gone.customerId}'`],
  ])
    await expect(h.admin.query(`update ${table} set ${change} where tenant_id = $1`, [tenant.id])).rejects.toThrow(
      'final',
    );
  await expect(
    h.admin.query(`update sales.quotes set customer_id = $2 where tenant_id = $1 and state <> 'draft'`, [
      tenant.id,
      gone.customerId,
    ]),
  ).rejects.toThrow('immutable');
});

test('the number that went leads to the kept customer: in the record, the search, the timeline and what is written later', async () => {
  const { tenant, agent } = await anOperator();
  const kept = await aCustomer(h, tenant, { ...ADDRESS, name: 'SARL Conservée' });
  const gone = await aCustomer(h, tenant, { ...ADDRESS, name: 'SARL Zahra' });
  await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] });
  await h.settle();
  const record = await ask(agent, 'GET', `corporate/customers/${gone.customerId}`);
  expect(record.body).toMatchObject({ id: kept.customerId, number: kept.number });
  for (const q of [gone.number, 'zahra']) {
    const { body } = await ask(agent, 'GET', `corporate/customers?q=${q}`);
    expect([q, (body['items'] as { id: string }[]).map(({ id }) => id)]).toEqual([q, [kept.customerId]]);
  }
  const { body } = await ask(agent, 'GET', `corporate/customers/${kept.customerId}/timeline?limit=50`);
  const names = (body['items'] as { event: string; subject: { label: string } }[]).map(
    ({ event, subject }) => `${event} ${subject.label}`,
  );
  expect(names).toContain(`customer.merged ${kept.number}`);
  expect(names).toContain(`customer.merged_into_another ${gone.number}`);
  expect(names).toContain(`customer.created ${gone.number}`);
  const invoiceId = await aDraft(system(tenant), gone.customerId);
  const { rows } = await h.admin.query('select customer_id from billing.invoices where id = $1', [invoiceId]);
  expect(rows).toEqual([{ customer_id: kept.customerId }]);
});

test('what came after the merge stays with the kept customer; after a day nothing is undone', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  await business(tenant, gone, 1);
  const first = String((await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] })).body['id']);
  expect((await undo(agent, first)).body).toMatchObject({ params: { why: 'not_done' } });
  await h.settle();
  h.clock.set('2026-03-02T12:00:00Z');
  await aDraft(system(tenant), kept.customerId);
  const { body } = await ask(await signedAgent(tenant), 'GET', `corporate/customer-merges/${first}`);
  expect(body).toMatchObject({
    undoUntil: '2026-03-03T09:00:00.000Z',
    since: [{ table: 'billing.invoices', count: 1 }],
  });
  const later = await signedAgent(tenant);
  expect((await undo(later, first)).status).toBe(200);
  await h.settle();
  const { rows } = await h.admin.query<{ n: number }>(
    'select count(*)::int as n from billing.invoices where customer_id = $1',
    [kept.customerId],
  );
  expect(rows).toEqual([{ n: 1 }]);
  const second = String((await merge(later, kept.customerId, gone.customerId, { access: [kept.userId] })).body['id']);
  await h.settle();
  h.clock.set('2026-03-03T12:00:00Z');
  expect((await undo(await signedAgent(tenant), second)).body).toMatchObject({
    code: 'customers.undo_forbidden',
    params: { why: 'too_late' },
  });
});

const signedAgent = (tenant: Tenant) => aStaffMember(h, tenant, RIGHTS);

test('killed in the middle it goes on where it was, and no row is handed over twice', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  const { rows } = await h.admin.query<{ id: string }>(
    `insert into services.services (tenant_id, id, number, customer_id, order_id, order_line_id, order_number, designation,
       quantity, cycle, unit_price, discount, currency, tax_category, state, created_at)
     select $1, ('01890000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'SRV-' || n, $2, gen_random_uuid(), gen_random_uuid(),
       'CMD-1', 'Essai', 1, 'monthly', 1000, 0, 'DZD', 'standard', 'pending', now() from generate_series(1, 450) n returning id`,
    [tenant.id, gone.customerId],
  );
  const blocked = rows.map(({ id }) => id).toSorted()[250];
  const locker = await h.admin.connect();
  await locker.query('begin');
  let id = '';
  let settling: Promise<void> | undefined;
  try {
    // A row of the second batch is somebody else's for the moment.
    await locker.query('select from services.services where tenant_id = $1 and id = $2 for update', [
      tenant.id,
      blocked,
    ]);
    id = String((await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] })).body['id']);
    settling = h.settle();
    await until('a batch waits and is killed', async () => {
      const { rows: killed } = await h.admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock' and usename = 'cm_app'`,
      );
      return killed.length > 0;
    });
    const { rows: half } = await h.admin.query<{ state: string; n: number; noted: number }>(
      `select m.state, (select count(*)::int from services.services where customer_id = m.kept_id) as n,
         (select count(*)::int from customers.merge_moves v where v.merge_id = m.id and v.table_name = 'services.services') as noted
       from customers.merges m where id = $1`,
      [id],
    );
    expect(half).toEqual([{ state: 'running', n: 200, noted: 200 }]);
  } finally {
    await locker.query('rollback');
    locker.release();
  }
  await settling;
  await h.hurry();
  await h.settle();
  const { body } = await ask(agent, 'GET', `corporate/customer-merges/${id}`);
  expect(body).toMatchObject({
    state: 'done',
    rows: expect.arrayContaining([expect.objectContaining({ count: 450 })]),
  });
});

test('what is on its way when a merge begins is handed over with the rest, and no act reaches the one that went', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  const written = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const writing = system(tenant).transaction(async (tx) => {
    await aDraft(tx, gone.customerId);
    written.resolve();
    await release.promise;
  });
  await written.promise;
  const merging = merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] });
  await until('the merge waits for the draft', async () => {
    const { rows } = await h.admin.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows.length > 0;
  });
  release.resolve();
  await writing;
  expect((await merging).status).toBe(201);
  await h.settle();
  expect((await countsOf(gone.customerId)).every((count) => count === 0)).toBe(true);
  const suspended = await ask(agent, 'PUT', `corporate/customers/${gone.customerId}/suspension`, { reason: 'Impayé' });
  expect(suspended.status).toBe(404);
  expect((await ask(agent, 'GET', `corporate/customers/${kept.customerId}`)).body).toMatchObject({ state: 'active' });
});

test('two merges of one customer at once are one', async () => {
  const { tenant, agent } = await anOperator();
  const kept = await Promise.all([1, 2, 3].map(() => aCustomer(h, tenant, ADDRESS)));
  const gone = await aCustomer(h, tenant, ADDRESS);
  const answers = await Promise.all([
    ...kept.map((one) => merge(agent, one.customerId, gone.customerId, { access: [one.userId] })),
    ...kept.map((one) => merge(agent, gone.customerId, one.customerId, { access: [gone.userId] })),
  ]);
  await h.settle();
  const { rows } = await h.admin.query<{ gone_id: string }>(
    'select gone_id from customers.merges where tenant_id = $1',
    [tenant.id],
  );
  expect(rows.filter(({ gone_id }) => gone_id === gone.customerId).length).toBeLessThanOrEqual(1);
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(rows.length);
  expect(rows).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
});

test('a verification goes with what it proves: what was typed elsewhere is not proven by it', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  await h.admin.query(
    `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, decided_at, created_at)
     values ($1, gen_random_uuid(), $2, 1, 'approved', now(), now())`,
    [tenant.id, gone.customerId],
  );
  const nifOf = async (id: string) =>
    (await h.admin.query<{ nif: string }>('select nif from customers.customers where id = $1', [id])).rows[0]?.nif;
  const proven = await nifOf(gone.customerId);
  const access = [kept.userId];
  for (const fieldsOfGone of [[], ['rc'], ['rc', 'nis']]) {
    const refused = await merge(agent, kept.customerId, gone.customerId, { access, fieldsOfGone });
    expect(refused).toMatchObject({ status: 409, body: { code: 'customers.merge_unproven' } });
  }
  expect(await nifOf(kept.customerId)).not.toBe(proven);
  const made = await merge(agent, kept.customerId, gone.customerId, { access, fieldsOfGone: ['rc', 'nif', 'nis'] });
  expect(made.status).toBe(201);
  expect(await nifOf(kept.customerId)).toBe(proven);
  const { rows } = await h.admin.query('select customer_id from customers.kyc_verifications where tenant_id = $1', [
    tenant.id,
  ]);
  expect(rows).toEqual([{ customer_id: kept.customerId }]);
});

test('what forbids a merge is named', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  const obstacles = async (one = kept.customerId, other = gone.customerId) =>
    (await ask(agent, 'GET', `corporate/customers/${one}/merge-preview?goneId=${other}`)).body['obstacles'];
  expect(await obstacles()).toEqual([]);
  const apart = `corporate/customers/${kept.customerId}/distinctions/${gone.customerId}`;
  await ask(agent, 'PUT', apart, { reason: 'Filiales' });
  expect(await obstacles()).toEqual(['told_apart']);
  const refused = await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] });
  expect(refused.body).toMatchObject({ code: 'customers.merge_forbidden', errors: [{ code: 'told_apart' }] });
  await h.admin.query('delete from customers.distinct_customers where tenant_id = $1', [tenant.id]);

  await h.admin.query(
    `insert into customers.kyc_verifications (tenant_id, id, customer_id, attempt, state, decided_at, created_at)
     select $1, gen_random_uuid(), id, 1, 'approved', now(), now() from customers.customers where tenant_id = $1`,
    [tenant.id],
  );
  expect(await obstacles()).toEqual(['proven_identifiers']);
  await h.admin.query(`update customers.kyc_verifications set state = 'submitted' where customer_id = $1`, [
    gone.customerId,
  ]);
  expect(await obstacles()).toEqual(['verification_open']);
  await h.admin.query('delete from customers.kyc_verifications where tenant_id = $1', [tenant.id]);

  await h.admin.query(
    `insert into customers.ownership_offers (tenant_id, id, customer_id, from_user_id, to_user_id, created_at, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, '2026-03-02', '2026-03-09')`,
    [tenant.id, gone.customerId, gone.userId, kept.userId],
  );
  expect(await obstacles()).toEqual(['ownership_offer']);
  await h.admin.query('delete from customers.ownership_offers where tenant_id = $1', [tenant.id]);

  await anInvitation(h, kept, 'invite@example.dz');
  expect(await obstacles()).toEqual(['invitation_open']);
  await h.admin.query(`update customers.invitations set ended_at = now(), outcome = 'revoked' where tenant_id = $1`, [
    tenant.id,
  ]);

  await aService(system(tenant), kept.customerId);
  await aService(system(tenant), gone.customerId, { currency: 'EUR' });
  expect(await obstacles()).toEqual(['currencies']);
  await h.admin.query('update services.services set currency = $2 where tenant_id = $1', [tenant.id, 'DZD']);

  await h.admin.query(`update customers.customers set state = 'suspended' where id = $1`, [gone.customerId]);
  expect(await obstacles()).toEqual(['state']);
  expect(await obstacles(gone.customerId, kept.customerId)).toEqual([]);
  await h.admin.query(`update customers.customers set state = 'active' where id = $1`, [gone.customerId]);

  expect((await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] })).status).toBe(201);
  expect(await obstacles()).toEqual(['merged_already', 'merge_open']);
});

test('the owners of both are told, and of nobody else', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] });
  const [event] = await h.events(tenant.id, 'customer.merged');
  expect(event).toMatchObject({ payload: { owners: [kept.userId, gone.userId] } });
  expect(event).toMatchObject({ customerId: kept.customerId, actor: `staff:${agent.userId}` });
  const [away] = await h.events(tenant.id, 'customer.merged_into_another');
  expect(away).toMatchObject({ customerId: gone.customerId, payload: { reason: 'Inscrit deux fois' } });
});

test('the anonymous 401, others of the staff 403, strangers 404, and nothing is merged', async () => {
  const { tenant, agent } = await anOperator();
  const [kept, gone] = [await aCustomer(h, tenant, ADDRESS), await aCustomer(h, tenant, ADDRESS)];
  const anonymous = { headers: { host: `${tenant.slug}.localhost:3000`, 'sec-fetch-site': 'same-origin' } };
  const without = await aStaffMember(h, tenant, ['customers.read', 'customers.manage']);
  const stranger = (await anOperator()).agent;
  const preview = `corporate/customers/${kept.customerId}/merge-preview?goneId=${gone.customerId}`;
  for (const [who, status] of [
    [anonymous, 401],
    [without, 403],
    [stranger, 404],
  ] as const) {
    expect((await merge(who, kept.customerId, gone.customerId, { access: [kept.userId] })).status).toBe(status);
    expect((await ask(who, 'GET', preview)).status).toBe(status);
  }
  const id = String((await merge(agent, kept.customerId, gone.customerId, { access: [kept.userId] })).body['id']);
  await h.settle();
  for (const [who, status] of [
    [anonymous, 401],
    [without, 403],
    [stranger, 404],
  ] as const)
    expect((await undo(who, id)).status).toBe(status);
  expect((await ask(stranger, 'GET', `corporate/customer-merges/${id}`)).status).toBe(404);
});
