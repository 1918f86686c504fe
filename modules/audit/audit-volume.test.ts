import { identity } from '@cm/identity/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import type { Tenant } from '@cm/kit/ctx';
import type { StoredEvent } from '@cm/kit/events';
import { type Harness, startHarness } from '@cm/kit/testing';
import { choices, DRILL_MS, drillSeed, extent, tell } from '@cm/kit/testing/drill';
import { type Explained, openExplained } from '@cm/kit/testing/explained';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendEvents } from './append-events.ts';
import { signCheckpoint } from './checkpoints.ts';
import { type EntrySearch, listEntries } from './list-entries.ts';
import { audit } from './module.ts';
import { verifyAudit } from './verify-audit.ts';

const ENTRIES = extent(20_000, 1_000_000);
const BATCH = 1000;
const TAMPERS = extent(6, 30);
const chance = choices(drillSeed);
const CITIES = ['Alger', 'Oran', 'Béjaïa', 'Constantine', 'Annaba', 'Tlemcen', 'Ouargla', 'Béchar'];
const START = Date.parse('2026-01-01T00:00:00Z');
const uuid = (kind: string, index: number): string => `${kind}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** One of many: a common name, a few authors, a customer’s name, a city that many have, a word that one entry in 50 000 has. */
function anEvent(index: number): StoredEvent {
  const customer = chance(ENTRIES / 20);
  return {
    id: uuid('a1', index),
    name: index % 3 === 0 ? 'invoice.issued' : 'ticket.replied',
    version: 1,
    payload: {
      customerId: uuid('c1', customer),
      customerName: `Client ${String(customer)}`,
      city: CITIES[index % CITIES.length],
      ...(index % 50_000 === 777 ? { note: 'exceptionnel' } : {}),
    },
    actor: `staff:${uuid('d1', index % 12)}`,
    ip: `10.8.${String(chance(40))}.${String(chance(250))}`,
    customerId: uuid('c1', customer),
    subject: {
      type: index % 3 === 0 ? 'invoice' : 'ticket',
      id: uuid('b1', index % (ENTRIES / 10)),
      label: `N-${String(index)}`,
    },
    requestId: uuid('e1', index),
    occurredAt: new Date(START + index * 20_000),
  } as StoredEvent;
}

let h: Harness;
let tenant: Tenant;
let explained: Explained;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, audit], gatekeeper: testGatekeeper });
  tenant = await aTenant(h);
  const ctx = h.runtime.systemContext(tenant, 'test');
  const began = performance.now();
  for (let first = 0; first < ENTRIES; first += BATCH) {
    const events = Array.from({ length: BATCH }, (_, index) => anEvent(first + index));
    await ctx.transaction((tx) => appendEvents(tx, events));
    if (first % (ENTRIES / 10) === 0) await signCheckpoint(ctx);
  }
  await signCheckpoint(ctx);
  tell(`H1: ${ENTRIES} events chained in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await h.admin.query('analyze audit.entries, audit.entry_words, audit.days');
  explained = await openExplained(h);
}, DRILL_MS);
afterAll(async () => {
  await explained?.close();
  await h?.close();
});

/** With the pool that tells its plans in place of the application's own. */
async function search(asked: Partial<EntrySearch>) {
  const ctx = h.runtime.systemContext(tenant, 'test');
  return explained.database.transaction({ tenantId: tenant.id }, (db) =>
    ctx.transaction((tx) => listEntries({ ...tx, db }, { limit: 50, ...asked })),
  );
}

const lastDay = (): string => new Date(START + (ENTRIES - 1) * 20_000).toISOString().slice(0, 10);

describe(`a page of the log among ${ENTRIES} entries reads a bounded number of rows`, () => {
  const pages: readonly (readonly [string, Partial<EntrySearch> | (() => Partial<EntrySearch>), number])[] = [
    ['the newest', {}, 50],
    ['far back', { before: ENTRIES / 2 }, 50],
    ['of an event', { name: 'invoice.issued' }, 50],
    ['of an author', { actor: `staff:${uuid('d1', 3)}` }, 50],
    ['of a kind of subject', { subjectType: 'invoice' }, 50],
    ['of one subject', { subjectId: uuid('b1', 5) }, 10],
    ['of one subject with a word', { subjectId: uuid('b1', 5), q: 'client' }, 10],
    ['of a day', () => ({ from: lastDay(), to: lastDay() }), 50],
    ['of an early day', { from: '2026-01-02', to: '2026-01-02' }, 50],
    ['with a word that every entry has', { q: 'client' }, 50],
    ['with a rare word', { q: 'exceptionnel' }, Math.ceil((ENTRIES - 777) / 50_000)],
    ['with a common word and a rare one', { q: 'client exceptionnel' }, Math.ceil((ENTRIES - 777) / 50_000)],
    ['with the beginning of many words', { q: 'n' }, 50],
    ['with a number that many others begin with', { q: 'N-4711' }, 1],
    ['with a number whole', { q: 'N-14711' }, 1],
    ['with a word that none has', { q: 'introuvable' }, 0],
    ['with a word on an early day', { q: 'oran', from: '2026-01-02', to: '2026-01-02' }, 50],
  ];
  test.each(pages)('%s', async (_what, asked, least) => {
    const wanted = typeof asked === 'function' ? asked() : asked;
    let length = 0;
    const read = await explained.mostRead(async () => {
      const { items } = await search(wanted);
      ({ length } = items);
    });
    expect(length).toBeGreaterThanOrEqual(Math.min(least, 50));
    // Of entries a batch; of words as many as tell a rare one from a common one.
    // A subject has few entries: they are looked at, and no words are counted.
    expect(read).toBeLessThanOrEqual(wanted.subjectId === undefined ? 9000 : 100);
  });
});

test(
  'the whole chain is verified, and what is done to rows behind the application is found (H1)',
  { timeout: DRILL_MS },
  async () => {
    const ctx = h.runtime.systemContext(tenant, 'test');
    const began = performance.now();
    expect(await verifyAudit(ctx)).toMatchObject({ ok: true, entries: ENTRIES, faults: [] });
    const seconds = (performance.now() - began) / 1000;
    const kinds: readonly string[] = [
      `update audit.entries set entry = replace(entry, '"version":1', '"version":2') where tenant_id = $1 and position = $2`,
      'delete from audit.entries where tenant_id = $1 and position = $2',
      `update audit.entries set hash = sha256(hash) where tenant_id = $1 and position = $2`,
    ];
    let found = 0;
    for (let index = 0; index < TAMPERS; index += 1) {
      const at = 1 + chance(ENTRIES);
      const place = [tenant.id, at];
      await h.admin.query(
        'create table public.kept as select * from audit.entries where tenant_id = $1 and position = $2',
        place,
      );
      await h.admin.query(kinds[index % kinds.length] ?? '', place);
      if (!(await verifyAudit(ctx)).ok) found += 1;
      await h.admin.query('delete from audit.entries where tenant_id = $1 and position = $2', place);
      await h.admin.query('insert into audit.entries select * from public.kept');
      await h.admin.query('drop table public.kept');
    }
    tell(
      `H1: ${ENTRIES} entries verified, ${Math.round(ENTRIES / seconds)} a second; ${found} of ${TAMPERS} tampers of rows found`,
    );
    expect(found).toBe(TAMPERS);
    expect(await verifyAudit(ctx)).toMatchObject({ ok: true, entries: ENTRIES });
  },
);
