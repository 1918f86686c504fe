import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATLAS, inBrowser, type Principal, SAHARA, withToken } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

interface Item {
  readonly type: string;
  readonly id: string;
  readonly number: string | null;
  readonly label: string;
  readonly exact: boolean;
}
interface Row {
  readonly type: string;
  readonly tenant: string;
  readonly id: string;
  readonly customer: string | null;
  readonly number: string | null;
  /** Whether the customer may see it at all. */
  readonly shown: boolean;
}

let system: TestSystem;
let rows: readonly Row[];
beforeAll(async () => {
  system = await openTestSystem();
  const { rows: all } = await system.owner.query<Row>(`
    select 'customer' as type, tenant_id as tenant, id, id as customer, number, false as shown from customers.customers
    union all select 'ticket', tenant_id, id, customer_id, 'T-' || number, true from tickets.tickets
    union all select 'quote', tenant_id, id, customer_id, number, sent_at is not null or origin = 'customer' from sales.quotes where state <> 'superseded'
    union all select 'order', tenant_id, id, customer_id, number, true from sales.orders
    union all select 'service', tenant_id, id, customer_id, number, true from services.services
    union all select 'invoice', tenant_id, id, customer_id, number, state = 'issued' from billing.invoices
    union all select 'payment', tenant_id, id, customer_id, number, false from billing.payments`);
  rows = all;
});
afterAll(() => system.close());

async function search(who: Principal, zone: 'portal' | 'corporate' | 'admin', q: string): Promise<Item[]> {
  const answer = await system.app.inject({
    url: `/api/${zone}/search?${new URLSearchParams({ q }).toString()}`,
    headers: { host: who.host, ...who.headers },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<{ items: Item[] }>().items;
}

const numbered = () => rows.flatMap((row) => (row.number === null ? [] : [{ ...row, number: row.number }]));
const key = (type: string, id: string): string => `${type} ${id}`;

describe('a customer', () => {
  test('finds each of their own records by its number, and nobody else’s by any number', async () => {
    const karim = await inBrowser(system, ATLAS, 'karim@exemple.dz');
    const mine = new Set(
      rows
        .filter((row) => row.tenant === ATLAS.id && row.customer === karim.customerId && row.shown)
        .map((row) => key(row.type, row.id)),
    );
    expect(mine.size).toBeGreaterThan(5);
    const found = new Set<string>();
    for (const number of new Set(numbered().map((row) => row.number)))
      for (const item of await search(karim, 'portal', number)) {
        expect(mine, `${number} → ${item.type} ${item.number}`).toContain(key(item.type, item.id));
        if (item.exact) found.add(key(item.type, item.id));
      }
    const wanted = numbered().filter((row) => mine.has(key(row.type, row.id)));
    expect(new Set(wanted.map(({ type }) => type))).toEqual(
      new Set(['ticket', 'quote', 'order', 'service', 'invoice']),
    );
    expect(wanted.filter((row) => !found.has(key(row.type, row.id)))).toEqual([]);
  });

  test('finds by words only what is theirs', async () => {
    const karim = await inBrowser(system, ATLAS, 'karim@exemple.dz');
    const { rows: texts } = await system.owner.query<{ text: string }>(`
      select subject as text from tickets.tickets union select designation from services.services
      union select designation from sales.quote_lines union select designation from billing.invoice_lines
      union select name from customers.customers limit 300`);
    const words = new Set(texts.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []));
    const foreign = rows.filter((row) => row.tenant !== ATLAS.id || row.customer !== karim.customerId || !row.shown);
    const forbidden = new Set(foreign.map((row) => key(row.type, row.id)));
    let seen = 0;
    for (const word of [...words].slice(0, 120)) {
      const items = await search(karim, 'portal', word);
      seen += items.length;
      expect(items.filter((item) => forbidden.has(key(item.type, item.id)))).toEqual([]);
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('whose rights are tickets alone is asked nothing else', async () => {
    const limited = await withToken(system, ATLAS, 'karim@exemple.dz', { scopes: ['portal.tickets'] });
    const own = numbered().filter((row) => row.customer === limited.customerId && row.shown);
    for (const { number } of own)
      for (const item of await search(limited, 'portal', number)) expect(item.type).toBe('ticket');
  });
});

describe('the staff', () => {
  test('find every numbered record of their operator, and none of another', async () => {
    const places = [
      { tenant: ATLAS, who: await inBrowser(system, ATLAS, 'dsi@atlas.dz') },
      { tenant: SAHARA, who: await inBrowser(system, SAHARA, 'admin@sahara.dz') },
    ];
    for (const { tenant, who } of places) {
      const ours = new Map(rows.filter((row) => row.tenant === tenant.id).map((row) => [key(row.type, row.id), row]));
      const missed = new Map(
        [...ours]
          .filter(([, row]) => row.number !== null && row.type !== 'quote')
          .map(([name, row]) => [name, row.number]),
      );
      expect(missed.size).toBeGreaterThan(5);
      for (const number of new Set(numbered().map((row) => row.number)))
        for (const item of await search(who, 'corporate', number)) {
          expect(ours.get(key(item.type, item.id))?.tenant, `${tenant.host}: ${number} → ${item.type}`).toBe(tenant.id);
          if (item.exact) missed.delete(key(item.type, item.id));
        }
      expect([...missed]).toEqual([]);
    }
  });

  test('with one right find one kind', async () => {
    const seller = await withToken(system, ATLAS, 'dsi@atlas.dz', { scopes: ['quotes.read'] });
    const types = new Set<string>();
    for (const { number } of numbered())
      for (const item of await search(seller, 'corporate', number)) types.add(item.type);
    expect([...types]).toEqual(['quote']);
    const nobody = await withToken(system, ATLAS, 'dsi@atlas.dz', { scopes: ['catalogue.read'] });
    expect(await search(nobody, 'corporate', 'atlas')).toEqual([]);
    expect(await search(nobody, 'admin', 'dsi')).toEqual([]);
  });

  test('find what belongs to a customer by the customer’s name, the exact number before all else', async () => {
    const dsi = await inBrowser(system, ATLAS, 'dsi@atlas.dz');
    const { rows: names } = await system.owner.query<{ name: string; number: string }>(
      `select c.name, i.number from billing.invoices i join customers.customers c on c.tenant_id = i.tenant_id and c.id = i.customer_id
       where i.tenant_id = $1 and i.number is not null order by i.number limit 1`,
      [ATLAS.id],
    );
    const [known] = names;
    if (!known) throw new Error('the demonstration has no invoice');
    const byName = await search(dsi, 'corporate', known.name);
    expect(byName.map(({ type }) => type)).toEqual(expect.arrayContaining(['customer', 'invoice']));
    expect(byName.find(({ type }) => type === 'invoice')?.label).toBe(known.name);
    const [first] = await search(dsi, 'corporate', known.number.toLowerCase().replace('-0', ' 0'));
    expect(first).toMatchObject({ type: 'invoice', number: known.number, exact: true });
  });

  test('find a payment by the reference of its transfer', async () => {
    const dsi = await inBrowser(system, ATLAS, 'dsi@atlas.dz');
    const { rows: paid } = await system.owner.query<{ number: string; reference: string }>(
      'select number, reference from billing.payments where tenant_id = $1 and reference is not null limit 1',
      [ATLAS.id],
    );
    const [payment] = paid;
    if (!payment) throw new Error('the demonstration has no payment with a reference');
    const items = await search(dsi, 'corporate', payment.reference.toLowerCase());
    expect(items).toContainEqual(expect.objectContaining({ type: 'payment', number: payment.number, exact: true }));
  });

  test('find colleagues and roles in the administration; another operator’s not', async () => {
    const dsi = await inBrowser(system, ATLAS, 'dsi@atlas.dz');
    const sahara = await inBrowser(system, SAHARA, 'admin@sahara.dz');
    expect(await search(dsi, 'admin', 'yacine')).toContainEqual(
      expect.objectContaining({ type: 'colleague', number: 'yacine@atlas.dz' }),
    );
    expect(await search(dsi, 'admin', 'karim@exemple.dz')).toContainEqual(
      expect.objectContaining({ type: 'account', number: 'karim@exemple.dz', exact: true }),
    );
    expect((await search(dsi, 'admin', 'support')).some(({ type }) => type === 'role')).toBe(true);
    expect((await search(sahara, 'admin', 'yacine')).filter(({ number }) => number === 'yacine@atlas.dz')).toEqual([]);
    expect(await search(sahara, 'admin', 'karim@exemple.dz')).toEqual([]);
    expect((await search(sahara, 'admin', 'atlas')).filter(({ type }) => type === 'tenant')).toEqual([]);
  });
});

test('nobody signed in is refused, and an empty or single letter finds nothing', async () => {
  for (const zone of ['portal', 'corporate', 'admin']) {
    const answer = await system.app.inject({ url: `/api/${zone}/search?q=atlas`, headers: { host: ATLAS.host } });
    expect(answer.statusCode).toBe(401);
  }
  const karim = await inBrowser(system, ATLAS, 'karim@exemple.dz');
  for (const q of ['', ' ', 'a', '  é ', '-', "'; drop table", '%', '_', '\u0000x']) {
    const answer = await system.app.inject({
      url: `/api/portal/search?${new URLSearchParams({ q }).toString()}`,
      headers: { host: ATLAS.host, ...karim.headers },
    });
    expect(answer.statusCode, JSON.stringify(q)).toBeLessThan(500);
    if (answer.statusCode === 200) expect(answer.json<{ items: Item[] }>().items).toEqual([]);
  }
});
