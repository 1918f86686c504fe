import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import type { Tenant } from '@cm/kit/ctx';
import { fold } from '@cm/kit/folding';
import { readTyped } from '@cm/kit/search';
import { type Harness, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CustomerFilter, listCustomerRows } from './customer.queries.ts';
import { customers } from './module.ts';
import { searches } from './record-searches.ts';
import { MAX_FOUND } from './search.queries.ts';
import { type Searchable, searchTerms, searchWordsOf } from './search-words.ts';

const COUNT = extent(20_000, 1_000_000);
const BATCH = 5000;
const ROUNDS = extent(1, 20);
/** Of the goal: what somebody types is answered within this, 95 times of 100 (milliseconds, a million customers). */
const GOAL_P95 = 300;
const chance = choices(drillSeed);

const GIVEN = ['Mohamed', 'Béatrice', 'Amine', 'Yasmine', 'أحمد', 'فاطمة', 'Karim', 'Nadia', 'Sofiane', 'Lydia'];
const FAMILY = [
  'Benali',
  'Haddad',
  'Aït Ahmed',
  'Saïdi',
  'Boumédiène',
  'Cherif',
  'بن علي',
  'الأمين',
  'Ould Kaci',
  'Mansouri',
];
const FIRMS = ['Sahara', 'Atlas', 'Tassili', 'Hoggar', 'Djurdjura', 'Casbah', 'Mitidja', 'Zibans'];
const TRADES = ['Numérique', 'Transport', 'Travaux', 'Conseil', 'Import', 'Santé'];
const DOMAINS = ['gmail.com', 'gmail.com', 'gmail.com', 'yahoo.fr', 'exemple.dz'];

const one = <T>(of: readonly T[]): T => of[chance(of.length)] as T;
const digits = (index: number, length: number): string => String(index).padStart(length, '0');

/** Names as a country has them: a few that very many bear, and a syllable that hardly anybody else has. */
function aSearchable(index: number): Searchable & { readonly kind: 'individual' | 'company' } {
  const company = index % 3 === 0;
  const rare = `${one(['Kel', 'Tin', 'Ber', 'Zou'])}${digits(index, 7)}`;
  const name = company
    ? `SARL ${one(FIRMS)} ${one(TRADES)} ${index % 5 === 0 ? rare : ''}`.trim()
    : `${one(GIVEN)} ${one(FAMILY)}${index % 7 === 0 ? ` ${rare}` : ''}`;
  return {
    kind: company ? 'company' : 'individual',
    number: `C-${digits(index, 6)}`,
    name,
    email: `client.${String(index)}@${one(DOMAINS)}`,
    phone: `+213${String(550_000_000 + index)}`,
    rc: company ? `16B${digits(index, 7)}-00/16` : null,
    nif: company ? `0016${digits(index, 11)}` : null,
    nis: null,
    contacts: [],
  };
}

const LAST = COUNT - 6;
/** What is typed; the numbers are those of a customer made late. */
const TYPED: readonly (readonly [string, string])[] = [
  ['a whole number', `C-${digits(LAST, 6)}`],
  ['a number without its letter', String(LAST)],
  ['a name that very many bear', 'mohamed'],
  ['a name that nobody bears', 'xylophone'],
  ['two common names', 'Mohamed Benali'],
  ['their beginnings', 'moh ben'],
  ['one without its accent', 'beatrice haddad'],
  ['one in capitals with accents', 'BOUMÉDIÈNE NADIA'],
  ['Arabic with a hamza', 'أحمد'],
  ['Arabic without its hamza', 'احمد علي'],
  ['Arabic without its article', 'امين'],
  ['two letters', 'mo'],
  ['what every company has', 'sarl'],
  ['and a trade', 'sarl sahara numerique'],
  ['what most addresses have', 'gmail.com'],
  ['a common name and what most addresses have', 'karim gmail'],
  ['a whole address', `client.${String(LAST)}@gmail.com`],
  ['the beginning of an address', `client.${String(LAST).slice(0, -1)}`],
  ['a telephone number at home', `0${String(550_000_000 + LAST)}`],
  ['in groups', `0${String(550_000_000 + LAST).replace(/(\d{3})(\d{2})(\d{2})(\d{2})/, '$1 $2 $3 $4')}`],
  ['from abroad', `+213 ${String(550_000_000 + LAST)}`],
  ['a register number', `16B${digits(LAST - (LAST % 3), 7)}-00/16`],
  ['a tax number', `0016${digits(LAST - (LAST % 3), 11)}`],
  ['a rare syllable', `kel${digits(LAST - (LAST % 15), 7)}`],
  ['six words', 'sarl atlas transport gmail client com'],
];

let h: Harness;
let tenant: Tenant;
let explained: Explained;
/** How many customers have, for every word typed, a word that it begins: counted while they are made, without an index. */
const fitting = new Map<string, number>();

async function insert(rows: readonly (ReturnType<typeof aSearchable> & { readonly words: readonly string[] })[]) {
  await h.admin.query(
    `with given as (
       select gen_random_uuid() as id, r.* from json_to_recordset($2) as r(number text, kind text, name text, sort text, email text,
         phone text, rc text, nif text, "at" timestamptz, words text[])),
     made as (
       insert into customers.customers (tenant_id, id, number, kind, state, state_changed_at, typed, name, sort_name, email, phone,
         rc, nif, locale, created_at, updated_at, keyed)
       select $1, id, number, kind, 'active', "at", '{}', name, sort, email, phone, rc, nif, 'fr', "at", "at", true from given)
     insert into customers.search_words (tenant_id, customer_id, word) select $1, id, unnest(words) from given`,
    [
      tenant.id,
      JSON.stringify(
        rows.map((row, index) => ({ ...row, sort: fold(row.name), at: new Date(h.clock.now().getTime() + index) })),
      ),
    ],
  );
}

beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
  tenant = await aTenant(h);
  // A million rows are read back by no foreign key or trigger: what they keep has its own tests.
  await h.admin.query('set session_replication_role = replica');
  const wanted = TYPED.map(([, text]) => ({ text, terms: searchTerms(text) }));
  for (let first = 1; first <= COUNT; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, COUNT - first + 1) }, (_, index) => {
      const made = aSearchable(first + index);
      return { ...made, words: searchWordsOf(made) };
    });
    for (const { text, terms } of wanted) {
      const count = rows.filter(({ words }) => terms.every((term) => words.some((word) => word.startsWith(term))));
      fitting.set(text, (fitting.get(text) ?? 0) + count.length);
    }
    await insert(rows);
  }
  await h.admin.query('vacuum analyze customers.customers, customers.search_words');
}, DRILL_MS);
afterAll(async () => {
  await explained?.close();
  await h?.close();
});

const list = (filter: Partial<CustomerFilter>) =>
  explained.database.transaction({ tenantId: tenant.id }, (db) => {
    const { actor } = h.runtime.systemContext(tenant, 'test');
    return listCustomerRows(db, actor, { sort: '-createdAt', limit: 50, ...filter });
  });

/** As the palette asks for it. */
function palette(text: string) {
  const ctx = h.runtime.systemContext(tenant, 'test');
  return ctx.transaction(async (tx) => searches[0]?.find(tx, readTyped(text), 5) ?? []);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);

test('what is typed is answered at once', { timeout: DRILL_MS }, async () => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [, text] of TYPED) {
      const began = performance.now();
      await palette(text);
      times.push(performance.now() - began);
    }
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  tell(`${COUNT} customers, ${times.length} searches: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms`);
  // A time decides nothing in the suite; a run of the whole proof is held to the goal.
  expect(p95).toBeLessThanOrEqual(extent(Infinity, GOAL_P95));
});

describe(`among ${COUNT} customers`, () => {
  // Only now: plans are told on every new connection, and telling them takes time.
  beforeAll(async () => {
    explained = await openExplained(h);
  });

  test.each(TYPED)('%s finds whom it fits, and reads a bounded number of rows', async (_what, text) => {
    const terms = searchTerms(text);
    const found = new Map<string, string>();
    let cursor: string | undefined;
    let read = 0;
    do {
      const asked = cursor;
      read = Math.max(
        read,
        await explained.mostRead(async () => {
          const page = await list({ q: text, limit: 200, cursor: asked });
          for (const { id, name, email, number } of page.items) found.set(id, `${number} ${name} ${email}`);
          cursor = page.nextCursor ?? undefined;
        }),
      );
    } while (cursor !== undefined && found.size < MAX_FOUND);
    const fits = fitting.get(text) ?? 0;
    expect(found.size).toBe(Math.min(fits, MAX_FOUND));
    for (const shown of terms.length > 1 ? found.values() : [])
      for (const term of terms) expect(fold(shown).replaceAll(/[\s.@-]/g, ' ')).toContain(term);
    expect(read).toBeLessThanOrEqual(Math.min(COUNT * 2, 100_000));
    expect((await palette(text)).length).toBe(Math.min(fits, 5));
  });
});
