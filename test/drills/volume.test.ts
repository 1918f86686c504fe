import { DRILL_MS, extent, tell } from '@cm/kit/testing/drill';
import { verification } from '@cm/server/verification';
import { seedVolume, volumeOf } from '@cm/server/volume';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ATLAS, type Principal, withToken } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/** Tickets and invoices; the rest in proportion. */
const ROWS = extent(2_000, 100_000);

let system: TestSystem;
let staff: Principal;
let client: Principal;
beforeAll(async () => {
  system = await openTestSystem();
  const tenant = await system.application.runtime.gatekeeper.tenantById(ATLAS.id);
  if (!tenant) throw new Error('no operator');
  await seedVolume(system.application, tenant, volumeOf(ROWS));
  // A second time, because numbers and ids go on where the first ended.
  await seedVolume(system.application, tenant, { ...volumeOf(300), customers: 40 });
  staff = await withToken(system, ATLAS, 'dsi@atlas.dz');
  client = await withToken(system, ATLAS, 'karim@exemple.dz');
}, DRILL_MS);
afterAll(() => system.close());

const ask = async <T>(as: Principal, url: string): Promise<T> => {
  const answer = await system.app.inject({ url, headers: { host: as.host, ...as.headers } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};

test(
  '`ledger verify` and `audit verify` find nothing in a volume',
  async () => {
    const { rows } = await system.owner.query<{ issued: string }>(
      `select count(*) as issued from billing.invoices where tenant_id = $1 and state = 'issued'`,
      [ATLAS.id],
    );
    // Each issued invoice is an entry, and more of them than not were paid: another one.
    const issued = Number(rows[0]?.issued);
    expect(issued).toBeGreaterThan(ROWS / 2);
    for (const [noun, least] of [
      ['ledger', issued * 1.5],
      ['audit', Math.floor(ROWS / 5) + 60],
    ] as const) {
      const command = verification.find((one) => one.noun === noun);
      const answer = await command?.run({ values: {}, positionals: [] }, async () => system.application);
      expect(answer?.failed, answer?.lines.join('\n')).toBe(false);
      const entries = Number(/^atlas: (\d+) entries, clean$/m.exec(answer?.lines.join('\n') ?? '')?.[1]);
      expect(entries).toBeGreaterThan(least);
      tell(`${noun}: ${entries} entries, clean`);
    }
  },
  DRILL_MS,
);

test('every foreign key holds, although the triggers that keep them were left out', async () => {
  const { rows: keys } = await system.owner.query<{ child: string; parent: string; pairs: string[][] }>(
    `select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
       (select array_agg(array[quote_ident(x.attname), quote_ident(y.attname)]) from unnest(c.conkey, c.confkey) k (a, b)
        join pg_attribute x on x.attrelid = c.conrelid and x.attnum = k.a
        join pg_attribute y on y.attrelid = c.confrelid and y.attnum = k.b) as pairs
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where c.contype = 'f' and n.nspname not like 'graphile%'`,
  );
  expect(keys.length).toBeGreaterThan(50);
  for (const { child, parent, pairs } of keys) {
    const known = pairs.map(([column]) => `c.${column} is not null`).join(' and ');
    const same = pairs.map(([column, of]) => `c.${column} = p.${of}`).join(' and ');
    const { rows } = await system.owner.query<{ orphans: string }>(
      `select count(*) as orphans from ${child} c where ${known} and not exists (select 1 from ${parent} p where ${same})`,
    );
    expect({ child, parent, orphans: Number(rows[0]?.orphans) }).toEqual({ child, parent, orphans: 0 });
  }
});

interface List {
  items: { id: string; subject?: string; name?: string; displayName?: string }[];
}

test('what was made is found by its words, and the first customer owns its share', async () => {
  const { rows } = await system.owner.query<{ subject: string; id: string }>(
    `select subject, id from tickets.tickets where tenant_id = $1 order by number desc limit 1`,
    [ATLAS.id],
  );
  const machine = rows[0]?.subject.split(' ').at(-1) ?? '';
  const tickets = await ask<List>(staff, `/api/corporate/tickets?q=${machine}`);
  expect(tickets.items.map((ticket) => ticket.id)).toContain(rows[0]?.id);
  const customers = await ask<List>(staff, '/api/corporate/customers?q=volume7@example.dz');
  expect(customers.items).toHaveLength(1);
  expect((await ask<List>(client, '/api/portal/tickets?limit=100')).items.length).toBeGreaterThan(40);
  for (const state of ['unpaid', 'partially_paid', 'paid', 'overdue']) {
    const invoices = await ask<List>(staff, `/api/corporate/invoices?paymentState=${state}&limit=5&sort=-issuedOn`);
    expect(invoices.items, state).toHaveLength(5);
  }
});

test('the balance and the statement of a customer say what the ledger says', async () => {
  const { balances } = await ask<{ balances: { currency: string; owed: number; credit: number }[] }>(
    client,
    '/api/portal/balance',
  );
  const { rows } = await system.owner.query<{ receivable: string; credit: string; before: string }>(
    `select coalesce(sum(l.amount) filter (where l.account = 'accounts_receivable'), 0) as receivable,
       coalesce(-sum(l.amount) filter (where l.account = 'customer_credit'), 0) as credit,
       coalesce(sum(l.amount) filter (where l.account in ('accounts_receivable', 'customer_credit') and e.on_day < current_date - 100), 0) as before
     from billing.ledger_entries e join billing.ledger_lines l on l.tenant_id = e.tenant_id and l.entry_id = e.id
     where e.tenant_id = $1 and e.customer_id = $2 and e.currency = 'DZD'`,
    [ATLAS.id, client.customerId],
  );
  expect(balances.find(({ currency }) => currency === 'DZD')).toMatchObject({
    owed: Number(rows[0]?.receivable),
    credit: Number(rows[0]?.credit),
  });
  const { rows: days } = await system.owner.query<{ from: string; to: string }>(
    `select (current_date - 100)::text as "from", current_date::text as "to"`,
  );
  const statement = await ask<{ opening: number }>(
    staff,
    `/api/corporate/customers/${client.customerId}/statement?from=${days[0]?.from}&to=${days[0]?.to}`,
  );
  expect(statement.opening).toBe(Number(rows[0]?.before));
});
